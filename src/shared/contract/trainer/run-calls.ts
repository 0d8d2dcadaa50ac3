/** Calls of the trainer's window about the run and the room window. */
import { z } from 'zod'
import { dayIdSchema, phaseIdSchema, runIdSchema, sessionIdSchema } from '../../domain/base/id'
import { instantSchema } from '../../domain/base/time'
import type { CatchUp } from '../../domain/run/catch-up'
import type { Report } from '../../domain/run/report'
import { call } from '../define'
import { runAnswerSchema } from '../workspace'

const oneRun = z.strictObject({ session: sessionIdSchema, run: runIdSchema })

export const runCalls = {
  /** Freezes the plan of that day and begins its first phase; a rehearsal has its own clock and leaves no journal. */
  startRun: call<null>()(
    z.strictObject({
      day: dayIdSchema,
      rehearsal: z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) }).nullable(),
      /** From the planned hour, past or to come; else from now. */
      asPlanned: z.boolean(),
    }),
  ),
  act: call<null>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('begin'), phase: phaseIdSchema }),
      z.strictObject({ kind: z.literal('begin-now') }),
      z.strictObject({ kind: z.literal('pause') }),
      z.strictObject({ kind: z.literal('resume') }),
      z.strictObject({ kind: z.literal('end') }),
      z.strictObject({ kind: z.literal('undo') }),
      z.strictObject({ kind: z.literal('adjust'), minutes: z.int().min(-600).max(600) }),
      /** The current phase was begun at that instant. */
      z.strictObject({ kind: z.literal('backdate'), to: instantSchema }),
      /** A timer of that many minutes in the room; null takes it away. */
      z.strictObject({ kind: z.literal('activity'), minutes: z.int().min(1).max(600).nullable() }),
      /** « Reprise à » in the room; null takes it away. */
      z.strictObject({ kind: z.literal('announce'), until: instantSchema.nullable() }),
    ]),
  ),
  /**
   * The key of the next phase, or of the one before: what it means is decided on the clock of the run. The end of the day
   * is not done but asked first.
   */
  pass: call<{ asksEnd: boolean }>()(z.strictObject({ to: z.enum(['next', 'back']) })),
  /** Gives the timer of the room that many minutes, or takes some away; it stops at zero. */
  changeTimer: call<null>()(z.strictObject({ minutes: z.int().min(-600).max(600) })),
  /** Leaves a phase to come out of this day, or takes it back in. */
  skipPhase: call<null>()(z.strictObject({ phase: phaseIdSchema, dropped: z.boolean() })),
  /** Offers for the delay or for the minutes won. */
  catchUp: call<CatchUp>()(z.null()),
  /** Does what the last `catchUp` offered at that place. */
  applyOffer: call<null>()(z.strictObject({ place: z.int().min(0).max(20) })),
  /** The reports of the session's real runs, oldest first; one that goes on as far as it has come. */
  reports: call<Report[]>()(z.strictObject({ session: sessionIdSchema })),
  /** Goes on with a run that was ended: the end is taken back. `bringBackRun` undoes `removeRun`, to the trash. */
  takeUpRun: call<null>()(oneRun),
  removeRun: call<null>()(oneRun),
  bringBackRun: call<null>()(z.strictObject({ run: runIdSchema })),
  answer: call<null>()(z.strictObject({ answer: runAnswerSchema })),
  setSpeed: call<null>()(z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) })),
  /** Leaves the run screen for good: closes an ended run or throws a rehearsal away. */
  closeRun: call<null>()(z.null()),
  showRoom: call<null>()(z.strictObject({ shown: z.boolean() })),
  /** The screen for the room from now on; null for a second screen, whichever it is. */
  chooseScreen: call<null>()(z.strictObject({ screen: z.string().max(200).nullable() })),
  /** The small window that stays above the others. */
  showSmall: call<null>()(z.strictObject({ shown: z.boolean() })),
  blackRoom: call<null>()(z.strictObject({ black: z.boolean() })),
}
