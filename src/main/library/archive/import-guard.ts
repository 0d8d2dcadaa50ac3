/** Files from outside, measured before they are believed: size, archives while they inflate, depth, names. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ImportRefusal } from '../../../shared/contract/failure'
import { DEEPEST_JSON, IMPORT_LIMITS, type Limits } from '../../../shared/contract/limits'
import { hasLongText, LONGEST_TEXT } from '../../../shared/domain/base/text-length'
import { parseForeign } from '../../../shared/format/foreign-json'
import { Refused } from '../../workspace/refused'
import { codeOf } from '../disk/durable-file'
import { isPortable } from '../disk/segment'
import { type ZipEntry, zipEntries } from './zip-entries'

/** Bytes below which a part harms nobody once inflated, whatever its ratio: a Word file holds such parts. */
const SMALL = 64_000

const inflate = promisify(inflateRaw)

const refuse = (file: string, why: ImportRefusal) =>
  new Refused({ kind: 'import-refused', file: basename(file), ...why })

/**
 * The bytes of the file, of at most `most` whatever its size is said to be; `said`: the limit that is told, where several
 * files share it. Throws Refused.
 */
export async function readForeign(path: string, most = IMPORT_LIMITS.file, said = most): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    // Nothing of what is too large is read; and what grows, or says no size, is counted.
    if ((await stat(path)).size > most) throw refuse(path, { reason: 'size', most: said })
    for await (const piece of createReadStream(path)) {
      size += piece.length
      if (size > most) throw refuse(path, { reason: 'size', most: said })
      pieces.push(piece)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused({ kind: 'read-failed', file: basename(path), reason: codeOf(error) })
  }
  return Buffer.concat(pieces)
}

/** The JSON in the bytes, for a schema to decode; no text of it is too long. `file` is its name, to be told. Throws Refused. */
export function foreignJson(file: string, bytes: Buffer): unknown {
  const parsed = parseForeign(bytes.toString('utf8'))
  if (!parsed.ok)
    throw refuse(
      file,
      parsed.reason === 'depth' ? { reason: 'depth', most: DEEPEST_JSON } : { reason: 'unreadable' },
    )
  if (hasLongText(parsed.value)) throw refuse(file, { reason: 'text', most: LONGEST_TEXT })
  return parsed.value
}

/**
 * Every file of an archive (.zip, .docx, .xlsx…) by its name, or only those that are `wanted`. Names are keys, never
 * paths. Throws Refused, and what is too large is never whole in memory.
 */
export async function unzip(
  file: string,
  bytes: Buffer,
  options: {
    wanted?: (name: string) => boolean
    /** Asked of each file before the next one is inflated. */
    isTrue?: (name: string, content: Buffer) => boolean
    limits?: Limits
  } = {},
): Promise<Map<string, Buffer>> {
  const { wanted = () => true, isTrue = () => true, limits: most = IMPORT_LIMITS } = options
  if (bytes.length > most.file) throw refuse(file, { reason: 'size', most: most.file })
  const entries = zipEntries(bytes, most.entries)
  if (!Array.isArray(entries))
    throw refuse(
      file,
      entries.reason === 'entries' ? { reason: 'entries', most: most.entries } : { reason: 'unreadable' },
    )
  const files = new Map<string, Buffer>()
  const names = new Set<string>()
  let left = most.inflated
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    if (!isHarmlessName(entry.name) || names.has(entry.name)) throw refuse(file, { reason: 'name' })
    names.add(entry.name)
    if (!wanted(entry.name)) continue
    const content = await contentOf(entry, file, Math.min(left, most.entry ?? left), most)
    if (!isTrue(entry.name, content)) throw refuse(file, { reason: 'unreadable' })
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

async function contentOf(entry: ZipEntry, file: string, left: number, limits: Limits): Promise<Buffer> {
  const { data, isDeflated } = entry
  const most = Math.max(SMALL, data.length * limits.ratio)
  const tooLarge = { reason: 'inflated', most: limits.entry ?? limits.inflated } as const
  if (!isDeflated) {
    if (data.length > left) throw refuse(file, tooLarge)
    return data
  }
  try {
    // zlib stops by itself at that many bytes, whatever the archive says of their number.
    return await inflate(data, { maxOutputLength: Math.max(1, Math.min(most, left)) })
  } catch (error) {
    if (codeOf(error) !== 'ERR_BUFFER_TOO_LARGE') throw refuse(file, { reason: 'unreadable' })
    throw refuse(file, most < left ? { reason: 'ratio' } : tooLarge)
  }
}

/** Relative, without a way up, a drive, a backslash or anything that some system refuses or reads as another name. */
export const isHarmlessName = (name: string) => name.split('/').every(isPortable)
