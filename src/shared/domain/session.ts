/** The plan of a session: everything prepared before the group comes. It has no place for a participant. */
import { z } from 'zod'
import { axisSchema } from './axis'
import { daySchema } from './day'
import { objectiveIdSchema, type PhaseId, sessionIdSchema, trainerIdSchema } from './id'

export const objectiveSchema = z.strictObject({ id: objectiveIdSchema, text: z.string() })
export type Objective = z.infer<typeof objectiveSchema>

export const trainerSchema = z.strictObject({
  id: trainerIdSchema,
  name: z.string(),
  /** Markdown, a few lines. */
  biography: z.string(),
})
export type Trainer = z.infer<typeof trainerSchema>

/** Practical information, each line free text and possibly empty. */
export const practicalSchema = z.strictObject({
  organisation: z.string(),
  place: z.string(),
  address: z.string(),
  price: z.string(),
  access: z.string(),
  contact: z.string(),
  /** Number of participants planned for, as the trainer says it: « 12 à 16 ». */
  groupSize: z.string(),
})

export const sessionSchema = z.strictObject({
  id: sessionIdSchema,
  title: z.string(),
  /** The series or programme it belongs to: « Agilités numériques en travail social, séance 2 ». */
  series: z.string(),
  summary: z.string(),
  objectives: z.array(objectiveSchema),
  /** Markdown. */
  content: z.string(),
  /** Markdown. */
  method: z.string(),
  practical: practicalSchema,
  trainers: z.array(trainerSchema),
  axes: z.array(axisSchema),
  days: z.array(daySchema).min(1),
  /** The shipped example, marked so on every screen, that can be brought back as it was. */
  example: z.boolean(),
})
export type Session = z.infer<typeof sessionSchema>

/** The phase with that id and the day it stands in, or undefined. */
export function findPhase(session: Session, id: PhaseId) {
  for (const day of session.days) {
    const index = day.phases.findIndex((phase) => phase.id === id)
    const phase = day.phases[index]
    if (phase) return { day, index, phase }
  }
  return undefined
}

/** The first line of a session's sort order: its first dated day, or null for a draft without a date. */
export const firstDate = (session: Pick<Session, 'days'>) =>
  session.days.map((day) => day.date).find((date) => date !== null) ?? null
