/** Any table, set on paper with or without borders and broken where a column ends, is the same table again. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textsOf } from '../incoming'
import type { PdfPage, PdfPiece, PdfRule } from './pdf-page'
import { pagesIn } from './pdf-tables'

const SIZE = 10
const LETTER = 5
const LEADING = 12

/** The text in lines of that many points, as a text processor breaks it. */
function broken(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length) * LETTER <= width)
      lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return text === '' ? [] : lines
}

type Set = { rows: string[][]; widths: number[]; hasBorders: boolean; align: 'top' | 'middle' | 'bottom' }

/** One page with the table, 14 points between two rows without borders. */
function pageWith({ rows, widths, hasBorders, align }: Set): PdfPage {
  const gap = hasBorders ? 6 : 14
  const pieces: PdfPiece[] = []
  const rules: PdfRule[] = []
  const xs = widths.map((_, at) => 40 + widths.slice(0, at).reduce((sum, own) => sum + own, 0))
  const right = 40 + widths.reduce((sum, own) => sum + own, 0)
  let y = 80
  const draw = () => hasBorders && rules.push({ x1: 40, y1: y, x2: right, y2: y })
  draw()
  for (const row of rows) {
    const cells = row.map((text, at) => broken(text, (widths[at] ?? 0) - 10))
    const most = Math.max(1, ...cells.map(({ length }) => length))
    const height = most * LEADING + gap
    cells.forEach((lines, at) => {
      const free = (most - lines.length) * LEADING
      const from = y + gap / 2 + (align === 'top' ? 0 : align === 'middle' ? free / 2 : free)
      lines.forEach((text, line) => {
        const x = (xs[at] ?? 0) + 5
        pieces.push({
          ...{ text, x, y: from + line * LEADING + SIZE, width: text.length * LETTER },
          ...{ size: SIZE, font: 'f' },
        })
      })
    })
    if (hasBorders) for (const x of [...xs, right]) rules.push({ x1: x, y1: y, x2: x, y2: y + height })
    y += height
    draw()
  }
  return { width: 600, height: 2000, pieces, rules }
}

const word = fc.stringMatching(/^[a-z]{2,9}$/)
const cell = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
const table = fc
  .record({
    widths: fc.array(fc.integer({ min: 90, max: 140 }), { minLength: 2, maxLength: 4 }),
    count: fc.integer({ min: 3, max: 8 }),
    align: fc.constantFrom('top', 'middle', 'bottom'),
  })
  .chain(({ widths, count, align }) =>
    fc
      .array(fc.tuple(...widths.map(() => cell)) as fc.Arbitrary<string[]>, {
        minLength: count,
        maxLength: count,
      })
      // Headings are short.
      .map(([first = [], ...rows]) => ({
        rows: [first.map((text) => text.split(' ')[0] ?? ''), ...rows],
        ...{ widths, align: align as Set['align'] },
      })),
  )

const readBack = (page: PdfPage) => pagesIn({ pages: [page], pictures: 0, comments: 0, isCut: false })

it('with borders', () => {
  fc.assert(
    fc.property(table, (own) => {
      const { tables, lines, left } = readBack(pageWith({ ...own, hasBorders: true }))
      expect(tables.map(textsOf)).toEqual([own.rows])
      expect(lines).toEqual([])
      expect(left.isSpaced).toBe(false)
    }),
    { numRuns: 200 },
  )
})

it('without: never in silence, and no word of it lost', () => {
  let same = 0
  fc.assert(
    fc.property(table, (own) => {
      const { tables, lines, left } = readBack(pageWith({ ...own, hasBorders: false }))
      const around = [...tables.flatMap(({ lead }) => lead), ...lines]
      const said = [...tables.flatMap(textsOf).flat(), ...around].join(' ').split(/\s+/).filter(Boolean)
      expect(said.toSorted()).toEqual(own.rows.flat().join(' ').split(' ').toSorted())
      expect(left.isSpaced).toBe(tables.length > 0)
      if (JSON.stringify(tables.map(textsOf)) === JSON.stringify([own.rows])) same += 1
    }),
    { numRuns: 200, seed: 7 },
  )
  expect(same).toBeGreaterThan(165)
})

it('cells over several columns and rows keep their width, and a table goes on over the page', () => {
  const borders = (to: number): PdfRule[] => [
    ...[40, 140, 240].map((x) => ({ x1: x, y1: 80, x2: x, y2: to })),
    ...[80, 100, 120].map((y) => ({ x1: 40, y1: y, x2: 240, y2: y })),
  ]
  const text = (said: string, x: number, y: number): PdfPiece => ({
    ...{ text: said, x, y, width: said.length * LETTER, size: SIZE, font: 'f' },
  })
  const first: PdfPage = {
    ...{ width: 600, height: 800 },
    pieces: [text('Jour un', 45, 94), text('neuf', 45, 114), text('Accueil', 145, 114)],
    // The line between the columns does not go through the first row.
    rules: borders(120).map((own) => (own.x1 === 140 ? { ...own, y1: 100 } : own)),
  }
  const second: PdfPage = {
    ...{ width: 600, height: 800, rules: borders(120) },
    pieces: [text('dix', 45, 94), text('Pause', 145, 94), text('onze', 45, 114), text('Suite', 145, 114)],
  }
  const { tables } = pagesIn({ pages: [first, second], pictures: 0, comments: 0, isCut: false })
  expect(tables.map(textsOf)).toEqual([
    [
      ['Jour un', ''],
      ['neuf', 'Accueil'],
      ['dix', 'Pause'],
      ['onze', 'Suite'],
    ],
  ])
  expect(tables[0]?.rows[0]?.[0]?.across).toBe(2)
})
