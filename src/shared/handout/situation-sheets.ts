/** Situation sheets: each story on its own sheet with the grid to unfold it, and never whose it is. */

import type { Situation } from '../domain/people/situation'
import type { Grid as ReadingGrid } from '../domain/plan/grid'
import { nameHider, toldTo } from './anonymous'
import type { Content } from './frame'
import type { DocumentBlock, GridCell } from './model'
import { fact, facts, heading, line, text } from './parts'
import { readingGrid } from './reading-grid'
import { textOrBlank } from './session-facts'
import type { Making } from './source'

/** Millimetres left for the rows of a grid to write in, by the height of the paper; less where the type is larger. */
const ROOM = { a4: 96, a3: 190 }
const LARGER_TYPE = 14
/** A grid that is filled is as high as what is in it, and no row lower than this. */
const LOWEST = 14

function registersOf({ pen, source }: Making, { registers, mainRegister }: Situation): string {
  const rows = source.session.grid?.rows ?? []
  return rows
    .filter(({ id }) => registers.includes(id))
    .map(({ id, name }) =>
      id === mainRegister ? pen.words.sheets.situations.mainRegister(pen.oneLine(name)) : pen.oneLine(name),
    )
    .join(', ')
}

function gridOf(making: Making, grid: ReadingGrid | null, situation: Situation | null): DocumentBlock[] {
  const { pen, options } = making
  const words = pen.words.sheets.situations
  if (!grid) return [heading(2, words.readings), { kind: 'lines', count: 8 }]
  const filled = options.gridFilled && situation !== null
  const room = ROOM[options.gridSheet] - (options.largeType ? LARGER_TYPE : 0)
  const height = filled ? LOWEST : Math.max(LOWEST, Math.floor(room / grid.rows.length))
  const readings = filled ? situation.analysis : null
  return [
    heading(2, pen.oneLine(grid.title) || words.grid),
    readingGrid(pen, grid, readings, height, 'landscape'),
  ]
}

function sheetOf(making: Making, situation: Situation): DocumentBlock[] {
  const { pen, source } = making
  const words = pen.words.sheets.situations
  const known: GridCell[] = [
    fact(text(words.where), textOrBlank(pen.oneLine(situation.organisationKind))),
    fact(text(words.registers), textOrBlank(registersOf(making, situation))),
  ]
  return [
    heading(1, pen.oneLine(situation.title) || words.blank),
    ...pen.markdown(situation.story, 1),
    ...facts(known, 2),
    ...gridOf(making, source.session.grid, situation),
    line('mention', text(words.confidential)),
  ]
}

/** A sheet for a situation that is only told on the day. */
function blankSheet(making: Making): DocumentBlock[] {
  const { pen, source } = making
  const words = pen.words.sheets.situations
  return [
    heading(1, words.blank),
    line('label', text(words.story)),
    { kind: 'lines', count: source.session.grid ? 3 : 8 },
    ...gridOf(making, source.session.grid, null),
    line('mention', text(words.confidential)),
  ]
}

export function situationSheets(making: Making): Content {
  const { pen, source, options } = making
  const { participants, situations } = source.people
  const { someone } = pen.words.sheets.report
  const hidden = nameHider(participants, someone)
  const told = situations.flatMap((own) => toldTo(own, hidden, true) ?? [])
  const sheets = [...told.map((own) => sheetOf(making, own)), blankSheet(making)]
  return {
    paper: options.gridSheet,
    orientation: 'landscape',
    footer: pen.oneLine(source.session.title),
    sections: [
      {
        columns: 1,
        blocks: sheets.flatMap((sheet, index) => (index > 0 ? [{ kind: 'page' as const }, ...sheet] : sheet)),
      },
    ],
  }
}
