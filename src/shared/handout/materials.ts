/** The list of materials and of the room, for the trainers: what to bring, how many, and how the room stands. */
import { scheduleOf } from '../domain/plan/schedule'
import { clock } from '../text/format'
import type { Content } from './frame'
import { headcountOf, materialLines } from './material-lines'
import type { DocumentBlock, GridCell } from './model'
import { cell, facts, heading, line, list, listOf, text } from './parts'
import { isBlank, nameOf } from './pen'
import { factOrBlank, placeText, titleLines } from './session-facts'
import { comingTo, type Making } from './source'

const box = (ticked: boolean) => cell(line('body', { kind: 'box', ticked }))

function needsOf({ pen, source }: Making): DocumentBlock[] {
  const { title, columns } = pen.words.sheets.materials
  const words = pen.words.sheets.materials
  const known = materialLines(pen, source)
  if (known.length === 0) return [heading(1, title), line('body', text(words.none))]
  const rows = known.map(({ what, quantity, when, ready }): GridCell[] => [
    box(ready),
    cell(line('body', ...what)),
    cell(line('body', text(quantity))),
    cell(line('detail', text(when))),
  ])
  const header = [columns.ready, columns.what, columns.quantity, columns.when]
  return [
    heading(1, pen.words.documents.materials),
    list(header, [0.07, 0.57, 0.18, 0.18], ['left', 'left', 'left', 'left'], rows),
  ]
}

/** How the room stands, phase after phase, where a layout is said. */
function roomOf({ pen, source: { session } }: Making): DocumentBlock[] {
  const words = pen.words.sheets.materials
  const { days } = session
  const rows = days.flatMap((day, index) =>
    scheduleOf(day)
      .items.filter(({ phase }) => !isBlank(phase.grouping))
      .map(({ phase, start }): GridCell[] => {
        const time = days.length > 1 ? pen.words.documents.dayTime(index + 1, clock(start)) : clock(start)
        return [
          cell(line('body', text(time))),
          cell(line('item', text(nameOf(pen, phase)))),
          cell(line('body', ...pen.plain(phase.grouping))),
        ]
      }),
  )
  if (rows.length === 0) return []
  const { time, phase, grouping } = words.roomColumns
  return [
    heading(1, words.room),
    list([time, phase, grouping], [0.12, 0.5, 0.38], ['left', 'left', 'left'], rows),
  ]
}

/** The needs of participants: a meal, a place near the screen. */
function attentionsOf({ pen, source }: Making): DocumentBlock[] {
  const needs = comingTo(source).filter((own) => !isBlank(own.needs))
  if (needs.length === 0) return []
  const items = needs.map((own) => ({
    line: [text(`${pen.oneLine(own.name) || '…'} · `), ...pen.plain(own.needs)],
    task: false,
  }))
  return [heading(1, pen.words.sheets.materials.needs), ...listOf(items)]
}

export function materials(making: Making): Content {
  const { pen, source } = making
  const { session } = source
  const words = pen.words.sheets.materials
  const count = headcountOf(source)
  const { practical } = session
  const place = facts(
    [
      factOrBlank(pen.words.documents.place, placeText(pen, session)),
      factOrBlank(pen.words.documents.access, pen.oneLine(practical.access)),
      factOrBlank(pen.words.documents.contact, pen.oneLine(practical.contact)),
    ],
    3,
  )
  const people = count ? [line('lead', text(words.forPeople(count)))] : []
  return {
    footer: pen.words.documents.forTrainers,
    sections: [
      {
        columns: 1,
        blocks: [
          ...titleLines(pen, pen.words.documents.names.materials, session),
          ...place,
          ...people,
          ...needsOf(making),
          ...roomOf(making),
          ...attentionsOf(making),
        ],
      },
    ],
  }
}
