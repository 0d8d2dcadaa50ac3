/** The files that stay readable in the folder once there is a vault: documents, backups, earlier copies. */
import { basename } from 'node:path'
import type { LeftInClear } from '../../../shared/contract/safekeeping'
import { hasReservedTexts } from '../../../shared/domain/plan/reserved-texts'
import { looksSealed } from '../../../shared/format/sealed-file'
import { decodeSession, looksLikePlan } from '../../../shared/format/session-file'
import { readBackup } from '../backup/backup'
import { bytesOf, disk, isTemporary } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { allFilesUnder } from '../disk/names'

/** The files that the vault itself seals, or that have no place for people. */
const LOOKED_AFTER = new Set(
  'people sealed-notes sessions runs versions trash quarantine cards methods session-templates grids templates vault .restore'.split(
    ' ',
  ),
)

type Found = { path: string; name: string; kind: LeftInClear['kind'] }

/** `reserved`, of whoever is asked: the texts of plans for the trainers alone are sealed as well. */
type Looking = { reserved?: boolean }

/** Whether a plan has texts for the trainers alone in the clear. */
function isOpenPlan(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const plan = looksLikePlan(text) ? decodeSession(text) : null
  return plan?.ok === true && hasReservedTexts(plan.value)
}

/** A backup whose people are sealed, or that holds none, tells nobody anything; one that cannot be read may. */
async function isOpenBackup(path: string, { reserved = false }: Looking): Promise<boolean> {
  try {
    const { files } = await readBackup(basename(path), (await bytesOf(path, disk)) ?? Buffer.alloc(0))
    return [...files].some(
      ([name, bytes]) =>
        (/(^|\/)people[./]/.test(name) && !looksSealed(bytes.toString('utf8'))) ||
        (reserved && isOpenPlan(bytes)),
    )
  } catch {
    return true
  }
}

/** A file of people that some program has kept beside. */
const isOfPeople = (bytes: Buffer) =>
  /"format"\s*:\s*"jalon-people"/.test(bytes.subarray(0, 400).toString('utf8'))

/** By its place alone: `people` and `backup` are to be looked into. Null for what is sealed, or has no place for people. */
function placeOf(folders: Folders, path: string): 'export' | 'copy' | 'backup' | 'people' | null {
  const [top = '', ...rest] = folders.name(path).split('/')
  if (isTemporary(basename(path))) return null
  if (path.endsWith('.jalon')) return 'backup'
  if (top === 'exports') return 'export'
  if (rest.length === 0 || LOOKED_AFTER.has(top)) return null
  // Copies of the documents that a sync program keeps: `.stversions/exports/…`.
  return rest[0] === 'exports' && rest.length > 1 ? 'copy' : 'people'
}

async function kindOf(folders: Folders, path: string, looking: Looking): Promise<LeftInClear['kind'] | null> {
  const { reserved = false } = looking
  const place = placeOf(folders, path)
  if (place === 'backup') return (await isOpenBackup(path, looking)) ? 'backup' : null
  if (place !== 'people') return place
  const bytes = await bytesOf(path, disk)
  return bytes && (isOfPeople(bytes) || (reserved && isOpenPlan(bytes))) ? 'copy' : null
}

/** The documents of one export are one line, as are the copies of one folder. */
function lineOf(folders: Folders, path: string, kind: LeftInClear['kind']): string {
  const parts = folders.name(path).split('/')
  if (kind === 'backup') return parts.join('/')
  return parts.slice(0, kind === 'export' && parts.length > 2 ? 2 : Math.max(1, parts.length - 1)).join('/')
}

async function found(folders: Folders, looking: Looking): Promise<Found[]> {
  const all: Found[] = []
  for (const path of await allFilesUnder(folders.workspace, disk)) {
    const kind = await kindOf(folders, path, looking)
    if (kind) all.push({ path, kind, name: lineOf(folders, path, kind) })
  }
  return all
}

/** In lines, by their names. Throws the system's error. */
export async function leftInClear(folders: Folders, looking: Looking = {}): Promise<LeftInClear[]> {
  const lines = new Map<string, LeftInClear>()
  for (const { name, kind } of await found(folders, looking)) {
    const line = lines.get(name) ?? { name, kind, files: 0 }
    lines.set(name, { ...line, files: line.files + 1 })
  }
  return [...lines.values()].sort((one, other) => one.name.localeCompare(other.name))
}

/** Deletes the files of those lines, looked for again, and nothing else. Throws the system's error. */
export async function deleteLeft(folders: Folders, names: readonly string[], looking: Looking = {}) {
  for (const { path, name } of await found(folders, looking)) {
    if (names.includes(name)) await disk.rm(path, { force: true })
  }
}

/** Which files may be readable, with what changes when one is written again: none is read. Throws the system's error. */
async function marksOf(folders: Folders): Promise<Map<string, string>> {
  const marks = new Map<string, string>()
  for (const path of await allFilesUnder(folders.workspace, disk)) {
    if (!placeOf(folders, path)) continue
    const { size, mtimeMs } = await disk.stat(path)
    marks.set(path, `${size} ${mtimeMs}`)
  }
  return marks
}

/** Files that become readable in the folder while the vault is open: those there when it was opened or listed are no news. */
export function leftWatch(folders: Folders, looking: () => Looking = () => ({})) {
  let marks: Map<string, string> | null = null
  return {
    /** From here on. What the disk refuses leaves nothing to compare with. */
    async begin() {
      marks = await marksOf(folders).catch(() => null)
    },
    /** How many files can be read without the phrase that were not there, or not so. Throws the system's error. */
    async added(): Promise<number> {
      if (!marks) return 0
      let count = 0
      for (const [path, mark] of await marksOf(folders))
        if (marks.get(path) !== mark && (await kindOf(folders, path, looking()))) count += 1
      return count
    },
  }
}
