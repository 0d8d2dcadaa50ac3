/** The plan of a session: everything prepared before the group comes. It has no place for a participant. */
import { z } from 'zod'
import { objectiveIdSchema, type PhaseId, type SessionId, sessionIdSchema, trainerIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { axisSchema } from './axis'
import { cardSchema } from './card'
import { type Day, daySchema, MOST_PHASES } from './day'
import { gridSchema } from './grid'
import { type Phase, phaseSchema } from './phase'
import { type SealedTexts, sealedTextsSchema } from './sealed-texts'

export const objectiveSchema = z.strictObject({ id: objectiveIdSchema, text: textSchema })
export type Objective = z.infer<typeof objectiveSchema>

export const trainerSchema = z.strictObject({
  id: trainerIdSchema,
  name: textSchema,
  /** Markdown, a few lines. */
  biography: textSchema,
})
export type Trainer = z.infer<typeof trainerSchema>

/** Practical information, each line free text and possibly empty. */
export const practicalSchema = z.strictObject({
  organisation: textSchema,
  place: textSchema,
  address: textSchema,
  price: textSchema,
  access: textSchema,
  contact: textSchema,
  /** Number of participants planned for, as the trainer says it: « 12 à 16 ». */
  groupSize: textSchema,
})

/** A year, day by day. */
export const MOST_DAYS = 366

const phasesIn = (days: readonly Day[]) => days.reduce((sum, { phases }) => sum + phases.length, 0)

/** Whether it has more days or phases than a session may have. */
export const isTooLong = ({ days, parked }: Pick<Session, 'days' | 'parked'>) =>
  days.length > MOST_DAYS || Math.max(phasesIn(days), parked.length) > MOST_PHASES

export const sessionSchema = z.strictObject({
  id: sessionIdSchema,
  title: textSchema,
  /** The series or programme it belongs to: « Agilités numériques en travail social, séance 2 ». */
  series: textSchema,
  summary: textSchema,
  objectives: z.array(objectiveSchema),
  /** Markdown. */
  content: textSchema,
  /** Markdown. */
  method: textSchema,
  practical: practicalSchema,
  trainers: z.array(trainerSchema),
  axes: z.array(axisSchema),
  days: z
    .array(daySchema)
    .min(1)
    .max(MOST_DAYS)
    .refine((days) => phasesIn(days) <= MOST_PHASES),
  /** Phases put aside: kept, counted nowhere. */
  parked: z.array(phaseSchema).max(MOST_PHASES),
  /** The session's own copy of the grid in which situations are read; null when it uses none. */
  grid: gridSchema.nullable(),
  /** Cards as they were when the session froze them, so that an old handout can be printed again as it was. */
  frozenCards: z.array(cardSchema),
  /** The advice that the trainer set aside in this session: keys of advice.ts. */
  dismissed: z.array(textSchema),
  /** Markdown: what to change the next time. */
  nextTime: textSchema,
  /** The shipped example, marked so on every screen, that can be brought back as it was. */
  example: z.boolean(),
  /**
   * Whether the texts for the trainers alone are sealed on the disk: null when they are not. `open`: they are, and can be read
   * here while the vault is open. An envelope: the vault is locked, or does not open it, and these texts are empty here. `held`:
   * they wait, on no disk yet, for the vault to be opened anew. No file says `open` or `held`.
   */
  sealed: z.union([sealedTextsSchema, z.enum(['open', 'held'])]).nullable(),
})
export type Session = z.infer<typeof sessionSchema>

/** A session without a day yet, of which nothing is said: it needs one before it is kept. */
export const emptySession = (id: SessionId): Session => ({
  id,
  title: '',
  series: '',
  summary: '',
  objectives: [],
  content: '',
  method: '',
  practical: {
    organisation: '',
    place: '',
    address: '',
    price: '',
    access: '',
    contact: '',
    groupSize: '',
  },
  trainers: [],
  axes: [],
  days: [],
  parked: [],
  grid: null,
  frozenCards: [],
  dismissed: [],
  nextTime: '',
  example: false,
  sealed: null,
})

/** Whether its texts for the trainers alone can be neither read nor written here. */
export const isShut = ({ sealed }: Pick<Session, 'sealed'>) => sealed !== null && sealed !== 'open'

/** The envelope of those texts; null when they are in the clear, open, or held. */
export const envelopeOf = ({ sealed }: Pick<Session, 'sealed'>): SealedTexts | null =>
  typeof sealed === 'string' ? null : sealed

/** Every phase of the session: of its days in order, then those put aside. */
export const allPhases = (session: Session) => [
  ...session.days.flatMap((day) => day.phases),
  ...session.parked,
]

/** The session with every phase changed so, those put aside too. */
export const changeEachPhase = (session: Session, change: (phase: Phase) => Phase): Session => ({
  ...session,
  days: session.days.map((day) => ({ ...day, phases: day.phases.map(change) })),
  parked: session.parked.map(change),
})

/** The phase with that id and the day it stands in, or undefined: one put aside stands in none. */
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
