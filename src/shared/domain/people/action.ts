/** Actions that somebody will do, and markers: rules of position that the group gives itself. Everyone takes them home. */
import { z } from 'zod'
import {
  actionIdSchema,
  gridColumnIdSchema,
  gridRowIdSchema,
  markerIdSchema,
  noteIdSchema,
  participantIdSchema,
  situationIdSchema,
} from '../base/id'
import { textSchema } from '../base/text-length'

/** Where it came from. */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    situation: situationIdSchema,
    row: gridRowIdSchema,
    column: gridColumnIdSchema,
  }),
  z.strictObject({ kind: z.literal('situation'), situation: situationIdSchema }),
  z.strictObject({ kind: z.literal('note'), note: noteIdSchema }),
])
export type Origin = z.infer<typeof originSchema>

export const actionLevelSchema = z.enum(['individual', 'team', 'organisation'])
export type ActionLevel = z.infer<typeof actionLevelSchema>

export const actionSchema = z.strictObject({
  id: actionIdSchema,
  text: textSchema,
  level: actionLevelSchema,
  /** As it is said: « l’équipe de rue ». */
  who: textSchema,
  /** The participant whose action it is, when it is somebody's own. */
  participant: participantIdSchema.nullable(),
  firstStep: textSchema,
  means: textSchema,
  /** As it is said: « avant fin mars ». */
  due: textSchema,
  origin: originSchema.nullable(),
})
export type Action = z.infer<typeof actionSchema>

export const markerSchema = z.strictObject({
  id: markerIdSchema,
  text: textSchema,
  origin: originSchema.nullable(),
})
export type Marker = z.infer<typeof markerSchema>
