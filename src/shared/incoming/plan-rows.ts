/** The rows of a table as steps of a day: what each says, when it is, and the rows that are none. */
import type { CalendarDate, Minutes, TimeOfDay } from '../domain/base/time'
import { minutes } from '../domain/base/time'
import { dayMarkIn, isHalfDay } from './day-mark'
import { kindGuessed } from './guessed-nature'
import type { IncomingCell } from './incoming'
import { hourOf, lengthUnitOf, pairsOf, plainNumber } from './number-alone'
import { foldedCell } from './plan-cells'
import type { Recognised } from './plan-columns'
import type { PlanColumn } from './plan-headings'
import { type LengthUnit, lengthSaid } from './said-length'
import { type SaidTime, spanMinutes, timeSaid, timeWithin } from './said-time'
import { groupsOf } from './sub-steps'

/** Why a phase is to be looked at, with what stood in the file. */
export type Doubt =
  | { kind: 'no-length' }
  | { kind: 'unread-length' | 'unread-hour' | 'rough-length' | 'unit'; written: string }
  /** One hour or length for so many phases, parted evenly. */
  | { kind: 'shared'; written: string; phases: number }
  /** The hours and the length of the row say different things; the length is taken. */
  | { kind: 'disagrees'; written: string; between: Minutes }

export type Step = {
  /** The place of its row in the table. */
  row: number
  cells: Partial<Record<PlanColumn, string>>
  time: SaidTime
  /** What the cells of hours and lengths have, to be shown beside. */
  written: string
  doubts: Doubt[]
  /** The rows, this one included, over which its cell of hours or of the length goes. */
  over: number
  /** Its number among the steps, as it is written: in a column of numbers, or before its title. */
  number: string
}

/** A row that is no phase, and is said. */
export type AsideRow = { row: number; kind: 'total' | 'separator'; text: string }

export type ReadRows = {
  /** The steps of each day; a label where a row says which day begins. */
  days: { label: string; date: CalendarDate | null; steps: Step[] }[]
  aside: AsideRow[]
}

const none: SaidTime = { start: null, end: null, length: null, isRough: false }
const totals =
  /^(sous |grand )?tota(l|ux)\b|^(duree|temps|volume|nombre d heures|horaire|amplitude) (total|globa)|^somme\b|^(sub ?total|sum|overall)\b|^temps de formation\b/

