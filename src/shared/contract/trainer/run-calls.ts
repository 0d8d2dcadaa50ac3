/** What the trainer's window asks of the run and of the room window. */
import { z } from 'zod'
import { dayIdSchema, phaseIdSchema } from '../../domain/id'
import { call } from '../define'

export const runCalls = {
  /** Freezes the plan of that day and begins its first phase; a rehearsal has its own clock and leaves no journal. */
  startRun: call<null>()(
    z.strictObject({
      day: dayIdSchema,
      rehearsal: z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) }).nullable(),
    }),
  ),
  act: call<null>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('begin'), phase: phaseIdSchema }),
      z.strictObject({ kind: z.enum(['begin-now', 'pause', 'resume', 'end', 'undo']) }),
      z.strictObject({ kind: z.literal('adjust'), minutes: z.int().min(-600).max(600) }),
    ]),
  ),
  setSpeed: call<null>()(z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) })),
  /** Leaves the run screen for good: closes an ended run or throws a rehearsal away. */
  closeRun: call<null>()(z.null()),
  showRoom: call<null>()(z.strictObject({ shown: z.boolean() })),
  blackRoom: call<null>()(z.strictObject({ black: z.boolean() })),
}
