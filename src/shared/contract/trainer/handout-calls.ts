/** Calls of the trainer's window about the documents. */
import { z } from 'zod'
import { runIdSchema, sessionIdSchema } from '../../domain/base/id'
import { documentIdSchema } from '../../domain/library/handout-options'
import type { ForeignContent } from '../../handout/foreign-content'
import { handoutOptionsSchema } from '../../handout/options'
import type { ToldFault } from '../../handout/template-fault'
import { call } from '../define'
import type { Exported } from '../workspace'

/** The file of a document, or hers who is first in the list, and how many there would be. */
export type Previewed = { bytes: Uint8Array; files: number }

/** A template of the organisation's, with the tags that Jalon found in it; one that has faults is not used. */
export type Template = {
  file: string
  tags: readonly string[]
  faults: readonly ToldFault[]
  /** Things that would act in Word at the other end: they leave in no document. */
  removed: readonly ForeignContent[]
}

/** The run that is told of, one for each day; of a day without one, the last that was ended. */
const runs = z.array(runIdSchema).max(100).optional()

const one = z.strictObject({
  session: sessionIdSchema,
  document: documentIdSchema,
  options: handoutOptionsSchema,
  runs,
})

export const handoutCalls = {
  exportHandouts: call<Exported>()(
    z.strictObject({
      session: sessionIdSchema,
      documents: z.array(documentIdSchema).min(1),
      options: handoutOptionsSchema,
      existing: z.enum(['ask', 'replace', 'keep-both']),
      runs,
    }),
  ),
  /** Calls the export off that is under way: nothing of it is written. */
  cancelHandouts: call<null>()(z.null()),
  previewHandout: call<Previewed>()(one),
  /** Through Word or LibreOffice; where neither is found, `preview` says to print the page that is shown. */
  printHandout: call<'office' | 'preview'>()(one),
  templates: call<readonly Template[]>()(z.null()),
  /** Asks for a Word file and copies it into the workspace; the list as it then is. */
  addTemplate: call<readonly Template[]>()(z.null()),
  removeTemplate: call<readonly Template[]>()(z.strictObject({ file: z.string().max(200) })),
  /** Asks where to write it; false when nowhere. */
  saveStarterTemplate: call<boolean>()(z.null()),
  openExported: call<null>()(z.strictObject({ session: sessionIdSchema })),
}
