/** The people of a session, what they brought and what was noted: never in the plan, always in a file of its own. */
import { z } from 'zod'
import { participantIdSchema, phaseIdSchema, sessionIdSchema, situationIdSchema } from './id'
import { noteSchema } from './note'

export const participantSchema = z.strictObject({
  id: participantIdSchema,
  name: z.string(),
  organisation: z.string(),
  role: z.string(),
  email: z.string(),
  expectations: z.string(),
  needs: z.string(),
  /** Invented for the example, and shown so. */
  fictional: z.boolean(),
})

/** The four registers of digital activity in social work (F. Sorin, Vie sociale no 28, 2019; the founding day's words). */
export const registerSchema = z.enum(['records', 'communication', 'information', 'mediation'])

export const situationSchema = z.strictObject({
  id: situationIdSchema,
  title: z.string(),
  story: z.string(),
  broughtBy: participantIdSchema.nullable(),
  registers: z.array(registerSchema),
  confidentiality: z.enum(['group', 'private', 'anonymised']),
  phase: phaseIdSchema.nullable(),
  fictional: z.boolean(),
})
export type Situation = z.infer<typeof situationSchema>

export const peopleSchema = z.strictObject({
  session: sessionIdSchema,
  participants: z.array(participantSchema),
  situations: z.array(situationSchema),
  notes: z.array(noteSchema),
})
export type People = z.infer<typeof peopleSchema>
