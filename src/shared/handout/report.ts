/** The report of the day, for the group: what was planned and what was, what was said, worked on and decided. */

import type { Instant } from '../domain/base/time'
import { dateIn, timeOfDayIn } from '../domain/base/zone'
import { averagesOf, commentsOf } from '../domain/people/evaluation'
import type { Note } from '../domain/people/note'
import { isPresent, plannedMinutes } from '../domain/people/presence'
import type { Situation } from '../domain/people/situation'
import { sessionHalfDays } from '../domain/plan/half-day'
import { type Compared, dayTimes, phaseTimes } from '../domain/run/real-time'
import type { ReportPhase } from '../domain/run/report'
import { clock, decimal, duration, longDate, signedMinutes, spokenTime } from '../text/format'
import { actionTable, markerList } from './action-sheets'
import { hidingPen, nameHider, toldTo } from './anonymous'
import type { Content } from './frame'
import type { DocumentBlock, GridCell } from './model'
import { cell, chapter, facts, heading, line, list, listOf, text } from './parts'
import { isBlank, nameOf, type Pen, trainersOf } from './pen'
import { factOrBlank, titleLines } from './session-facts'
import { comingTo, type HandoutSource, type Held, type Making } from './source'

/** Somebody is counted when she was there for at least one half-day. */
function figures(making: Making): DocumentBlock[] {
  const { pen, source } = making
  const words = pen.words.sheets.report
  const coming = comingTo(source)
  const halves = sessionHalfDays(source.session)
  const isThere = (own: (typeof coming)[number]) => halves.some((half) => isPresent(own, half))
  const ticked = coming.some((own) => halves.some((half) => isPresent(own, half) !== null))
  const { planned, real } = trainingIn(source)
  const said = (minutes: number | null) => (minutes ? duration(minutes) : '')
  return [
    heading(1, words.numbers),
    ...facts(
      [
        factOrBlank(words.registered, coming.length > 0 ? String(coming.length) : ''),
        factOrBlank(
          words.present,
          ticked ? words.presentOf(coming.filter(isThere).length, coming.length) : '',
        ),
        factOrBlank(words.planned, said(planned)),
        factOrBlank(words.real, said(real)),
      ],
      4,
    ),
  ]
}

/** Without the meals: of the days that were run, else of the plan. */
function trainingIn({ held, session }: HandoutSource): { planned: number | null; real: number | null } {
  if (held.length === 0) return { planned: plannedMinutes(session), real: null }
  const days = held.map(({ report }) => dayTimes(report).training)
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  const reals = days.map(({ real }) => real)
  return {
    planned: sum(days.map(({ planned }) => planned)),
    real: reals.every((real) => real !== null) ? sum(reals) : null,
  }
}

function plannedAndReal({ pen, source }: Making): DocumentBlock[] {
  if (source.held.length === 0) return []
  return [
    heading(1, pen.words.sheets.report.plan),
    ...source.held.flatMap((held) => [line('body', text(whenHeld(pen, held))), lengthsOf(pen, held)]),
  ]
}

/** Names the run by its date and its hours, the real ones and the planned ones. */
function whenHeld(pen: Pen, { report, zone }: Held): string {
  const { planned, real } = dayTimes(report).span
  const spoken = (at: Instant) => spokenTime(timeOfDayIn(at, zone), pen.language)
  const words = pen.words.sheets.report
  const date = longDate(dateIn(real.from, zone), pen.language)
  const held =
    report.knownUntil === null
      ? words.held(date, spoken(real.from), report.ended ? spoken(real.to) : null)
      : words.knownUntil(date, spoken(real.from), spoken(report.knownUntil))
  return `${held} ${words.plannedFrom(spoken(planned.from), spoken(planned.to))}`
}

function lengthsOf(pen: Pen, { report, zone }: Held): DocumentBlock {
  const { table } = pen.words.report
  const { time, phase: name, planned, real, difference } = pen.words.sheets.report.columns
  const figures = (all: readonly (string | null)[]) =>
    all.map((own) => (own === null || own === '' ? cell() : cell(line('body', text(own)))))
  const rowOf = (own: ReportPhase): GridCell[] => {
    const at = own.plannedStart ?? own.segments[0]?.from ?? null
    const times = phaseTimes(own)
    const notHeld = own.state === 'coming' ? '' : own.state === 'unknown' ? table.unknown : table.skipped
    return [
      ...figures([at === null ? null : clock(timeOfDayIn(at, zone))]),
      cell(line(own.kind === 'work' ? 'item' : 'pause', text(nameOf(pen, own)))),
      ...figures([
        times.planned === null ? table.added : duration(times.planned),
        times.real === null ? notHeld : duration(times.real),
        times.difference === null ? null : signedMinutes(times.difference),
      ]),
    ]
  }
  const day = dayTimes(report)
  const hasMeal = report.phases.some(({ kind }) => kind === 'meal')
  const sumOf = (label: string, sum: Compared): GridCell[] => [
    cell(),
    cell(line('item', text(label))),
    ...figures([
      duration(sum.planned),
      sum.real === null ? table.unknown : duration(sum.real),
      sum.difference === null ? null : signedMinutes(sum.difference),
    ]),
  ]
  return list(
    [time, name, planned, real, difference],
    [0.11, 0.47, 0.14, 0.14, 0.14],
    ['left', 'left', 'right', 'right', 'right'],
    [
      ...report.phases.map(rowOf),
      sumOf(hasMeal ? table.total : table.totalAlone, day),
      ...(hasMeal ? [sumOf(table.training, day.training)] : []),
    ],
  )
}

