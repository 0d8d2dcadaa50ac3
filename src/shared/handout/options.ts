/** Which documents there are and how they may be asked for; the defaults are the good ones. */
import { z } from 'zod'
import { languageSchema } from '../domain/settings'

/** `programme` for the participants, `guide` (déroulé de l'animation) for the trainers. */
export const documentIdSchema = z.enum(['programme', 'guide'])
export type DocumentId = z.infer<typeof documentIdSchema>
export const DOCUMENT_IDS = documentIdSchema.options

export const handoutOptionsSchema = z.strictObject({
  language: languageSchema,
  /** Clock times to the minute in the programme; without, only the half-days. */
  exactTimes: z.boolean(),
  showAxes: z.boolean(),
  showDurations: z.boolean(),
  /** Larger type for easier reading. */
  largeType: z.boolean(),
  blackAndWhite: z.boolean(),
})
export type HandoutOptions = z.infer<typeof handoutOptionsSchema>

export const defaultHandoutOptions = (language: HandoutOptions['language']): HandoutOptions => ({
  language,
  exactTimes: true,
  showAxes: true,
  showDurations: false,
  largeType: false,
  blackAndWhite: false,
})
