/** Pieces that are printed letter for letter, addresses and code, taken out of a text while the rest is set. */
import { kindOf, SPACE, writing } from './signs'

/** Stands where a text goes on in another manner: no text holds it, and no rule sees it. */
export const SEAM = '\uFDD0'
/** Stands for what is printed letter for letter: an address, a piece of code. */
export const VERBATIM = '\uFDD1'

const SEAM_CODE = SEAM.charCodeAt(0)
const VERBATIM_CODE = VERBATIM.charCodeAt(0)
const TICK = 0x60
const LINE_END = 0x0a
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

/** What stands for itself in a text: where each piece begins and ends, one after the other. */
export type Kept = { of: string; places: number[]; length: number }

/** The text with each address and each piece of code as one sign, and those in their order; one pass. */
export function masked(text: string): { text: string; kept: Kept } {
  const kept: Kept = { of: text, places: [], length: 0 }
  if (!/[@`\uFDD1]|:\/\/|www\./i.test(text)) return { text, kept }
  const keep = (from: number, to: number) => {
    kept.places.push(from, to)
    kept.length += to - from
  }
  const shown = writing(text.length)
  /** Where the word begins in the text and in what is shown; -1 between words. */
  let word = -1
  let written = 0
  let hasCode = false
  let isSuspect = false
  /** Where the piece of code ends that begins there, on the same line; -1 for none. */
  const codeEnd = (from: number) => {
    for (let at = from + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === TICK) return at
      if (code === LINE_END) return -1
    }
    return -1
  }
  const endWord = (end: number) => {
    const own = isSuspect && !hasCode ? text.slice(word, end) : ''
    const found = own === '' ? null : addressIn(own)
    if (!found) return
    keep(word + found.from, word + found.to)
    shown.cut(written + found.from)
    shown.put(VERBATIM_CODE)
    shown.copy(own, found.to, own.length)
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
      keep(at, end >= 0 ? end + 1 : at + 1)
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
export function unmasked(text: string, { of, places, length }: Kept): string {
  if (places.length === 0) return text
  const written = writing(text.length + length)
  let [last, next] = [0, 0]
  for (let at = text.indexOf(VERBATIM); at >= 0; at = text.indexOf(VERBATIM, at + 1)) {
    written.copy(text, last, at)
    written.copy(of, places[next] ?? 0, places[next + 1] ?? 0)
    last = at + 1
    next += 2
  }
  written.copy(text, last, text.length)
  return written.text()
}
