/** Lessons of a run, carried back to where they serve again: the session itself, and the models it came from. */
import { z } from 'zod'
import { phaseIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { type CalendarDate, minutes } from '../base/time'
import type { Method } from '../library/method'
import type { Template } from '../library/template'
import type { Note } from '../people/note'
import { notesToReview } from '../people/note-sorting'
import { type Phase, phaseSchema } from '../plan/phase'
import { allPhases, changeEachPhase, type Session } from '../plan/session'
import { phaseTimes } from './real-time'
import type { Report } from './report'

/** `lastTime`: null leaves what is known as it is; `remarks` are added to those that stand there already. */
export const lessonSchema = z.strictObject({
  phase: phaseIdSchema,
  lastTime: phaseSchema.shape.lastTime,
  remarks: z.array(textSchema),
})
export type Lesson = z.infer<typeof lessonSchema>

/**
 * What was learnt on that date of each phase that was held or noted to be looked at again, in the order of the day: its
 * active time in whole minutes, a phase of less than half a minute left out, and the words of the notes.
 */
export function lessonsOf(report: Report, notes: readonly Note[], date: CalendarDate): Lesson[] {
  const real = notes.filter(({ rehearsal }) => !rehearsal)
  return report.phases.flatMap((phase): Lesson[] => {
    const { real: spent } = phaseTimes(phase)
    const isKnown = phase.state === 'done' && spent !== null && spent > 0
    const lastTime = isKnown ? { minutes: minutes(spent), date } : null
    const remarks = notesToReview(real, phase.id).map(({ text }) => text.trim())
    return lastTime || remarks.length > 0 ? [{ phase: phase.id, lastTime, remarks }] : []
  })
}

type Known = Pick<Phase, 'lastTime' | 'remarks'>

/** The same value when the lesson adds nothing to it. */
function taught<T extends Known>(known: T, { lastTime, remarks }: Lesson): T {
  const fresh = remarks.filter((own) => !known.remarks.includes(own))
  const isKnown =
    lastTime === null ||
    (lastTime.minutes === known.lastTime?.minutes && lastTime.date === known.lastTime.date)
  if (isKnown && fresh.length === 0) return known
  return { ...known, lastTime: lastTime ?? known.lastTime, remarks: [...known.remarks, ...new Set(fresh)] }
}

/** The session that knows them; the very same when none of its phases is meant, or all is known. */
export function learn(session: Session, lessons: readonly Lesson[]): Session {
  const each = new Map(lessons.map((lesson) => [lesson.phase, lesson]))
  const changed = (phase: Phase) => {
    const lesson = each.get(phase.id)
    return lesson ? taught(phase, lesson) : phase
  }
  return allPhases(session).some((phase) => changed(phase) !== phase)
    ? changeEachPhase(session, changed)
    : session
}

/** The template that knows them: its phases have the ids of the session it was made from, and of those made from it. */
export function learnInTemplate(template: Template, lessons: readonly Lesson[]): Template {
  const sessions = template.sessions.map((session) => learn(session, lessons))
  return sessions.every((session, index) => session === template.sessions[index])
    ? template
    : { ...template, sessions }
}

/** The method that knows what the phases of its name taught, the last of them in the day; the very same without any. */
export function learnInMethod(method: Method, session: Session, lessons: readonly Lesson[]): Method {
  const own = allPhases(session).filter(
    (phase) => method.title.trim() !== '' && phase.method.trim() === method.title.trim(),
  )
  return own.reduce((known, { id }) => {
    const lesson = lessons.find(({ phase }) => phase === id)
    return lesson ? taught(known, lesson) : known
  }, method)
}
