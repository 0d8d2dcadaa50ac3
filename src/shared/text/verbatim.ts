/** Pieces that are printed letter for letter, addresses and code, taken out of a text while the rest is set. */
import { kindOf, SPACE, writing } from './signs'

/** Stands where a text goes on in another manner: no text holds it, and no rule sees it. */
export const SEAM = '\uFDD0'
/** Stands for what is printed letter for letter: an address, a piece of code. */
export const VERBATIM = '\uFDD1'

const SEAM_CODE = SEAM.charCodeAt(0)
const VERBATIM_CODE = VERBATIM.charCodeAt(0)
const TICK = 0x60
const AT = 0x40
const SLASH = 0x2f
const DOT = 0x2e

/** Web and mail addresses, without the marks that stand around them. */
function isAddress(word: string) {
  if (/^(?:https?:\/\/|mailto:|www\.)/i.test(word)) return true
  const at = word.indexOf('@')
  return at > 0 && word.indexOf('.', at) > at + 1
}

const BEFORE = new Set('"\'(«“‘[{')
const BEHIND = new Set('"\')»”’]},;:.!?…')

/** Quotation marks inside one word that are looked behind: no more, so that a text takes time in proportion to its length. */
const MOST_MARKS = 4

/** Where the address in the word begins and ends; null when there is none. */
function addressIn(word: string): { from: number; to: number } | null {
  let to = word.length
  while (to > 0 && BEHIND.has(word[to - 1] ?? '')) to -= 1
  let from = 0
  for (let marks = 0; marks <= MOST_MARKS; marks += 1) {
    while (BEFORE.has(word[from] ?? '')) from += 1
    if (from < to && isAddress(word.slice(from, to))) return { from, to }
    // A space is put behind it, where another word begins: it is one from the start.
    const mark = word.indexOf('«', from)
    if (mark < 0) return null
    from = mark + 1
  }
  return null
}

/** The text with each address and each piece of code as one sign, and those in their order; one pass. */
export function masked(text: string): { text: string; kept: string[] } {
  if (!/[@`\uFDD1]|:\/\/|www\./i.test(text)) return { text, kept: [] }
  const kept: string[] = []
  const shown = writing(text.length)
  /** Where the word begins in the text and in what is shown; -1 between words. */
  let word = -1
  let written = 0
  let hasCode = false
  let isSuspect = false
  let tick = -1
  let line = -1
  /** Where the piece of code ends that begins there, on the same line; -1 for none. Each is looked for once. */
  const codeEnd = (at: number) => {
    if (tick <= at) tick = text.indexOf('`', at + 1)
    if (tick < 0) tick = text.length
    if (line < at) line = text.indexOf('\n', at)
    if (line < 0) line = text.length
    return tick < line ? tick : -1
  }
  const endWord = (end: number) => {
    const own = isSuspect && !hasCode ? text.slice(word, end) : ''
    const found = own === '' ? null : addressIn(own)
    if (!found) return
    kept.push(own.slice(found.from, found.to))
    shown.cut(written + found.from)
    shown.put(VERBATIM_CODE)
    for (let at = found.to; at < own.length; at += 1) shown.put(own.charCodeAt(at))
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === SEAM_CODE || (kindOf(code) & SPACE) !== 0) {
      if (word >= 0) endWord(at)
      word = -1
      shown.put(code)
      continue
    }
    if (word < 0) {
      word = at
      written = shown.length()
      hasCode = false
      isSuspect = false
    }
    const end = code === TICK ? codeEnd(at) : -1
    if (end >= 0 || code === VERBATIM_CODE) {
      // A sign that stands there already stands for itself.
      kept.push(end >= 0 ? text.slice(at, end + 1) : VERBATIM)
      hasCode = true
      shown.put(VERBATIM_CODE)
      if (end >= 0) at = end
      continue
    }
    isSuspect ||=
      code === AT || code === SLASH || (code === DOT && /www$/i.test(text.slice(Math.max(word, at - 3), at)))
    shown.put(code)
  }
  if (word >= 0) endWord(text.length)
  return { text: shown.text(), kept }
}

/** The text with what was kept in its places again. */
export function unmasked(text: string, kept: readonly string[]): string {
  if (kept.length === 0) return text
  const pieces = text.split(VERBATIM)
  return pieces.map((piece, index) => (index === 0 ? piece : (kept[index - 1] ?? VERBATIM) + piece)).join('')
}
