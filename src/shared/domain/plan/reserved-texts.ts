/** The texts of a plan that are for the trainers alone: these are what the vault can seal as well, for whoever prefers it. */
import { z } from 'zod'
import type { PhaseId } from '../base/id'
import { textSchema } from '../base/text-length'
import type { Phase } from './phase'
import { allPhases, changeEachPhase, type Session } from './session'

/** « Pour vous seulement », « Solution de repli » and what to look at again. */
const reservedOf = ({ notes, fallback, remarks }: Phase) => ({ notes, fallback, remarks })

export const reservedTextsSchema = z.strictObject({
  nextTime: textSchema,
  /** By the id of the phase; those of which nothing is said are left out. */
  phases: z.record(
    z.string(),
    z.strictObject({ notes: textSchema, fallback: textSchema, remarks: z.array(textSchema) }),
  ),
})
export type ReservedTexts = z.infer<typeof reservedTextsSchema>

const isSaid = ({ notes, fallback, remarks }: Phase) => notes !== '' || fallback !== '' || remarks.length > 0

/** The same text in JSON for the same texts, in the order of the plan. */
export const reservedTextsOf = (session: Session): ReservedTexts => ({
  nextTime: session.nextTime,
  phases: Object.fromEntries(
    allPhases(session)
      .filter(isSaid)
      .map((phase) => [phase.id, reservedOf(phase)]),
  ),
})

export const hasReservedTexts = (session: Session) =>
  session.nextTime !== '' || allPhases(session).some(isSaid)

const UNSAID = { notes: '', fallback: '', remarks: [] }

/** The plan without them. */
export const withoutReservedTexts = (session: Session): Session => ({
  ...changeEachPhase(session, (phase) => ({ ...phase, ...UNSAID })),
  nextTime: '',
})

/** The plan with these; those of phases that it does not have any more are of no use to it. */
export function withReservedTexts(session: Session, { nextTime, phases }: ReservedTexts): Session {
  const said = new Map(Object.entries(phases))
  return {
    ...changeEachPhase(session, (phase) => ({ ...phase, ...UNSAID, ...said.get(phase.id) })),
    nextTime,
  }
}

/** Whether `after` says something of the kind that `before` does not: nobody can do that while they are sealed. */
export function addsReservedTexts(before: Session, after: Session): boolean {
  if (!hasReservedTexts(after)) return false
  const known = new Map<PhaseId, Phase>(allPhases(before).map((phase) => [phase.id, phase]))
  const isNew = (phase: Phase) => {
    const own = known.get(phase.id)
    return isSaid(phase) && !(own && JSON.stringify(reservedOf(own)) === JSON.stringify(reservedOf(phase)))
  }
  return (after.nextTime !== '' && after.nextTime !== before.nextTime) || allPhases(after).some(isNew)
}
