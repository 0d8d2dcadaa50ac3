/**
 * Whether a text is worth reading as Markdown. What reads it tries some signs with all that follows them, and goes down
 * one call for each level: a text made for that would take minutes, and nobody writes such a one.
 */
import { LONGEST_TEXT } from '../domain/base/text-length'

/** Signs times the characters that may be tried behind each: at most a tenth of a second of them. */
const MOST_WORK = 100_000_000

/** A hundred levels of quotes and lists in one line. */
const NEST = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}/m

/** Signs of which each may begin something that ends far behind; a space only behind another one. */
const TRIED = new Set([...'\\`*_~[]<&!@', '\t'])

/** The work of reading it, in steps: linear for ordinary texts, the square of the length at worst. */
export function workOf(text: string): number {
  let work = 0
  let comments = 0
  let from = 0
  let tried = 0
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? '\n'
    if (sign === '\n' && (text[at + 1] ?? '\n') === '\n') {
      // No inline goes beyond an empty line.
      work += tried * (at - from)
      tried = 0
      from = at + 1
    } else if (TRIED.has(sign) || (sign === ' ' && text[at - 1] === ' ')) tried += 1
    if (sign === '<' && text.startsWith('!--', at + 1)) comments += 1
  }
  return work + comments * text.length
}

export const isReadable = (text: string) =>
  text.length <= LONGEST_TEXT && workOf(text) <= MOST_WORK && !NEST.test(text)
