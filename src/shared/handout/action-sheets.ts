/** Actions to take along: what, its first step, the means, who and by when; one's own, or the whole group's. */
import { type Action, type ActionLevel, actionLevelSchema } from '../domain/action'
import type { Participant } from '../domain/people'
import type { Content } from './frame'
import type { DocumentBlock, Grid, GridCell } from './model'
import { cell, form, heading, line, listOf, text } from './parts'
import { isBlank, type Pen, trainersOf } from './pen'
import { titleLines } from './session-facts'
import type { Making } from './source'

/** Rows of each table at least, so that there is always room for another. */
const ROWS = 3
const SHARES = [0.3, 0.23, 0.17, 0.15, 0.15]
/** Millimetres: a row to write in. */
const HEIGHT = 15

/** The actions of one level and free rows below them. */
export function actionTable(pen: Pen, actions: readonly Action[], rows: number): Grid {
  const { action, step, means, who, due } = pen.words.sheets.actions.columns
  const said = actions.map((own): GridCell[] =>
    [own.text, own.firstStep, own.means, own.who, own.due].map((words, index) =>
      isBlank(words) ? cell() : cell(line(index === 0 ? 'item' : 'body', ...pen.plain(words))),
    ),
  )
  const free = Array.from({ length: Math.max(1, rows - said.length) }, () => SHARES.map(() => cell()))
  return form([action, step, means, who, due], SHARES, HEIGHT, [...said, ...free])
}

export function actionTables(pen: Pen, actions: readonly Action[], level: 1 | 2, rows: number) {
  const of = (own: ActionLevel) => actions.filter((action) => action.level === own)
  return actionLevelSchema.options.flatMap((own): DocumentBlock[] => [
    heading(level, pen.words.sheets.actions.levels[own]),
    actionTable(pen, of(own), rows),
  ])
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
          ...titleLines(pen, { ...source.session, days: source.session.days.slice(0, 1) }),
          ...whose,
          line('lead', text(words.lead)),
          ...actionTables(pen, actions, 1, person ? 2 : ROWS),
          ...(markers.length > 0 ? [heading(1, words.markers), ...markers] : []),
        ],
      },
    ],
  }
}
