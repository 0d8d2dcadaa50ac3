/** A full backup: every file of the workspace in one archive, with the checksum of each. */
import { join } from 'node:path'
import { BACKUP_LIMITS as limits } from '../../../shared/contract/limits'
import type { Instant } from '../../../shared/domain/base/time'
import { BACKUP_VERSION, manifestSchema } from '../../../shared/format/backup-file'
import { Refused } from '../../workspace/refused'
import { BACKUP_MANIFEST, refuseOther } from '../archive/archive-kind'
import { foreignJson, isHarmlessName, unzip } from '../archive/import-guard'
import { zip } from '../archive/zip-writer'
import { bytesOf, codeOf, type Disk, disk, isTemporary } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { sha256 } from '../disk/sha256'

/** Not of the workspace's content: the lock, the documents that can be made again, a restoration under way. */
const LEFT_OUT = new Set(['.jalon.lock', 'exports', '.restore'])

/** Whether the folder or file of that name, at the top of the workspace, is part of its content. */
export const isContent = (name: string) => !LEFT_OUT.has(name) && !isTemporary(name)

export type Backup = { made: Instant; files: Map<string, Buffer> }

/** `leftOut`: the names of files that no archive of Jalon's can bring back: strange names, too large, too many. */
export type MadeBackup = { bytes: Buffer; leftOut: string[] }

/**
 * The archive, in bytes, read back with what restores it before it is given. Everything has been saved. Throws Refused when a
 * file cannot be read, or when what was made cannot be brought back.
 */
export async function backUp(
  folders: Folders,
  made: Instant,
  writer: string,
  on: Disk = disk,
): Promise<MadeBackup> {
  const leftOut: string[] = []
  const travelling = new Map<string, Buffer>()
  let size = 0
  for (const [name, bytes] of await contentOf(folders, on)) {
    size += bytes.length
    // One more is the manifest.
    const fits =
      travelling.size + 1 < limits.entries && bytes.length <= limits.entry && size <= limits.inflated
    if (fits && isHarmlessName(name)) travelling.set(name, bytes)
    else {
      size -= bytes.length
      leftOut.push(name)
    }
  }
  const sums = Object.fromEntries([...travelling].map(([name, bytes]) => [name, sha256(bytes)]))
  const manifest = { format: 'jalon-backup', version: BACKUP_VERSION, made, writer, files: sums }
  const said = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const bytes = await zip(new Map([[BACKUP_MANIFEST, said], ...travelling]), new Date(made))
  await readBackup('jalon-backup', bytes)
  return { bytes, leftOut }
}

/** The archive alone, in bytes. */
export const makeBackup = async (...words: Parameters<typeof backUp>) => (await backUp(...words)).bytes

/** Every file of the workspace's content, by its path in it. Throws Refused. */
export async function contentOf(
  { workspace }: Pick<Folders, 'workspace'>,
  on: Disk = disk,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  async function walk(under: string) {
    const entries = await on.readdir(join(workspace, under), { withFileTypes: true })
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const name = under ? `${under}/${entry.name}` : entry.name
      if (!under && !isContent(name)) continue
      if (entry.isDirectory()) await walk(name)
      if (!entry.isFile() || isTemporary(entry.name)) continue
      // One that was replaced or removed meanwhile is read as it now is.
      const bytes = await bytesOf(join(workspace, name), on)
      if (bytes) files.set(name, bytes)
    }
  }
  try {
    await walk('')
  } catch (error) {
    throw new Refused({ kind: 'read-failed', file: workspace, reason: codeOf(error) })
  }
  return files
}

/** The backup in the bytes of a file of that name, each of its files checked. Throws Refused: then none of it is used. */
export async function readBackup(file: string, bytes: Buffer): Promise<Backup> {
  const unreadable = () => new Refused({ kind: 'import-refused', file, reason: 'unreadable' })
  refuseOther(file, bytes, 'backup')
  const first = await unzip(file, bytes, { wanted: (name) => name === BACKUP_MANIFEST, limits })
  const said = first.get(BACKUP_MANIFEST)
  if (!said) throw unreadable()
  const manifest = manifestSchema.safeParse(foreignJson(file, said))
  if (!manifest.success) throw unreadable()
  if (manifest.data.version > BACKUP_VERSION) throw new Refused({ kind: 'newer-format', file })
  const sums = new Map(Object.entries(manifest.data.files))
  const files = await unzip(file, bytes, {
    wanted: (name) => name !== BACKUP_MANIFEST,
    // A file that is not in the manifest as it is stops here, before the rest takes any memory.
    isTrue: (name, own) => isContent(name.split('/')[0] ?? '') && sums.get(name) === sha256(own),
    limits,
  })
  if (files.size !== sums.size) throw unreadable()
  return { made: manifest.data.made, files }
}
