/** The pages of a .pdf as tables and lines: what its author had as a table is one again, over all the pages it goes. */
import { tidy } from '../gathering'
import { type Incoming, type IncomingTable, incomingLimits, NO_CELL, nothingLeft, textsOf } from '../incoming'
import { joinedPieces, linesOf, type PdfLine, rightOf, textOfLines } from './cell-text'
import type { PdfPage, PdfRead } from './pdf-page'
import { type PlacedTable, ruledTables } from './ruled-tables'
import { spacedTables } from './spaced-tables'

type Flow = { top: number; table: PlacedTable } | { top: number; lines: PdfLine[] }

export function pagesIn({ pages, pictures, comments, isCut }: PdfRead): Incoming {
  const left = { ...nothingLeft(), pictures, comments, isCut }
  const tables: (IncomingTable & { placed: PlacedTable })[] = []
  let lines: string[] = []
  const repeated = marginalsOf(pages)
  let isSpaced = false
  for (const [index, page] of pages.entries()) {
    let isFirst = true
    const found = flowOf(page)
    isSpaced ||= found.isSpaced
    for (const own of found.flow) {
      if ('lines' in own) {
        const said = own.lines.filter((line) => index === 0 || !repeated.has(keyOf(line, page)))
        if (said.length === 0) continue
        lines.push(...paragraphs(said.filter((line) => !isPageNumber(line, page))))
        continue
      }
      const last = tables.at(-1)
      const goesOn = isFirst && index > 0 && lines.length === 0 && last && isSameWidth(last.placed, own.table)
      isFirst = false
      const rows = rowsOf(own.table)
      // Its headings stand again on each page.
      const isHeaded =
        goesOn &&
        textsOf({ rows: rows.slice(0, 1) }).join() === textsOf({ rows: last.rows.slice(0, 1) }).join()
      if (goesOn) last.rows.push(...rows.slice(isHeaded ? 1 : 0))
      else {
        tables.push({ title: '', hidden: false, lead: lines, rows, placed: own.table })
        lines = []
      }
    }
  }
  return {
    tables: tables.flatMap(({ placed: _, ...table }) => {
      const rows = table.rows.slice(0, incomingLimits.rows)
      left.isCut ||= rows.length < table.rows.length
      return rows.length > 0 ? [{ ...table, rows }] : []
    }),
    lines,
    left: { ...left, isSpaced },
  }
}

/** The things of a page between these heights, from top to bottom, those between two together. */
function between<T extends { y: number }>(all: readonly T[], heights: readonly number[]): T[][] {
  const edges = [...heights.toSorted((one, other) => one - other), Number.POSITIVE_INFINITY]
  return edges.flatMap((edge, at) => {
    const from = edges[at - 1] ?? Number.NEGATIVE_INFINITY
    const own = all.filter(({ y }) => y >= from && y < edge)
    return own.length > 0 ? [own] : []
  })
}

/** Tables and lines of the page, from top to bottom; `isSpaced`: some of the tables have no borders. */
function flowOf(page: PdfPage): { flow: Flow[]; isSpaced: boolean } {
  const ruled = ruledTables(page)
  const flow: Flow[] = ruled.tables.map((table) => ({ top: table.top, table }))
  const tops = (tables: readonly PlacedTable[]) => tables.map(({ top }) => top)
  // Text between two tables is looked at by itself: their columns are not its own.
  for (const own of between(ruled.others, tops(ruled.tables))) {
    const { tables, lines } = spacedTables(own, page.rules)
    flow.push(...tables.map((table) => ({ top: table.top, table })))
    for (const some of between(lines, tops(tables))) flow.push({ top: some[0]?.y ?? 0, lines: some })
  }
  const isSpaced = flow.filter((own) => 'table' in own).length > ruled.tables.length
  return { flow: flow.sort((one, other) => one.top - other.top), isSpaced }
}

const rowsOf = ({ rows }: PlacedTable) =>
  rows
    .map((row) =>
      row.map(({ text, across, down }) => {
        const own = tidy(text)
        return own === '' && across === 1 && down === 1 ? NO_CELL : { text: own, across, down, value: null }
      }),
    )
    .filter((row) => row.some(({ text }) => text !== ''))

/** A table that goes on over the page has as many columns, at the same places. */
const isSameWidth = (one: PlacedTable, other: PlacedTable) =>
  one.rows[0]?.length === other.rows[0]?.length &&
  Math.abs(one.left - other.left) < 6 &&
  Math.abs(one.right - other.right) < 12

/** Lines one below the other as paragraphs, each one line. */
function paragraphs(lines: readonly PdfLine[]): string[] {
  if (lines.length === 0) return []
  const right = Math.max(...lines.map(rightOf))
  const done: string[] = []
  let group: PdfLine[] = []
  const end = () => {
    if (group.length > 0) done.push(...textOfLines(group, right).split('\n'))
    group = []
  }
  for (const line of lines) {
    const last = group.at(-1)
    if (last && line.y - last.y > 1.75 * Math.max(last.size, line.size)) end()
    group.push(line)
  }
  end()
  return done.filter(Boolean)
}

const keyOf = (line: PdfLine, { height }: PdfPage) =>
  `${Math.round((line.y / height) * 100)} ${joinedPieces(line.pieces).replace(/\d+/g, '#')}`

const isMarginal = ({ y }: PdfLine, { height }: PdfPage) => y < height * 0.1 || y > height * 0.9

/** Lines of heads and feet: the same on several pages, but for figures. */
function marginalsOf(pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const line of linesOf(page.pieces).filter((own) => isMarginal(own, page)))
      counts.set(keyOf(line, page), (counts.get(keyOf(line, page)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

const isPageNumber = (line: PdfLine, page: PdfPage) =>
  isMarginal(line, page) &&
  /^(?:[-–]\s*)?(?:page\s*)?\d{1,3}(?:\s*(?:\/|sur|of|de)\s*\d{1,3})?(?:\s*[-–])?$/i.test(
    joinedPieces(line.pieces),
  )
