/** The words on a page, and those of them that only the other language says. */
import type { Page } from 'playwright/test'
import type { Text } from '../../src/shared/text/fr'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Every text of a language as a pattern: what a sentence is filled with may be anything. */
function patternsOf(value: unknown): string[] {
  if (typeof value === 'string') return [escaped(value)]
  if (typeof value === 'function') {
    // Once as for one thing and once as for several.
    return [1, 2].flatMap((count) => filled(value as (...values: unknown[]) => unknown, count))
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsOf) : []
}

const escaped = (text: string) => plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function filled(sentence: (...values: unknown[]) => unknown, count: number): string[] {
  const hole = '\u0001'
  const failure = { file: hole, files: [hole], groups: [], reason: hole, keptAs: hole }
  const value = Object.assign(new String(hole), failure, { valueOf: () => count, toString: () => hole })
  try {
    const whole = sentence(value, value, value, value, value)
    return typeof whole === 'string' ? [escaped(whole).replaceAll(hole, '.+')] : []
  } catch {
    // A part of it is taken from a table by one of its values, and ours is in no table.
    return []
  }
}

const wordsOf = (pattern: string) => pattern.toLowerCase().match(/\p{L}+/gu) ?? []

/** The texts of one language that have a word which the other never says. */
export function onlyIn(own: Text, other: Text): RegExp[] {
  const known = new Set(patternsOf(other).flatMap(wordsOf))
  const telling = patternsOf(own).filter((pattern) =>
    wordsOf(pattern).some((word) => word.length > 1 && !known.has(word)),
  )
  return [...new Set(telling)].map((pattern) => new RegExp(`^${pattern}$`, 'u'))
}

/** The texts on the screen and those for a screen reader, each once. */
export async function textsOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest('style, script')) found.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        found.push(element.getAttribute(name) ?? '')
      }
    }
    return found
  })
  return [...new Set(texts.map(plain))].filter(Boolean)
}

export const found = (texts: readonly string[], patterns: readonly RegExp[]) =>
  texts.filter((text) => patterns.some((pattern) => pattern.test(text)))
