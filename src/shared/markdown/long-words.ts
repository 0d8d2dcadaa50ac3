/**
 * Words without end, set aside while a text is read as Markdown: what reads it tries each of their places with all that
 * follow, which takes the square of their length. Nobody reads them, and no address is so long.
 */
import type { Block } from './model'

/** Characters from which on a word is set aside: an address that is followed has 2 000 at most. */
const LONG = 2_048
/** Looked for from the beginning of each word alone, so that a text of many costs its length. */
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${LONG},}`, 'g')
/** No text that may be printed holds these. */
const START = '\uFDD2'
const END = '\uFDD3'

/** A picture is as long as its data, and only its description is printed. */
const isPicture = (word: string) => word.startsWith('![') && word.includes('](data:')

/** The text with a number in place of each such word, and the words; null when it has none. */
export function withoutLongWords(text: string): { text: string; words: readonly string[] } | null {
  if (text.length < LONG || text.includes(START)) return null
  const words: string[] = []
  const shorter = text.replace(LONG_WORD, (word) => {
    if (isPicture(word)) return word
    words.push(word)
    return `${START}${words.length - 1}${END}`
  })
  return words.length > 0 ? { text: shorter, words } : null
}

function back(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') {
    return value.replace(/\uFDD2(\d+)\uFDD3/g, (_, index) => words[Number(index)] ?? '')
  }
  if (Array.isArray(value)) return value.map((own) => back(own, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, back(own, words)]))
}

/** The blocks with those words where they stood. */
export const withLongWords = (blocks: readonly Block[], words: readonly string[]) =>
  back(blocks, words) as Block[]
