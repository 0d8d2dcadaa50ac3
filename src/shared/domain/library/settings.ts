/** The trainer's settings for this workspace. */
import { z } from 'zod'
import { LONGEST_LOGO, textSchema } from '../base/text-length'
import { axisSetSchema } from '../plan/axis'
import { documentIdSchema, handoutOptionsSchema, USUAL_DOCUMENTS, usualHandouts } from './handout-options'

export const languageSchema = z.enum(['fr', 'en'])
export type Language = z.infer<typeof languageSchema>
export const themeSchema = z.enum(['system', 'light', 'dark'])

/** Who organises the sessions, for the documents. */
export const organisationSchema = z.strictObject({
  name: textSchema,
  /** A picture as a data address (PNG or JPEG); empty when there is none. */
  logo: z.string().max(LONGEST_LOGO),
  /** `#rrggbb`; empty for the documents' own ink. */
  colour: z.string().regex(/^(#[0-9a-f]{6})?$/),
})
export type Organisation = z.infer<typeof organisationSchema>

/** The trainer's choice of documents and of their options. */
export const handoutChoiceSchema = z.strictObject({
  documents: z.array(documentIdSchema),
  /** Null for the language of the window. */
  language: languageSchema.nullable(),
  options: handoutOptionsSchema,
})
export type HandoutChoice = z.infer<typeof handoutChoiceSchema>

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  /** The example was offered once: a trainer who deletes it does not find it again unasked. */
  exampleOffered: z.boolean(),
  /** Shortcuts of a single letter are on (WCAG 2.1.4). */
  letterShortcuts: z.boolean(),
  /** « Lecture facilitée »: a typeface made to be told apart. */
  easyReading: z.boolean(),
  /** A soft sound when a phase's time is up. */
  sound: z.boolean(),
  /** Minutes without a gesture after which the vault locks, 1 to 240. */
  lockAfter: z.int().min(1).max(240),
  /** Months after which anonymising a session is proposed, 1 to 240; null for never. */
  retentionMonths: z.int().min(1).max(240).nullable(),
  /** The trainer said once that she wants no passphrase: people stay readable on this disk, and it stays visible. */
  withoutVault: z.boolean(),
  /** The vault seals the texts of plans that are for the trainers alone as well. */
  sealReserved: z.boolean(),
  /** Sets of axes of the trainer's own. */
  axisSets: z.array(axisSetSchema),
  organisation: organisationSchema,
  handouts: handoutChoiceSchema,
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings until the trainer says otherwise. */
export const usualSettings = (language: Language): Settings => ({
  language,
  theme: 'system',
  exampleOffered: false,
  letterShortcuts: true,
  easyReading: false,
  sound: false,
  lockAfter: 10,
  retentionMonths: null,
  withoutVault: false,
  sealReserved: false,
  axisSets: [],
  organisation: { name: '', logo: '', colour: '' },
  handouts: { documents: [...USUAL_DOCUMENTS], language: null, options: usualHandouts },
})
