/** What is taken of a plan that was read: the phases with their facilitators, the days, and the facts that were agreed to. */

import type { DayId, ObjectiveId, TrainerId } from '../domain/base/id'
import { type CalendarDate, timeOfDay } from '../domain/base/time'
import type { Brought } from '../domain/edit/plan-edit'
import type { Day } from '../domain/plan/day'
import type { Phase } from '../domain/plan/phase'
import type { Session, Trainer } from '../domain/plan/session'
import { dateIn } from './day-mark'
import { foldedCell } from './plan-cells'
import type { ImportedPhase } from './plan-import'
import type { PlanDay, PlanFact } from './plan-reading'

/** The one of the team whose name, or whose only first name, that is. */
export function memberNamed(name: string, team: readonly Trainer[]): Trainer | null {
  const said = foldedCell(name)
  const whole = team.find((own) => foldedCell(own.name) === said)
  if (whole) return whole
  const begins = team.filter((own) => foldedCell(own.name).split(' ').includes(said))
  return begins.length === 1 ? (begins[0] ?? null) : null
}

/** The names in the days that nobody of the team has, each once. */
export function newNames(days: readonly Pick<TakenDay, 'phases'>[], team: readonly Trainer[]): string[] {
  const names = days.flatMap(({ phases }) => phases.flatMap(({ people }) => people))
  return [...new Map(names.map((name) => [foldedCell(name), name])).values()].filter(
    (name) => memberNamed(name, team) === null,
  )
}

type Ids = { day: () => DayId; trainer: () => TrainerId; objective: () => ObjectiveId }

export type TakenDay = Pick<PlanDay, 'start' | 'end' | 'date'> & { phases: readonly ImportedPhase[] }

/** `names`: those to be added to the team; `facts`: those that were agreed to. */
export function broughtFrom(
  taken: readonly TakenDay[],
  { names, facts }: { names: readonly string[]; facts: readonly PlanFact[] },
  session: Pick<Session, 'trainers' | 'objectives'>,
  ids: Ids,
): { first: Phase[]; date: CalendarDate | null; brought: Brought | null } {
  const added = names.map((name): Trainer => ({ id: ids.trainer(), name, biography: '' }))
  const team = [...session.trainers, ...added]
  const days = taken.map(
    ({ start, end, date, phases }): Day => ({
      ...{ id: ids.day(), date, start: start ?? timeOfDay(540), targetEnd: end, short: false },
      phases: phases.map(({ phase, people }) => ({
        ...phase,
        facilitators: [...new Set(people.flatMap((name) => memberNamed(name, team)?.id ?? []))],
      })),
    }),
  )
  const [first, ...more] = days
  const said = (name: PlanFact['name']) => facts.find((own) => own.name === name)?.text ?? ''
  const known = new Set(session.objectives.map(({ text }) => foldedCell(text)))
  const objectives = facts
    .filter(({ name, text }) => name === 'objectives' && !known.has(foldedCell(text)))
    .map(({ text }) => ({ id: ids.objective(), text }))
  const isMore = more.length > 0 || added.length > 0 || facts.length > 0
  return {
    first: first?.phases ?? [],
    // That of its own heading goes before that of the whole session.
    date: first?.date ?? dateIn(said('date')),
    brought: isMore
      ? {
          ...{ days: more, trainers: added, objectives, title: said('title'), place: said('place') },
          ...{ price: said('price'), groupSize: said('groupSize') },
        }
      : null,
  }
}
