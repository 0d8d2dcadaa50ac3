/** The steps of a table made into phases: one a step, with the hours that the table says, and what is to be looked at. */

import type { MaterialId, PhaseId } from '../domain/base/id'
import { type CalendarDate, minutes, type TimeOfDay, timeOfDay } from '../domain/base/time'
import type { Axis } from '../domain/plan/axis'
import { emptyPhase, type Phase, type Pin, someMaterial } from '../domain/plan/phase'
import { clock } from '../text/format'
import { axisGuessed, kindGuessed } from './guessed-nature'
import { type IncomingCell, textCell } from './incoming'
import { peopleNamed } from './named-people'
import { type GuideWords, guideDetails, guideInstructions, guideNotes, guideWords } from './own-guide'
import { foldedCell, materialsIn } from './plan-cells'
import type { Recognised } from './plan-columns'
import { type AsideRow, type Doubt, floored, rowsOf, type Step } from './plan-rows'
import { spanMinutes } from './said-time'

/** The phase of a row, and what the trainer should look at. */
export type ImportedPhase = {
  /** The place of its row in the table. */
  row: number
  phase: Phase
  /** The hour at which the table has it; null when it does not say. */
  said: TimeOfDay | null
  /** The hour, end and length as they are written; empty when they are not. */
  written: string
  doubts: readonly Doubt[]
  /** The names of those who facilitate it, and what stands there and names nobody. */
  people: readonly string[]
  nobody: readonly string[]
  /** What the words of the title said of it, and no column. */
  guesses: readonly ('kind' | 'axis')[]
}

export type ImportedPlan = {
  /** As a row says which day begins; empty when none does. */
  label: string
  /** As that row says it; null when it does not. */
  date: CalendarDate | null
  phases: ImportedPhase[]
  /** The first hour that the table says: the start of the day. */
  start: TimeOfDay | null
  /** The last one, when the table says where it ends. */
  end: TimeOfDay | null
}

/** The length of a phase when the table does not say, in minutes: told, to be typed. */
const UNSAID = 30

export type ImportOptions = {
  axes: readonly Axis[]
  newPhase: () => PhaseId
  newMaterial: () => MaterialId
}

/** Of a table that is read as a plan: no more phases fit into a session. */
export const MOST_ROWS = 2_000

type Rows = readonly (readonly (IncomingCell | string)[])[]

/**
 * The days in the rows behind the heading, and the rows that are no phase. A length that is not said is what lies between
 * two hours; a meal and an hour that the lengths do not lead to are fixed where the table has them. Rows without a title, an
 * hour or a length are read as more of the phase above.
 */
export function daysIn(
  table: Rows,
  recognised: Recognised,
  options: ImportOptions,
): { days: ImportedPlan[]; aside: AsideRow[] } {
  const rows = table
    .slice(0, MOST_ROWS)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)))
  const { days, aside } = rowsOf(rows, recognised)
  // « Phase, objectif »: the line below the title is what it aims at.
  const isAimed = /objecti|\b(buts?|aims?)\b/.test(
    foldedCell(recognised.names[recognised.mapping.indexOf('title')] ?? ''),
  )
  const own = { ...options, isAimed, guide: guideWords(recognised.names) }
  return { days: days.map(({ label, date, steps }) => ({ date, ...dayOf(label, steps, own) })), aside }
}

type StepOptions = ImportOptions & { isAimed: boolean; guide: GuideWords | null }

function dayOf(label: string, steps: readonly Step[], options: StepOptions): Omit<ImportedPlan, 'date'> {
  const last = steps.at(-1)
  const isEnd =
    steps.length > 1 &&
    last?.time.start != null &&
    last.time.end === null &&
    !last.time.length &&
    /^(fin|end|depart|finish|adjourn|dismissal|home time|close of day)\b/.test(
      foldedCell(last.cells.title ?? 'fin'),
    )
  const kept = timed(isEnd ? steps.slice(0, -1) : steps, isEnd ? (last.time.start ?? null) : null)
  const phases = kept.map((step, place) => imported(step, place, kept.length, options))
  const start = kept.find(({ time }) => time.start !== null)?.time.start ?? null
  const end = isEnd ? last.time.start : (kept.at(-1)?.time.end ?? null)
  return { label, phases: pinned(phases, start), start, end }
}

/** Each step with its length, as far as the hours around it tell; an hour for several is parted between them. */
function timed(steps: readonly Step[], closing: TimeOfDay | null): Step[] {
  const done: Step[] = []
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]
    if (!step) break
    let behind = at + 1
    while (behind < steps.length && isUntimed(steps[behind])) behind += 1
    const next = steps[behind]?.time.start ?? (behind >= steps.length ? closing : null)
    const { start, end, length } = step.time
    const to = end ?? next
    const between = start !== null && to !== null ? spanMinutes(start, to) : null
    const count = behind - at
    const until = end ?? (start !== null && length !== null ? timeOfDay(start + length) : null)
    if (count > 1 && step.over === 1 && until !== null && next !== null && next > until) {
      done.push({ ...step, time: { ...step.time, length: length ?? between } })
      done.push(...within(steps.slice(at + 1, behind), until, next))
      at = behind
      continue
    }
    const isShared = count > 1 && (step.over > 1 || length === null || end !== null)
    const own = length ?? between
    if (isShared && own !== null && own >= count) {
      const doubt: Doubt = { kind: 'shared', written: step.written, phases: count }
      floored(own, count).forEach((part, place) => {
        const each = steps[at + place]
        const time = { ...(place === 0 ? step.time : { ...step.time, start: null }), end: null, length: part }
        if (each) done.push({ ...each, written: step.written, time, doubts: [...each.doubts, doubt] })
      })
      at = behind
      continue
    }
    // Hours that others without any follow say nothing of its own length.
    done.push({
      ...step,
      time: { ...step.time, length: length ?? (count > 1 && end === null ? null : between) },
    })
    at += 1
  }
  return done
}

