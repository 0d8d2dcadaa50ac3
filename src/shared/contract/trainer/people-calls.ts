/** Calls of the trainer's window about the people of the open session, their situations and notes. */
import { z } from 'zod'
import { participantIdSchema, sessionIdSchema } from '../../domain/base/id'
import { textSchema } from '../../domain/base/text-length'
import { peopleEditSchema } from '../../domain/edit/people-edit'
import { noteKindSchema } from '../../domain/people/note'
import { situationSchema } from '../../domain/people/situation'
import { call } from '../define'
import type { ErasureDone, ErasureOffer } from '../erasure'
import type { Exported, Taken } from '../workspace'

export const peopleCalls = {
  /** Applies an edit to the people of the open session; `sequence` goes on with that of the edits of the plan. */
  editPeople: call<null>()(
    z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: peopleEditSchema }),
  ),
  /** The participants as a table for a spreadsheet, beside the documents of the session. */
  exportParticipants: call<Exported>()(z.strictObject({ session: sessionIdSchema })),
  /** Who may be the same person, in every session and every copy of one. */
  erasureOf: call<ErasureOffer>()(
    z.strictObject({ session: sessionIdSchema, participant: participantIdSchema }),
  ),
  /** For good, everywhere; with the situations they brought when `situations`, and those of the files offered. */
  erase: call<ErasureDone>()(
    z.strictObject({
      participants: z.array(participantIdSchema).min(1).max(1000),
      situations: z.boolean(),
      files: z.array(z.string().max(4096)).max(10_000),
    }),
  ),
  /** One line caught in the room; while the vault is locked it is sealed, and joined to the notes once it is open. */
  addNote: call<Taken>()(z.strictObject({ text: textSchema.min(1), kind: noteKindSchema })),
  addSituation: call<Taken>()(z.strictObject({ situation: situationSchema })),
}