export function rowsOf(
  rows: readonly (readonly IncomingCell[])[],
  { heading, names, mapping }: Recognised,
): ReadRows {
  const body = rows.slice(heading + 1)
  const column = (says: PlanColumn) => mapping.indexOf(says)
  const lengths = column('duration')
  const { unit, isSure } = lengthUnitOf(
    names[lengths] ?? '',
    lengths < 0 ? [] : body.flatMap((row) => row[lengths] ?? []),
    pairsOf(body, column('start'), lengths),
  )
  const numbers = names.findIndex(
    (name) => /^(n|no|num|numero|number|id|)$/.test(foldedCell(name)) && name !== '',
  )
  const days: ReadRows['days'] = [{ label: '', date: null, steps: [] }]
  const aside: AsideRow[] = []
  const begin = (label: string, date: CalendarDate | null = null) => {
    const last = days.at(-1)
    if (last && last.steps.length === 0) {
      last.label ||= label
      last.date ??= date
    } else days.push({ label, date, steps: [] })
  }
  let markedDay = ''
  body.forEach((row, index) => {
    const at = heading + 1 + index
    const filled = row.flatMap((cell, place) => (cell.text === '' ? [] : [{ cell, place }]))
    const [first] = filled
    if (
      !first ||
      (names.length > 0 &&
        filled.every(({ cell, place }) => foldedCell(cell.text) === foldedCell(names[place] ?? '')))
    )
      return
    const steps = days.at(-1)?.steps ?? []
    if (totals.test(foldedCell(first.cell.text)) && first.cell.text.length < 80) {
      aside.push({ row: at, kind: 'total', text: filled.map(({ cell }) => cell.text).join(' ') })
      return
    }
    const whole = mergedText(row, filled, mapping)
    if (whole !== null) {
      const within = timeWithin(whole.split('\n')[0] ?? '')
      const mark = dayMarkIn(whole)
      const title = within?.rest ?? whole.split('\n')[0] ?? ''
      if (mark && !within?.time.length && kindGuessed(title) === 'work') begin(mark.label, mark.date)
      else if (!within && (isHalfDay(whole) || kindGuessed(title) === 'work'))
        aside.push({ row: at, kind: 'separator', text: whole })
      else
        steps.push({
          row: at,
          cells: mergedCells(title, whole),
          time: within?.time ?? none,
          written: whole,
          doubts: [],
          over: 1,
          number: title,
        })
      return
    }
    const said = cellsOf(row, mapping)
    const marked = said.day ? dayMarkIn(said.day) : null
    if (marked && marked.label !== markedDay) {
      begin(marked.label, marked.date)
      markedDay = marked.label
    }
    const own = days.at(-1)?.steps ?? []
    const number = (numbers < 0 ? undefined : row[numbers]?.text) || (said.title ?? '')
    const step: Step = { ...stepOf(at, row, said, mapping, { unit, isSure }), number }
    const above = own.at(-1)
    const isTimed = step.time.start !== null || step.time.length !== null || step.doubts.length > 0
    if (!said.title && !isTimed) {
      if (above) joinTo(above, said)
      else aside.push({ row: at, kind: 'separator', text: filled.map(({ cell }) => cell.text).join(' · ') })
      return
    }
    const sum = own.reduce((all, { time }) => all + (time.length ?? 0), 0)
    if (
      !said.title &&
      step.time.start === null &&
      step.time.length !== null &&
      isSum(own, said, step.time.length === sum)
    ) {
      aside.push({ row: at, kind: 'total', text: filled.map(({ cell }) => cell.text).join(' ') })
      return
    }
    const starts = own.flatMap(({ time }) => time.start ?? [])
    const before = starts.at(-1)
    const isAgain = step.time.start !== null && step.time.start <= (starts[0] ?? -1) && starts.length > 1
    if (
      step.time.start !== null &&
      before !== undefined &&
      (isAgain || step.time.start + 60 < before) &&
      !isNight(before, step.time.start)
    )
      begin('')
    days.at(-1)?.steps.push(step)
  })
  for (const day of days) {
    const { steps, headings } = underTheirs(day.steps)
    day.steps = steps
    aside.push(...headings)
  }
  return { days: days.filter(({ steps }) => steps.length > 0), aside }
}

/** Steps numbered below another are phases, and it is their heading; without any time they are more of it. */
function underTheirs(steps: readonly Step[]): { steps: Step[]; headings: AsideRow[] } {
  const groups = new Map(groupsOf(steps).map((group) => [group.above, group]))
  const merged = new Set<Step>()
  const headings: AsideRow[] = []
  const kept = steps.filter((step) => {
    const group = groups.get(step)
    if (!group || merged.has(step)) return !merged.has(step)
    if (!group.isTimed) {
      for (const own of group.below) {
        const { title = '', ...more } = own.cells
        joinTo(step, { ...more, instructions: [title, more.instructions].filter(Boolean).join(' : ') })
        merged.add(own)
      }
      return true
    }
    const [first] = group.below
    if (first && first.time.start === null) first.time = { ...first.time, start: step.time.start }
    const { title, instructions, objective, notes } = step.cells
    const text = [title, step.written, objective, instructions, notes].filter(Boolean).join(' · ')
    headings.push({ row: step.row, kind: 'separator', text })
    return false
  })
  return { steps: kept, headings }
}

/** A row of nothing but a length, at the end of a list or over all of it, is the sum of what stands above. */
const isSum = (above: readonly Step[], said: Step['cells'], isEqual: boolean) =>
  above.length > 1 && (isEqual || Object.keys(said).every((says) => says === 'duration'))

/** Through midnight, an evening goes on. */
const isNight = (before: TimeOfDay, start: TimeOfDay) => before >= 1200 && start < 360

/** The text of a row that says one thing over all its columns; null for an ordinary one. */
function mergedText(
  row: readonly IncomingCell[],
  filled: readonly { cell: IncomingCell; place: number }[],
  mapping: Recognised['mapping'],
): string | null {
  const [first] = filled
  if (!first || mapping.filter(Boolean).length < 2) return null
  const isAlike =
    filled.length > 1 &&
    filled.length === row.length &&
    filled.every(({ cell }) => cell.text === first.cell.text)
  if (isAlike) return first.cell.text
  if (filled.length > 1) return null
  const says = mapping[first.place]
  const isWide = first.cell.across > 1 && first.cell.across * 2 >= row.length
  const isOddHour =
    (says === 'start' || says === 'end' || says === 'duration' || says === 'day') &&
    timeSaid(first.cell.text) === null
  return isWide || (isOddHour && !plainNumber.test(first.cell.text)) ? first.cell.text : null
}