/** Steps without any hour between two that have one: they have the time that lies between, parted evenly. */
function within(steps: readonly Step[], from: TimeOfDay, to: TimeOfDay): Step[] {
  const written = `${clock(from)} – ${clock(to)}`
  const parts = floored(to - from, steps.length)
  const doubts: Doubt[] = steps.length > 1 ? [{ kind: 'shared', written, phases: steps.length }] : []
  return steps.map((step, at) => {
    const time = { ...step.time, start: at === 0 ? from : null, length: parts[at] ?? null }
    return { ...step, time, doubts: [...step.doubts, ...doubts] }
  })
}

const isUntimed = (step: Step | undefined) =>
  step !== undefined && step.time.start === null && step.time.length === null && step.doubts.length === 0

/** A line of its own that is the name of an axis, with the sign of one before it, says the axis. */
function axisLine(below: readonly string[], axes: readonly Axis[]): { axis: string; lines: string[] } {
  const names = new Set(axes.flatMap(({ name, shortName }) => [foldedCell(name), foldedCell(shortName)]))
  names.delete('')
  const at = below.findIndex((line) => names.has(foldedCell(line)))
  return { axis: below[at] ?? '', lines: below.filter((_, place) => place !== at) }
}

function imported(step: Step, place: number, count: number, options: StepOptions): ImportedPhase {
  const { row, cells, time, written } = step
  const [first = '', ...below] = (cells.title ?? '').split('\n')
  const title = first.replace(/^[-•*·–]\s+/, '')
  const { axis: said, lines } = axisLine(below, options.axes)
  const { guide } = options
  const details = guide ? guideDetails(lines, guide) : null
  const objective =
    details?.objective ?? cells.objective ?? (options.isAimed && !guide ? (lines.shift() ?? '') : '')
  const named = kindGuessed(title, place, count)
  // A pause of which only the column of the axis says that it is one.
  const kind = named === 'work' ? kindGuessed(cells.axis ?? '') : named
  const guess =
    kind === 'work'
      ? axisGuessed({ said: cells.axis ?? said, title, method: cells.method ?? '' }, options.axes)
      : { axis: null, isGuess: false }
  const { people, nobody } = details
    ? { people: details.people, nobody: [] }
    : peopleNamed(cells.facilitators ?? '')
  const phase: Phase = {
    ...emptyPhase(options.newPhase(), time.length ?? minutes(UNSAID)),
    title,
    kind,
    axis: guess.axis,
    objective: oneLine(objective),
    instructions: [lines.join('\n'), cells.instructions ?? ''].filter((text) => text !== '').join('\n'),
    method: oneLine(cells.method),
    grouping: oneLine(cells.grouping),
    notes: cells.notes ?? '',
    materials: materialsIn(cells.materials ?? '').map((said) => ({
      ...someMaterial(options.newMaterial(), said.text),
      ...said,
    })),
    ...(guide && details ? ownParts(cells, details, guide) : {}),
  }
  const isLost = time.length === null && step.doubts.every(({ kind: own }) => own !== 'unread-length')
  const doubts: Doubt[] = isLost ? [...step.doubts, { kind: 'no-length' }] : [...step.doubts]
  const guesses = [
    ...(named === 'work' ? [] : ['kind' as const]),
    ...(guess.isGuess ? ['axis' as const] : []),
  ]
  return { row, phase, said: time.start, written, doubts, people, nobody, guesses }
}

/** Of our own guide: where each of its lines came from; those that name things of the workspace stay with the notes. */
function ownParts(cells: Step['cells'], details: ReturnType<typeof guideDetails>, guide: GuideWords) {
  const { objective: _, people: __, rest, ...said } = details
  const { notes, ...more } = guideNotes(cells.notes ?? '', guide)
  return {
    ...said,
    ...more,
    ...guideInstructions(cells.instructions ?? '', guide),
    notes: [notes, ...rest].filter(Boolean).join('\n'),
  }
}

const oneLine = (text = '') => text.replaceAll('\n', ' ')

/** An hour that the lengths do not lead to is fixed, so is that of a meal: the clock then says what the table said. */
function pinned(phases: readonly ImportedPhase[], start: TimeOfDay | null): ImportedPhase[] {
  let clock: number | null = start
  return phases.map((own) => {
    const { said, phase } = own
    const isOff = said !== null && clock !== null && said !== clock
    const isMeal = said !== null && phase.kind === 'meal'
    const pin: Pin | null = said !== null && (isOff || isMeal) ? { edge: 'start', at: timeOfDay(said) } : null
    clock = (said ?? clock ?? 0) + phase.duration
    return { ...own, phase: { ...phase, pin } }
  })
}

/** Whether nobody said how long it lasts: its minutes are those of nobody until they are typed. */
export const isUnsaid = ({ doubts }: Pick<ImportedPhase, 'doubts'>): boolean =>
  doubts.some(({ kind }) => kind === 'no-length' || kind === 'unread-length')
