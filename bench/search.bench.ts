/** `npm run bench`: a search in 500 cards and 1 000 notes must answer within 50 ms, on every keystroke. */
import { expect, it } from 'vitest'
import { searchIndex } from '../src/shared/search/search-index'

const CARDS = 500
const NOTES = 1000
const WITHIN_MS = 50

/** Texts of a made-up but steady vocabulary: the same at each run. */
function vocabulary(size: number): string[] {
  const syllables = [
    'ré',
    'par',
    'mé',
    'dia',
    'tion',
    'nu',
    'que',
    'so',
    'cial',
    'ac',
    'com',
    'é',
    'crit',
    'ba',
    'li',
    'se',
  ]
  return Array.from({ length: size }, (_, n) =>
    [n, n * 7 + 3, n * 13 + 5].map((k) => syllables[(k + (n >> 3)) % syllables.length]).join(''),
  )
}
const known = vocabulary(4000)
const text = (seed: number, length: number) =>
  Array.from({ length }, (_, n) => known[(seed * 31 + n * n * 17 + n) % known.length]).join(' ')

const entries = [
  ...Array.from({ length: CARDS }, (_, n) => ({
    value: `card ${n}`,
    title: text(n, 6),
    tags: text(n + 9, 4),
    body: text(n + 99, 220),
  })),
  ...Array.from({ length: NOTES }, (_, n) => ({
    value: `note ${n}`,
    title: '',
    tags: '',
    body: text(n + 5, 25),
  })),
]

it('answers within 50 ms on every keystroke', () => {
  const index = searchIndex(entries)
  const times: number[] = []
  for (const wanted of [text(3, 2), text(77, 3), 'mediation numerique', 'realise', 'zzzz']) {
    for (let length = 1; length <= wanted.length; length += 1) {
      const start = performance.now()
      index.find(wanted.slice(0, length), 50)
      times.push(performance.now() - start)
    }
  }
  times.sort((a, b) => a - b)
  const slowest = times.at(-1) ?? 0
  console.log(
    `${times.length} searches: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
  )
  expect(slowest).toBeLessThan(WITHIN_MS)
})
