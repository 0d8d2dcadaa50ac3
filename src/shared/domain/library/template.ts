/** A model of whole sessions: one, or the several of a series, to start from. */
import { z } from 'zod'
import { type SessionId, type TemplateId, templateIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { withoutReservedTexts } from '../plan/reserved-texts'
import { changeEachPhase, type Session, sessionSchema } from '../plan/session'

export const templateSchema = z.strictObject({
  id: templateIdSchema,
  title: textSchema,
  /** One line: when to use it. */
  summary: textSchema,
  /** The plans, in order; several are those of a series. Nobody, no date and no real time is in them. */
  sessions: z.array(sessionSchema).min(1),
})
export type Template = z.infer<typeof templateSchema>

/** How the series and the number of a session are written: « Agilités numériques, séance 2 ». */
export type SeriesWords = (series: string, number: number) => string

/** For no day yet, and at its full length. */
export const undated = (session: Session): Session => ({
  ...session,
  days: session.days.map((day) => ({ ...day, date: null, short: false })),
})

const unready = (session: Session): Session =>
  changeEachPhase(session, (phase) => ({
    ...phase,
    materials: phase.materials.map((material) => ({ ...material, ready: false })),
  }))

/**
 * A copy of the plan for another day and another group: no date, nothing ticked, no real time; what was to be looked at
 * again stays.
 */
export const copyOfSession = (session: Session, id: SessionId): Session => ({
  ...changeEachPhase(unready(undated(session)), (phase) => ({ ...phase, lastTime: null })),
  id,
  dismissed: [],
  example: false,
})

/**
 * The plan as a model of its own, which keeps its phases' ids, so that what a run took finds its way back. Models are in the
 * clear: what the vault seals of the plan stays out of it.
 */
export function templateOf(session: Session, id: TemplateId, title: string): Template {
  const plan = session.sealed === null ? session : withoutReservedTexts(session)
  const copy = { ...copyOfSession(plan, session.id), series: '', frozenCards: [], sealed: null }
  return { id, title, summary: session.summary, sessions: [copy] }
}

/**
 * The sessions that the model makes, with what is known of their real times. Those of a series are named after it and
 * numbered from 1; `newId` makes their ids.
 */
export function sessionsOf(template: Template, newId: () => SessionId, inSeries: SeriesWords): Session[] {
  const isSeries = template.sessions.length > 1
  return template.sessions.map((session, index) => ({
    ...unready(undated(session)),
    id: newId(),
    example: false,
    sealed: null,
    series: isSeries ? inSeries(template.title, index + 1) : session.series,
  }))
}

const numbered = /^(.*?)(?:,\s*)?\b(?:séance|session|module|jour|day)\s*(?:n[°º]\s*)?(\d{1,3})$/iu

/** The series of a session and its number in it, from how it is written; number 1 when none is said. */
export function seriesOf(text: string): { name: string; number: number } | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const [, name = '', number] = numbered.exec(trimmed) ?? []
  return number && name.trim() ? { name: name.trim(), number: Number(number) } : { name: trimmed, number: 1 }
}

/** The session that comes after this one in its series: a copy, numbered after the highest of the series so far. */
export function nextInSeries(
  session: Session,
  others: readonly Session[],
  id: SessionId,
  inSeries: SeriesWords,
): Session {
  const own = seriesOf(session.series || session.title)
  const numbers = others.flatMap(({ series }) => {
    const other = seriesOf(series)
    return other && other.name === own?.name ? [other.number] : []
  })
  const next = Math.max(own?.number ?? 1, ...numbers) + 1
  return { ...copyOfSession(session, id), series: inSeries(own?.name ?? '', next) }
}
