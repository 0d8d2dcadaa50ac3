/** What the trainer's window asks of the people of the open session, their situations and notes. */
import { z } from 'zod'
import { type Note, noteKindSchema } from '../../domain/note'
import { call } from '../define'

export const peopleCalls = {
  addNote: call<Note>()(z.strictObject({ text: z.string().min(1).max(10_000), kind: noteKindSchema })),
}
