/** Files of cards as text: how many and how large is measured while they are read. */
import { basename, extname } from 'node:path'
import type { CardFile } from '../../shared/contract/trainer/card-calls'
import { limits, readForeign } from '../library/import-guard'
import { Refused } from '../workspace/refused'

const refuse = (path: string, reason: 'entries' | 'size') =>
  new Refused({ kind: 'import-refused', file: basename(path), reason })

/** The files in this order; one that is not text in UTF-8 has none. Throws Refused. */
export async function readCardFiles(paths: readonly string[]): Promise<CardFile[]> {
  const files: CardFile[] = []
  let left = limits.file
  for (const path of paths) {
    if (files.length >= limits.entries) throw refuse(path, 'entries')
    const bytes = await readForeign(path, left)
    left -= bytes.length
    files.push({ name: basename(path, extname(path)), text: textIn(bytes) })
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
