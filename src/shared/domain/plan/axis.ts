/** An axis of method: what a phase is for, with its colour, its icon and the share of the work it should take. */
import { z } from 'zod'
import { axisIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'

export const axisToneSchema = z.enum(['teal', 'blue', 'orange', 'plum', 'olive', 'violet', 'rose', 'sky'])
export type AxisTone = z.infer<typeof axisToneSchema>
export const axisIconSchema = z.enum([
  'messages',
  'compass',
  'masks',
  'flag',
  'book',
  'search',
  'repeat',
  'hammer',
  'handshake',
  'bulb',
])
export type AxisIcon = z.infer<typeof axisIconSchema>

/** The group's activity in it: listening and looking, speaking with one another, or trying its hand. */
export const axisActivitySchema = z.enum(['listen', 'exchange', 'practise'])
export type AxisActivity = z.infer<typeof axisActivitySchema>

export const axisSchema = z.strictObject({
  id: axisIdSchema,
  name: textSchema,
  /** For narrow places: bars, pills, tables. */
  shortName: textSchema,
  /** One of the colours that Jalon knows, which also gives the axis its mark on paper. */
  tone: axisToneSchema,
  /** A colour of the trainer's own in place of the tone's, `#rrggbb` that white can be read on; empty for none. */
  colour: z.string().regex(/^(#[0-9a-f]{6})?$/),
  icon: axisIconSchema,
  activity: axisActivitySchema,
  /** The share of the working time aimed at, in percent, 0 to 100. */
  target: z.int().min(0).max(100),
  /** No longer offered; the phases that have it keep it. */
  retired: z.boolean(),
})
export type Axis = z.infer<typeof axisSchema>

/** Axes ready to be taken together, under a name. */
export const axisSetSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: textSchema,
  axes: z.array(axisSchema).min(1),
})
export type AxisSet = z.infer<typeof axisSetSchema>
