/** The note being written: kept while the trainer looks at another screen, so that half a sentence is never lost. */
import { create } from 'zustand'
import type { NoteKind } from '../../shared/domain/note'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

type Draft = { text: string; kind: NoteKind }

export const useNoteDraft = create<Draft>(() => ({ text: '', kind: 'verbatim' }))

export const writeNote = (text: string) => useNoteDraft.setState({ text })
export const chooseKind = (kind: NoteKind) => useNoteDraft.setState({ kind })

/** Sends the note and clears the field at once; a note that is refused comes back before what was typed since. */
export async function keepNote() {
  const { text, kind } = useNoteDraft.getState()
  if (text.trim() === '') return
  writeNote('')
  if (await told(trainerBridge().call.addNote({ text: text.trim(), kind }))) return
  const since = useNoteDraft.getState().text
  writeNote(since === '' ? text : `${text}\n${since}`)
}
