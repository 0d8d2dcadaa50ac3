/** Identifiers: short opaque strings, made at the edge and never parsed. */
import { z } from 'zod'

/** Letters, digits, dots, dashes and underscores only, so that an id can safely name a file. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)

export const sessionIdSchema = idSchema.brand<'SessionId'>()
export type SessionId = z.infer<typeof sessionIdSchema>
export const dayIdSchema = idSchema.brand<'DayId'>()
export type DayId = z.infer<typeof dayIdSchema>
export const phaseIdSchema = idSchema.brand<'PhaseId'>()
export type PhaseId = z.infer<typeof phaseIdSchema>
export const axisIdSchema = idSchema.brand<'AxisId'>()
export type AxisId = z.infer<typeof axisIdSchema>
export const cardIdSchema = idSchema.brand<'CardId'>()
export type CardId = z.infer<typeof cardIdSchema>
export const trainerIdSchema = idSchema.brand<'TrainerId'>()
export type TrainerId = z.infer<typeof trainerIdSchema>
export const objectiveIdSchema = idSchema.brand<'ObjectiveId'>()
export type ObjectiveId = z.infer<typeof objectiveIdSchema>
export const materialIdSchema = idSchema.brand<'MaterialId'>()
export type MaterialId = z.infer<typeof materialIdSchema>
export const participantIdSchema = idSchema.brand<'ParticipantId'>()
export type ParticipantId = z.infer<typeof participantIdSchema>
export const situationIdSchema = idSchema.brand<'SituationId'>()
export type SituationId = z.infer<typeof situationIdSchema>
export const noteIdSchema = idSchema.brand<'NoteId'>()
export type NoteId = z.infer<typeof noteIdSchema>
export const actionIdSchema = idSchema.brand<'ActionId'>()
export type ActionId = z.infer<typeof actionIdSchema>
export const markerIdSchema = idSchema.brand<'MarkerId'>()
export type MarkerId = z.infer<typeof markerIdSchema>
export const groupIdSchema = idSchema.brand<'GroupId'>()
export type GroupId = z.infer<typeof groupIdSchema>
export const formIdSchema = idSchema.brand<'FormId'>()
export type FormId = z.infer<typeof formIdSchema>
export const gridIdSchema = idSchema.brand<'GridId'>()
export type GridId = z.infer<typeof gridIdSchema>
export const gridRowIdSchema = idSchema.brand<'GridRowId'>()
export type GridRowId = z.infer<typeof gridRowIdSchema>
export const gridColumnIdSchema = idSchema.brand<'GridColumnId'>()
export type GridColumnId = z.infer<typeof gridColumnIdSchema>
export const runIdSchema = idSchema.brand<'RunId'>()
export type RunId = z.infer<typeof runIdSchema>
export const methodIdSchema = idSchema.brand<'MethodId'>()
export type MethodId = z.infer<typeof methodIdSchema>
export const templateIdSchema = idSchema.brand<'TemplateId'>()
export type TemplateId = z.infer<typeof templateIdSchema>
