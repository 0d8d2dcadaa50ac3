/** The attendance sheet, to be signed: a row for each participant, a column for each half-day, rows to spare. */

import type { Participant } from '../domain/people/people'
import type { Day } from '../domain/plan/day'
import { halfDaysOf } from '../domain/plan/half-day'
import { clock } from '../text/format'
import type { Content } from './frame'
import { numberOf, whenOrBlank } from './hours'
import type { DocumentBlock, GridCell } from './model'
import { cell, facts, form, heading, line, text } from './parts'
import { BLANK, isBlank, trainersOf } from './pen'
import { factOrBlank, placeText, titleLines } from './session-facts'
import { comingTo, type Making } from './source'

/** Millimetres: room to sign. */
const HEIGHT = 13
const SPARE = 3
/** Rows when nobody is registered yet. */
const EMPTY = 12

const NUMBER = 0.05
const NAME = 0.27
const ORGANISATION = 0.22

/** The half-day that each column is signed for: « Matin, 09:00 – 12:30 ». */
const halfNames = ({ pen }: Making, day: Day): string[] =>
  halfDaysOf(day).map(({ part, from, to }) =>
    pen.words.sheets.attendance.half(pen.words.documents.halfDays[part], clock(from), clock(to)),
  )

function rowOf({ pen }: Making, number: number, person: Participant | null, halves: number): GridCell[] {
  const said = (words: string, role: 'item' | 'body') =>
    isBlank(words) ? cell() : cell(line(role, text(pen.oneLine(words))))
  return [
    cell(line('detail', text(String(number)))),
    said(person?.name ?? '', 'item'),
    said(person?.organisation ?? '', 'body'),
    ...Array.from({ length: halves }, () => cell()),
  ]
}

function dayOf(making: Making, day: Day, index: number): DocumentBlock[] {
  const { pen, source } = making
  const words = pen.words.sheets
  const people = comingTo(source)
  const halves = halfNames(making, day)
  const count = people.length > 0 ? people.length + SPARE : EMPTY
  const rows = Array.from({ length: count }, (_, at) =>
    rowOf(making, at + 1, people[at] ?? null, halves.length),
  )
  const each = (1 - NUMBER - NAME - ORGANISATION) / halves.length
  const columns = [NUMBER, NAME, ORGANISATION, ...halves.map(() => each)]
  const trainers = source.session.trainers.map(({ name }) => pen.oneLine(name))
  const signed = (trainers.length > 0 ? trainers : ['']).map((name): GridCell[] => [
    cell(name === '' ? line('body', BLANK) : line('item', text(name))),
    ...halves.map(() => cell()),
  ])
  const when = [line('subtitle', ...whenOrBlank(pen, day, numberOf(source.session.days, index)))]
  const head: DocumentBlock[] = [
    ...(index > 0 ? [{ kind: 'page' as const }] : []),
    heading(1, index > 0 ? `${words.attendance.title} ${index + 1}` : words.attendance.title),
    ...when,
  ]
  if (halves.length === 0) return [...head, line('body', text(words.attendance.nothing))]
  return [
    ...head,
    form([words.number, words.name, words.organisation, ...halves], columns, HEIGHT, rows),
    heading(2, words.attendance.trainers),
    form(
      [words.name, ...halves],
      [NUMBER + NAME + ORGANISATION, ...halves.map(() => each)],
      HEIGHT + 2,
      signed,
    ),
  ]
}

export function attendance(making: Making): Content {
  const { pen, source } = making
  const { session } = source
  return {
    orientation: 'landscape',
    footer: trainersOf(pen, session),
    sections: [
      {
        columns: 1,
        blocks: [
          ...titleLines(pen, pen.words.documents.names.attendance, { ...session, days: [] }),
          ...facts(
            [
              factOrBlank(pen.words.documents.place, placeText(pen, session)),
              factOrBlank(pen.words.sheets.trainers, trainersOf(pen, session)),
            ],
            2,
          ),
          ...session.days.flatMap((day, index) => dayOf(making, day, index)),
        ],
      },
    ],
  }
}
