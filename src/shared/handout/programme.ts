/** The programme, for the participants: what, when, where, with whom. Nothing that was written for the trainers. */
import type { Day } from '../domain/plan/day'
import { halfDaysOf, sessionHalfDays } from '../domain/plan/half-day'
import { isLogistics } from '../domain/plan/phase'
import { type ScheduleItem, scheduleOf } from '../domain/plan/schedule'
import type { Session } from '../domain/plan/session'
import type { Alignment } from '../markdown/model'
import { clock, duration } from '../text/format'
import type { Content } from './frame'
import { numberOf, whenOrBlank, whenText } from './hours'
import type { DocumentBlock, Grid, GridCell, Run } from './model'
import type { HandoutOptions } from './options'
import { axisOf, axisRun, cell, chapter, fact, facts, heading, line, listOf, text } from './parts'
import { BLANK, isBlank, orBlank, type Pen, trainersOf } from './pen'
import type { Making } from './source'

function frontOf(pen: Pen, session: Session): DocumentBlock[] {
  const { practical, days, series, title, summary } = session
  const words = pen.words.documents
  const place: Run[] = isBlank(practical.place) ? [] : [text(`, ${pen.oneLine(practical.place)}`)]
  const asked = (label: string, value: string) => fact(text(label), orBlank(pen, value))
  return [
    ...(isBlank(series) ? [] : [line('series', ...pen.plain(series))]),
    line('title', ...orBlank(pen, title)),
    ...days.map((day, index) => line('subtitle', ...whenOrBlank(pen, day, numberOf(days, index)), ...place)),
    ...(isBlank(summary) ? [] : [line('lead', ...pen.plain(summary))]),
    ...facts(
      [
        asked(place.length > 0 ? words.address : words.place, practical.address),
        asked(words.access, practical.access),
        asked(words.price, practical.price),
        asked(words.contact, practical.contact),
      ],
      2,
    ),
  ]
}

function objectivesOf(pen: Pen, session: Session): DocumentBlock[] {
  const said = session.objectives.filter(({ text: own }) => !isBlank(own))
  if (said.length === 0) return [line('body', BLANK)]
  return listOf(said.map(({ text: own }) => ({ line: pen.plain(own) })))
}

/** The columns that the options ask for, with their shares of the width. */
function columnsOf(pen: Pen, session: Session, options: HandoutOptions) {
  const words = pen.words.documents.columns
  const shown = [
    { name: words.time, width: 0.1, shown: options.exactTimes, align: 'left' as Alignment },
    { name: words.phase, width: 0, shown: true, align: 'left' as Alignment },
    { name: words.duration, width: 0.14, shown: options.showDurations, align: 'right' as Alignment },
    {
      name: words.axis,
      width: 0.25,
      shown: options.showAxes && session.axes.length > 0,
      align: 'right' as Alignment,
    },
  ].filter((column) => column.shown)
  const rest = 1 - shown.reduce((sum, column) => sum + column.width, 0)
  return {
    header: shown.map(({ name }) => name),
    alignments: shown.map(({ align }) => align),
    columns: shown.map(({ width }) => width || rest),
  }
}

/** A working phase without a title is a line to fill in; any other is called what it is. */
function titleOf(pen: Pen, { phase }: ScheduleItem): Run[] {
  if (isLogistics(phase) && isBlank(phase.title)) return [text(pen.words.app.kinds[phase.kind])]
  return orBlank(pen, phase.title)
}

function rowOf(pen: Pen, session: Session, options: HandoutOptions, item: ScheduleItem): GridCell[] {
  const { phase } = item
  const role = isLogistics(phase) ? 'pause' : 'item'
  const axis = isLogistics(phase) ? null : axisOf(session.axes, phase.axis)
  const length = line('body', text(duration(item.length)))
  return [
    ...(options.exactTimes ? [cell(line('body', text(clock(item.start))))] : []),
    cell(line(role, ...titleOf(pen, item))),
    ...(options.showDurations ? [cell(length)] : []),
    ...(options.showAxes && session.axes.length > 0
      ? [cell(line('body', ...(axis ? [axisRun(pen, axis, true)] : [])))]
      : []),
  ]
}

function dayOf(pen: Pen, session: Session, options: HandoutOptions, day: Day): DocumentBlock[] {
  const level = session.days.length > 1 ? 3 : 2
  const { items: all } = scheduleOf(day)
  if (all.length === 0) return [line('body', BLANK)]
  const gridOf = (items: readonly ScheduleItem[]): Grid => ({
    kind: 'grid',
    look: 'list',
    ...columnsOf(pen, session, options),
    rows: items.map((item) => rowOf(pen, session, options, item)),
    height: null,
  })
  const halves = halfDaysOf(day)
  if (halves.length === 0) return [gridOf(all)]
  return halves.flatMap(({ part, items }): DocumentBlock[] => [
    heading(level, pen.words.documents.halfDays[part]),
    gridOf(items),
  ])
}

export function agendaOf(pen: Pen, session: Session, options: HandoutOptions): DocumentBlock[] {
  const { days } = session
  const words = pen.words.documents
  // An afternoon or an evening is no day.
  const isDay = sessionHalfDays(session).length !== 1
  const title = days.length > 1 ? words.programmeOfDays : isDay ? words.programme : words.names.programme
  return [
    heading(1, title),
    ...days.flatMap((day, index): DocumentBlock[] => [
      ...(days.length > 1 ? [heading(2, whenText(pen, day, index + 1))] : []),
      ...dayOf(pen, session, options, day),
    ]),
  ]
}

const teamOf = (pen: Pen, session: Session): DocumentBlock[] => [
  heading(1, pen.words.documents.trainers),
  ...(session.trainers.length === 0 ? [line('body', BLANK)] : []),
  ...session.trainers.flatMap(({ name, biography }) => [
    ...(isBlank(name) ? [line('body', BLANK)] : [heading(2, pen.oneLine(name))]),
    ...pen.markdown(biography, 2),
  ]),
]

/** The programme of the session as the options ask for it. */
export function programme({ pen, source: { session }, options }: Making): Content {
  const words = pen.words.documents
  const blocks = [
    ...frontOf(pen, session),
    heading(1, words.objectives),
    ...objectivesOf(pen, session),
    ...agendaOf(pen, session, options),
    ...chapter(pen, words.content, session.content),
    ...chapter(pen, words.method, session.method),
    ...teamOf(pen, session),
  ]
  return { footer: trainersOf(pen, session), sections: [{ columns: 1, blocks }] }
}
