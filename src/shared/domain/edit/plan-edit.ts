/** A plan that was written elsewhere, put into a session as one step: its phases, more days, and what it says of the session. */
import { z } from 'zod'
import { dayIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { dateSchema, timeOfDaySchema } from '../base/time'
import { type Day, daySchema } from '../plan/day'
import { phaseSchema } from '../plan/phase'
import { objectiveSchema, type Session, trainerSchema } from '../plan/session'
import { insertPhases } from './phase-edit'

/** Beyond the phases of one day; an empty text leaves what the session has. */
const broughtSchema = z.strictObject({
  /** They come behind the day that is filled. */
  days: z.array(daySchema),
  trainers: z.array(trainerSchema),
  objectives: z.array(objectiveSchema),
  title: textSchema,
  place: textSchema,
  price: textSchema,
  groupSize: textSchema,
})
export type Brought = z.infer<typeof broughtSchema>

export const planImportSchema = z.strictObject({
  kind: z.literal('plan.import'),
  day: dayIdSchema,
  index: z.int().min(0),
  phases: z.array(phaseSchema).min(1),
  /** Of the day; null where the plan does not say. */
  start: timeOfDaySchema.nullable(),
  end: timeOfDaySchema.nullable(),
  date: dateSchema.nullable(),
  brought: broughtSchema.nullable(),
})

/** An empty day takes the hours and the date of the plan too. Nothing when an id is taken. */
export function importPlan(session: Session, edit: z.infer<typeof planImportSchema>): Session {
  const { day: id, index, phases, start, end, date, brought } = edit
  const after = insertPhases(session, id, index, phases)
  if (after === session) return session
  const isEmpty = session.days.some((day) => day.id === id && day.phases.length === 0)
  const withHours = (day: Day): Day => ({
    ...day,
    start: start ?? day.start,
    targetEnd: end ?? day.targetEnd,
    date: day.date ?? date,
  })
  const filled = {
    ...after,
    days: after.days.map((day) => (isEmpty && day.id === id ? withHours(day) : day)),
  }
  return brought ? withBrought(filled, id, brought) : filled
}

function withBrought(session: Session, behind: Day['id'], brought: Brought): Session {
  const { days, trainers, objectives, title, place, price, groupSize } = brought
  const at = session.days.findIndex(({ id }) => id === behind) + 1
  const taken = new Set<string>(
    [...session.days, ...session.trainers, ...session.objectives].map(({ id }) => id),
  )
  const isNew = ({ id }: { id: string }) => !taken.has(id)
  const { practical } = session
  return {
    ...session,
    title: title || session.title,
    days: [...session.days.slice(0, at), ...days.filter(isNew), ...session.days.slice(at)],
    trainers: [...session.trainers, ...trainers.filter(isNew)],
    objectives: [...session.objectives, ...objectives.filter(isNew)],
    practical: {
      ...practical,
      place: place || practical.place,
      price: price || practical.price,
      groupSize: groupSize || practical.groupSize,
    },
  }
}