/** The notes that the group may read again: none that the trainer has to look at again, none of a private situation. */
const isShared = (note: Note, situations: readonly Situation[]) =>
  note.kind !== 'review' &&
  !note.rehearsal &&
  !isBlank(note.text) &&
  !situations.some(({ id, confidentiality }) => id === note.situation && confidentiality === 'private')

function notes(making: Making): DocumentBlock[] {
  const { pen, source } = making
  const words = pen.words.sheets.report
  const { situations } = source.people
  const ofRuns = new Set(source.held.flatMap(({ notes: own }) => own))
  const shared = source.people.notes.filter(
    (note) => (source.held.length === 0 || ofRuns.has(note.id)) && isShared(note, situations),
  )
  const listed = (own: readonly Note[]) =>
    listOf(
      own.map((note) => ({
        line: [
          { kind: 'strong' as const, children: [text(words.kinds[note.kind])] },
          text(' · '),
          ...pen.plain(note.text),
        ],
      })),
    )
  const phases = source.session.days.flatMap((day) => day.phases)
  const known = new Set(phases.map(({ id }) => id))
  const each = phases.flatMap((phase): DocumentBlock[] => {
    const own = shared.filter((note) => note.phase === phase.id)
    return own.length > 0 ? [heading(2, nameOf(pen, phase)), ...listed(own)] : []
  })
  const elsewhere = shared.filter((note) => note.phase === null || !known.has(note.phase))
  return [
    heading(1, words.notes),
    ...(shared.length === 0 ? [line('body', text(words.noneNoted))] : each),
    ...(elsewhere.length > 0 ? [heading(2, words.elsewhere), ...listed(elsewhere)] : []),
  ]
}

/** The reading of a situation, the boxes left empty left out. */
function readings({ pen, source }: Making, { analysis }: Situation): DocumentBlock[] {
  const words = pen.words.sheets.report
  const { grid } = source.session
  const rows = (grid?.rows ?? []).flatMap((row) =>
    (grid?.columns ?? []).flatMap((column): GridCell[][] => {
      const said = analysis.find((own) => own.row === row.id && own.column === column.id)
      if (!said || isBlank(said.text)) return []
      return [
        [
          cell(line('item', ...pen.plain(row.name)), line('detail', ...pen.plain(column.name))),
          cell(...pen.markdown(said.text, 4)),
        ],
      ]
    }),
  )
  return rows.length > 0 ? [list([words.register, words.reading], [0.34, 0.66], ['left', 'left'], rows)] : []
}

function situations(making: Making): DocumentBlock[] {
  const { pen, source, options } = making
  const words = pen.words.sheets.report
  const { participants, situations: all } = source.people
  const hidden = nameHider(participants, words.someone)
  const told = all.flatMap((own) => toldTo(own, hidden, options.reportNames) ?? [])
  if (told.length === 0) return []
  return [
    heading(1, words.situations),
    ...told.flatMap((own): DocumentBlock[] => [
      heading(2, pen.oneLine(own.title) || pen.words.sheets.situations.blank),
      ...pen.markdown(own.story, 2),
      ...readings(making, own),
    ]),
  ]
}

function evaluation({ pen, source }: Making): DocumentBlock[] {
  const known = source.people.evaluation
  const words = pen.words.sheets.report
  if (!known || known.forms.length === 0) return []
  const averages = averagesOf(known).flatMap(
    ({ item, average }): { line: ReturnType<typeof pen.plain> }[] => {
      if (average === null) return []
      const said = words.average(decimal(average, pen.language))
      return [{ line: [...pen.plain(item), text(` · ${said}`)] }]
    },
  )
  const answers = commentsOf(known).flatMap(({ question, answers: said }): DocumentBlock[] => {
    if (said.length === 0) return []
    return [heading(2, pen.oneLine(question)), ...listOf(said.map((own) => ({ line: pen.plain(own) })))]
  })
  return [
    heading(1, words.evaluation),
    line('detail', text(words.forms(known.forms.length))),
    ...listOf(averages),
    ...answers,
  ]
}

/** As the option asks: whatever was typed about the day, by anybody, is told without the names of those who came. */
export function toldBy({ pen, source, options }: Making): Pen {
  if (options.reportNames) return pen
  return hidingPen(pen, nameHider(source.people.participants, pen.words.sheets.report.someone))
}

export function report(asked: Making): Content {
  const { source } = asked
  const making = { ...asked, pen: toldBy(asked) }
  const { pen } = making
  const words = pen.words.sheets.report
  const markers = markerList(pen, making)
  const { actions } = source.people
  const { nextTime } = source.session
  return {
    // The session's announcement, and those who sign it, stay as they are.
    footer: trainersOf(asked.pen, source.session),
    sections: [
      {
        columns: 1,
        blocks: [
          ...titleLines(asked.pen, pen.words.documents.names.report, source.session),
          ...figures(making),
          ...plannedAndReal(making),
          ...notes(making),
          ...situations(making),
          ...(markers.length > 0 ? [heading(1, words.markers), ...markers] : []),
          ...(actions.length > 0 ? [heading(1, words.actions), actionTable(pen, actions, 0)] : []),
          ...evaluation(making),
          ...(isBlank(nextTime) ? [] : chapter(pen, words.nextTime, nextTime)),
        ],
      },
    ],
  }
}