function mergedCells(title: string, whole: string): Step['cells'] {
  const more = whole.split('\n').slice(1).join('\n')
  return more === '' ? { title } : { title, instructions: more }
}

/** What each column says; a cell that goes over the title is the title. */
function cellsOf(row: readonly IncomingCell[], mapping: Recognised['mapping']): Step['cells'] {
  const said: Step['cells'] = {}
  const title = mapping.indexOf('title')
  const covers = row.findIndex(({ across }, place) => across > 1 && place <= title && title < place + across)
  row.forEach(({ text }, place) => {
    const says = place === covers ? 'title' : mapping[place]
    if (says && text !== '') said[says] = said[says] ? `${said[says]}\n${text}` : text
  })
  return said
}

function joinTo(above: Step, said: Step['cells']) {
  for (const [says, text] of Object.entries(said) as [PlanColumn, string][])
    above.cells[says] = [above.cells[says], text].filter(Boolean).join('\n')
}

function stepOf(
  row: number,
  cells: readonly IncomingCell[],
  said: Step['cells'],
  mapping: Recognised['mapping'],
  { unit, isSure }: { unit: LengthUnit; isSure: boolean },
): Omit<Step, 'number'> {
  const cell = (says: PlanColumn) => cells[mapping.indexOf(says)]
  const doubts: Doubt[] = []
  let time = said.start === undefined ? none : (hourOf(cell('start'), said.start) ?? none)
  const over = Math.max(cell('start')?.down ?? 1, said.start ? 1 : (cell('duration')?.down ?? 1))
  if (said.start !== undefined && time === none) {
    const within = timeWithin(said.start.replace(/\n/g, ' '))
    if (within && within.time.start !== null) {
      time = within.time
      if (!said.title) said.title = within.rest
    } else if (!said.title && !within) said.title = said.start
    else doubts.push({ kind: 'unread-hour', written: said.start })
  }
  const end = said.end === undefined ? null : hourOf(cell('end'), said.end)
  if (end?.start != null) time = { ...time, end: end.start }
  else if (said.end !== undefined && end?.length == null)
    doubts.push({ kind: 'unread-hour', written: said.end })
  if (said.duration !== undefined) {
    const length = lengthSaid(said.duration, unit)
    const other = length ? null : timeSaid(said.duration, unit)
    if (length) time = { ...time, length: length.minutes, isRough: length.isRough }
    else if (other)
      time = {
        ...other,
        start: time.start ?? other.start,
        end: time.end ?? other.end,
        isRough: other.isRough,
      }
    else doubts.push({ kind: 'unread-length', written: said.duration })
    if (length && !isSure && plainNumber.test(said.duration))
      doubts.push({ kind: 'unit', written: said.duration })
  }
  if (time.start === null && time.length === null && said.title && doubts.length === 0) {
    const [line = '', ...more] = said.title.split('\n')
    const within = timeWithin(line)
    const below = within ? null : timeSaid(more.at(0) ?? '')
    if (within && within.rest !== '') {
      time = within.time
      said.title = [within.rest, ...more].join('\n')
    } else if (below) {
      time = below
      said.title = [line, ...more.slice(1)].join('\n')
    }
  }
  const written = [said.start, said.end, said.duration].filter(Boolean).join(' · ')
  if (time.isRough)
    doubts.push({ kind: 'rough-length', written: said.duration ?? said.start ?? said.title ?? '' })
  const between = time.start !== null && time.end !== null ? spanMinutes(time.start, time.end) : null
  if (between !== null && time.length !== null && between !== time.length && !time.isRough)
    doubts.push({ kind: 'disagrees', written, between })
  return { row, cells: said, time, written, doubts, over }
}

export const floored = (total: number, parts: number): Minutes[] => {
  const each = Math.floor(total / parts / 5) * 5 || Math.floor(total / parts)
  return Array.from({ length: parts }, (_, at) => minutes(at < parts - 1 ? each : total - each * (parts - 1)))
}
