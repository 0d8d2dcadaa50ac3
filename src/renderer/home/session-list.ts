/** How the sessions are listed: the one to show first, then those to come, without a date, and past. */
import type { SessionEntry } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/base/id'
import type { CalendarDate } from '../../shared/domain/base/time'
import { allPhases, firstDate, type Session } from '../../shared/domain/plan/session'
import { type Misfit, misfitsOf } from '../../shared/domain/plan/verdict'
import type { Searchable } from '../../shared/search/search-index'

export type SessionGroups = {
  /** The session being run, else the next one, else a draft, else the latest; null when there is none at all. */
  first: SessionEntry | null
  upcoming: readonly SessionEntry[]
  drafts: readonly SessionEntry[]
  past: readonly SessionEntry[]
}

/** The sessions in the order a trainer looks for them; a session is past from the day after its last dated day. */
export function groupSessions(entries: readonly SessionEntry[], today: CalendarDate): SessionGroups {
  const dated = entries
    .flatMap((entry) => {
      const date = firstDate(entry.session)
      return date ? [{ entry, date, last: lastDate(entry.session) ?? date }] : []
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const upcoming = dated.filter(({ last }) => last >= today).map(({ entry }) => entry)
  const past = dated
    .filter(({ last }) => last < today)
    .map(({ entry }) => entry)
    .reverse()
  const drafts = entries.filter(({ session }) => firstDate(session) === null)
  const first = entries.find(({ running }) => running) ?? upcoming[0] ?? drafts[0] ?? past[0] ?? null
  const others = (list: readonly SessionEntry[]) => list.filter((entry) => entry !== first)
  return { first, upcoming: others(upcoming), drafts: others(drafts), past: others(past) }
}

const lastDate = (session: Session) =>
  session.days
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .at(-1)

/** Everything of a plan that is searched: its texts, people who lead it, its phases and what they need. */
export const searchableSession = (session: Session): Searchable<SessionId> => ({
  value: session.id,
  title: session.title,
  tags: [
    session.series,
    ...Object.values(session.practical),
    ...session.trainers.map(({ name }) => name),
  ].join(' '),
  body: [
    ...[session.summary, session.content, session.method, session.nextTime],
    ...session.objectives.map(({ text }) => text),
    ...allPhases(session).flatMap((phase) => [
      ...[phase.title, phase.objective, phase.method, phase.instructions, phase.notes],
      ...phase.materials.map(({ text }) => text),
    ]),
  ].join(' '),
})

/** The most pressing thing to know of a plan before opening it. */
export type PlanState = { kind: 'empty' } | { kind: 'over'; misfits: readonly Misfit[] } | { kind: 'fits' }

export function stateOf({ days }: Session): PlanState {
  if (days.every(({ phases }) => phases.length === 0)) return { kind: 'empty' }
  const misfits = misfitsOf(days)
  return misfits.length > 0 ? { kind: 'over', misfits } : { kind: 'fits' }
}
