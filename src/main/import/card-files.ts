/** Files of cards as text: how many and how large is measured while they are read. */
import { basename, extname } from 'node:path'
import { IMPORT_LIMITS } from '../../shared/contract/limits'
import type { CardFile } from '../../shared/contract/trainer/card-calls'
import { LONGEST_TEXT } from '../../shared/domain/base/text-length'
import { readForeign } from '../library/archive/import-guard'
import { Refused } from '../workspace/refused'

const refuse = (path: string, reason: 'entries' | 'text', most: number) =>
  new Refused({ kind: 'import-refused', file: basename(path), reason, most })

/** The files in this order; one that is not text in UTF-8 has none. Throws Refused. */
export async function readCardFiles(paths: readonly string[]): Promise<CardFile[]> {
  const files: CardFile[] = []
  let left = IMPORT_LIMITS.file
  for (const path of paths) {
    if (files.length >= IMPORT_LIMITS.entries) throw refuse(path, 'entries', IMPORT_LIMITS.entries)
    const bytes = await readForeign(path, left, IMPORT_LIMITS.file)
    left -= bytes.length
    const text = textIn(bytes)
    if (text !== null && text.length > LONGEST_TEXT) throw refuse(path, 'text', LONGEST_TEXT)
    files.push({ name: basename(path, extname(path)), text })
  }
  return files
}

function textIn(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
