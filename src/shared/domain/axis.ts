/** An axis of method: what a phase is for, with its colour, its icon and the share of the work it should take. */
import { z } from 'zod'
import { axisIdSchema } from './id'

export const axisToneSchema = z.enum(['teal', 'blue', 'orange', 'plum'])
export type AxisTone = z.infer<typeof axisToneSchema>
export const axisIconSchema = z.enum(['messages', 'compass', 'masks', 'flag'])
export type AxisIcon = z.infer<typeof axisIconSchema>

export const axisSchema = z.strictObject({
  id: axisIdSchema,
  name: z.string(),
  /** For narrow places: bars, pills, tables. */
  shortName: z.string(),
  tone: axisToneSchema,
  icon: axisIconSchema,
  /** The share of the working time aimed at, in percent, 0 to 100. */
  target: z.int().min(0).max(100),
  /** No longer offered; the phases that have it keep it. */
  retired: z.boolean(),
})
export type Axis = z.infer<typeof axisSchema>
