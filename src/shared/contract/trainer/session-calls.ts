/** Calls of the trainer's window about sessions: make, open, put away, bring back. */
import { z } from 'zod'
import { type SessionId, sessionIdSchema } from '../../domain/base/id'
import { call } from '../define'
import { holdDecisionSchema, type Plan, type Version } from '../workspace'

const onlySession = z.strictObject({ session: sessionIdSchema })

export const sessionCalls = {
  createSession: call<Plan>()(z.null()),
  openSession: call<Plan>()(onlySession),
  closeSession: call<null>()(z.null()),
  duplicateSession: call<null>()(onlySession),
  /** To the workspace's trash, from where `restoreSession` brings it back. */
  removeSession: call<null>()(onlySession),
  restoreSession: call<null>()(onlySession),
  /** Decides about a session whose file is damaged or missing; `session` as the list of those that are only read has it. */
  decideHeld: call<null>()(z.strictObject({ session: z.string().max(300), decision: holdDecisionSchema })),
  /** Its earlier plans, newest first. */
  versions: call<Version[]>()(onlySession),
  /** Puts one of them in the place of the plan, which becomes a version itself. */
  restoreVersion: call<null>()(z.strictObject({ session: sessionIdSchema, version: z.string().max(100) })),
  /** The days as a calendar file (.ics), where the trainer says; false when she chose no place. */
  saveCalendar: call<boolean>()(onlySession),
  /** Brings the shipped example back as it was; the trainer's own copy goes to the trash. */
  restoreExample: call<{ session: SessionId }>()(z.null()),
}
