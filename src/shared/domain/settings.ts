/** The trainer's settings for this workspace. */
import { z } from 'zod'

export const languageSchema = z.enum(['fr', 'en'])
export type Language = z.infer<typeof languageSchema>
export const themeSchema = z.enum(['system', 'light', 'dark'])

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  /** The example was offered once: a trainer who deletes it does not find it again unasked. */
  exampleOffered: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
