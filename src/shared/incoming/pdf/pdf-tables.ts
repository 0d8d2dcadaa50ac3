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
    for (const own of flowOf(page, (spaced) => {
      isSpaced ||= spaced
    })) {
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

/** What stands on the page, from top to bottom. */
function flowOf(page: PdfPage, tell: (isSpaced: boolean) => void): Flow[] {
  const ruled = ruledTables(page)
  const flow: Flow[] = ruled.tables.map((table) => ({ top: table.top, table }))
  // Text between two tables is looked at by itself: their columns are not its own.
  const edges = [
    ...ruled.tables.map(({ top }) => top).sort((one, other) => one - other),
    Number.POSITIVE_INFINITY,
  ]
  let from = Number.NEGATIVE_INFINITY
  for (const edge of edges) {
    const own = ruled.others.filter(({ y }) => y >= from && y < edge)
    from = edge
    if (own.length === 0) continue
    const { tables, lines } = spacedTables(own, page.rules)
    tell(tables.length > 0)
    flow.push(...tables.map((table) => ({ top: table.top, table })))
    const tops = [...tables.map(({ top }) => top).sort((one, other) => one - other), Number.POSITIVE_INFINITY]
    let above = Number.NEGATIVE_INFINITY
    for (const top of tops) {
      const some = lines.filter(({ y }) => y >= above && y < top)
      above = top
      if (some.length > 0) flow.push({ top: some[0]?.y ?? 0, lines: some })
    }
  }
  return flow.sort((one, other) => one.top - other.top)
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
