/** Which documents there are and how they may be asked for; the defaults are the good ones. */
import { z } from 'zod'

/** In the order of the list: what is prepared, what each takes along, what is kept of the day. */
export const documentIdSchema = z.enum([
  'programme',
  'guide',
  'materials',
  'invitation',
  'booklet',
  'cards',
  'situations',
  'groups',
  'nameplates',
  'attendance',
  'actions',
  'evaluation',
  'certificate',
  'report',
])
export type DocumentId = z.infer<typeof documentIdSchema>
export const DOCUMENT_IDS = documentIdSchema.options

/** One document without a name; one for each participant, in one file to print; the same, a file each. */
export const copiesSchema = z.enum(['one', 'joined', 'separate'])
export type Copies = z.infer<typeof copiesSchema>

/**
 * Belgium: for an employer or a sector fund. France: the ministry's « certificat de réalisation », and the
 * « attestation de fin de formation » with objectives and result.
 */
export const certificateSchema = z.enum(['belgium', 'france-realisation', 'france-training'])
export type Certificate = z.infer<typeof certificateSchema>

/** Everything but the language, as the workspace remembers it. */
export const handoutOptionsSchema = z.strictObject({
  /** Clock times to the minute in the programme; without, only the half-days. */
  exactTimes: z.boolean(),
  showAxes: z.boolean(),
  showDurations: z.boolean(),
  /** Larger type for easier reading. */
  largeType: z.boolean(),
  blackAndWhite: z.boolean(),
  /** The copies of documents that can be made for each participant, where they are not the usual. */
  copies: z.partialRecord(documentIdSchema, copiesSchema),
  /** One card a page, or two small pages side by side. */
  cardSheet: z.enum(['a4', 'a5']),
  gridSheet: z.enum(['a4', 'a3']),
  /** The reading grid with what was noted in it, or empty to write in. */
  gridFilled: z.boolean(),
  certificate: certificateSchema,
  /** The report tells situations with the names in them; without, they are taken out. */
  reportNames: z.boolean(),
  /** The file names of the organisation's own templates, for the documents that are made with one. */
  templates: z.partialRecord(documentIdSchema, z.string().max(200)),
})
export type HandoutSettings = z.infer<typeof handoutOptionsSchema>

export const usualHandouts: HandoutSettings = {
  exactTimes: true,
  showAxes: true,
  showDurations: false,
  largeType: false,
  blackAndWhite: false,
  copies: {},
  cardSheet: 'a4',
  gridSheet: 'a4',
  gridFilled: false,
  certificate: 'belgium',
  reportNames: false,
  templates: {},
}

/** The documents for the evening before the day. */
export const USUAL_DOCUMENTS: readonly DocumentId[] = [
  'programme',
  'guide',
  'materials',
  'booklet',
  'nameplates',
  'attendance',
  'actions',
  'evaluation',
]
