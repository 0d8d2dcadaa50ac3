/** The people of a session, what they brought and what was noted: never in the plan, always in a file of its own. */
import { z } from 'zod'
import { dayIdSchema, groupIdSchema, participantIdSchema, type SessionId, sessionIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { timeOfDaySchema } from '../base/time'
import { partOfDaySchema } from '../plan/half-day'
import { actionSchema, markerSchema } from './action'
import { evaluationSchema } from './evaluation'
import { noteSchema } from './note'
import { situationSchema } from './situation'

/** Whether somebody was there for half a day; a half-day that is not listed was not ticked yet. */
export const presenceSchema = z.strictObject({
  day: dayIdSchema,
  half: partOfDaySchema,
  present: z.boolean(),
  /** The hours at which somebody present came and left; null when with the others. */
  from: timeOfDaySchema.nullable(),
  to: timeOfDaySchema.nullable(),
})
export type Presence = z.infer<typeof presenceSchema>

export const participantSchema = z.strictObject({
  id: participantIdSchema,
  name: textSchema,
  organisation: textSchema,
  role: textSchema,
  email: textSchema,
  status: z.enum(['registered', 'waiting', 'cancelled']),
  expectations: textSchema,
  needs: textSchema,
  presence: z.array(presenceSchema),
  /** For the trainers alone. */
  note: textSchema,
  /** The uses of her image to which she agreed, in her words or the trainer's. */
  imageUses: z.array(textSchema),
  /** Invented for the example, and shown so. */
  fictional: z.boolean(),
})
export type Participant = z.infer<typeof participantSchema>

/** Somebody who was erased: that she was there is counted, and nothing says who. */
export const erasedSchema = participantSchema.pick({ status: true, presence: true })

/** A sub-group as it was drawn; those locked stay in it when it is drawn again. */
export const drawnGroupSchema = z.strictObject({
  id: groupIdSchema,
  name: textSchema,
  members: z.array(participantIdSchema),
  locked: z.array(participantIdSchema),
})
export type DrawnGroup = z.infer<typeof drawnGroupSchema>

export const peopleSchema = z.strictObject({
  session: sessionIdSchema,
  participants: z.array(participantSchema),
  erased: z.array(erasedSchema),
  groups: z.array(drawnGroupSchema),
  situations: z.array(situationSchema),
  notes: z.array(noteSchema),
  markers: z.array(markerSchema),
  actions: z.array(actionSchema),
  evaluation: evaluationSchema.nullable(),
})
export type People = z.infer<typeof peopleSchema>

/** Nobody is registered and nothing was noted. */
export const nobody = (session: SessionId): People => ({
  session,
  participants: [],
  erased: [],
  groups: [],
  situations: [],
  notes: [],
  markers: [],
  actions: [],
  evaluation: null,
})
