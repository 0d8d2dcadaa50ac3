/** Actions to take along: what, its first step, the means, who and by when; one's own, or the whole group's. */
import { type Action, actionLevelSchema } from '../domain/people/action'
import type { Participant } from '../domain/people/people'
import type { Content } from './frame'
import type { Grid, GridCell } from './model'
import { cell, form, heading, line, listOf, text } from './parts'
import { isBlank, type Pen, trainersOf } from './pen'
import { titleLines } from './session-facts'
import type { Making } from './source'

/** Rows of each level at least, so that there is always room for another. */
const ROWS = 2
/** Shares of the width: the level's name, then the columns. */
const LEVEL = 0.13
const SHARES = [0.28, 0.2, 0.15, 0.12, 0.12]
/** Millimetres: a row to write in. */
const HEIGHT = 15

const cellsOf = (pen: Pen, own: Action): GridCell[] =>
  [own.text, own.firstStep, own.means, own.who, own.due].map((words, index) =>
    isBlank(words) ? cell() : cell(line(index === 0 ? 'item' : 'body', ...pen.plain(words))),
  )

/** The actions of each level, its name before the first, and free rows below them until there are `rows`. */
export function actionTable(pen: Pen, actions: readonly Action[], rows = ROWS): Grid {
  const { level, action, step, means, who, due } = pen.words.sheets.actions.columns
  const all = actionLevelSchema.options.flatMap((own): GridCell[][] => {
    const said = actions.filter((one) => one.level === own).map((one) => cellsOf(pen, one))
    const missing = Math.max(0, Math.min(1, rows), rows - said.length)
    const free = Array.from({ length: missing }, () => SHARES.map(() => cell()))
    const name = cell(line('detail', text(pen.words.sheets.actions.levels[own])))
    return [...said, ...free].map((row, index) => [index === 0 ? name : cell(), ...row])
  })
  return form([level, action, step, means, who, due], [LEVEL, ...SHARES], HEIGHT, all)
}

export const markerList = (pen: Pen, { source }: Making) =>
  listOf(
    source.people.markers.filter((own) => !isBlank(own.text)).map((own) => ({ line: pen.plain(own.text) })),
  )

export function actionSheets(making: Making, person: Participant | null): Content {
  const { pen, source } = making
  const words = pen.words.sheets.actions
  const actions = source.people.actions.filter((own) => person === null || own.participant === person.id)
  const markers = markerList(pen, making)
  const whose = person && !isBlank(person.name) ? [line('owner', ...pen.plain(person.name))] : []
  return {
    orientation: 'landscape',
    pages: 'single',
    footer: trainersOf(pen, source.session),
    sections: [
      {
        columns: 1,
        blocks: [
          ...titleLines(pen, pen.words.documents.names.actions, source.session),
          ...whose,
          heading(1, person ? words.mine : words.title),
          line('lead', text(words.lead)),
          actionTable(pen, actions),
          ...(markers.length > 0 ? [heading(1, words.markers), ...markers] : []),
        ],
      },
    ],
  }
}
