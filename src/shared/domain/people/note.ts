/** A note: one line caught in the room, with its kind, its time and where it belongs. */
import { z } from 'zod'
import {
  cardIdSchema,
  noteIdSchema,
  participantIdSchema,
  phaseIdSchema,
  runIdSchema,
  situationIdSchema,
} from '../base/id'
import { textSchema } from '../base/text-length'
import { instantSchema, spanSchema } from '../base/time'

export const noteKindSchema = z.enum(['verbatim', 'question', 'idea', 'action', 'review'])
export type NoteKind = z.infer<typeof noteKindSchema>
export const NOTE_KINDS = noteKindSchema.options

export const noteSchema = z.strictObject({
  id: noteIdSchema,
  text: textSchema,
  kind: noteKindSchema,
  at: instantSchema,
  /** The run or the rehearsal during which it was taken; null outside one, and where an older Jalon did not say. */
  run: runIdSchema.nullable(),
  phase: phaseIdSchema.nullable(),
  participant: participantIdSchema.nullable(),
  situation: situationIdSchema.nullable(),
  card: cardIdSchema.nullable(),
  /** How long the phase had been running, in milliseconds; null outside a phase. */
  elapsed: spanSchema.nullable(),
  /** Taken while rehearsing: kept, but no fact of the real day. */
  rehearsal: z.boolean(),
})
export type Note = z.infer<typeof noteSchema>
