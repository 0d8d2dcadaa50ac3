/** The note being written: kept while the trainer looks at another screen, so that half a sentence is never lost. */
import { create } from 'zustand'
import type { PhaseId, SituationId } from '../../../shared/domain/base/id'
import type { Situation } from '../../../shared/domain/people/situation'
import { newId } from '../../bridge/id'
import { told, useJalon } from '../../bridge/jalon'
import { askUnlock } from '../../bridge/vault'
import { trainerBridge } from '../../bridge/window-bridge'
import type { DraftKind } from './draft-kind'

type Draft = { text: string; kind: DraftKind }

export const useNoteDraft = create<Draft>(() => ({ text: '', kind: 'verbatim' }))

export const writeNote = (text: string) => useNoteDraft.setState({ text })
export const chooseKind = (kind: DraftKind) => useNoteDraft.setState({ kind })

/** Sends the note and clears the field at once; one that is refused comes back before what was typed since. */
export async function keepNote(phase: PhaseId | null) {
  const { text, kind } = useNoteDraft.getState()
  if (text.trim() === '') return
  const vault = useJalon.getState().workspace?.vault
  // A vault that was never open with this Jalon: the text stays where it is, and is kept as soon as it is.
  if (vault?.kind === 'locked' && vault.waiting === null) return askUnlock(() => void keepNote(phase))
  const { call } = trainerBridge()
  writeNote('')
  const taken =
    kind === 'situation'
      ? call.addSituation({ situation: situationIn(text.trim(), phase) })
      : call.addNote({ text: text.trim(), kind })
  if (await told(taken)) {
    if (kind === 'situation') chooseKind('verbatim')
    return
  }
  const since = useNoteDraft.getState().text
  writeNote(since === '' ? text : `${text}\n${since}`)
}

/** The characters of a first line that make a title. */
const TITLE = 80

/** The first line is the title when it is short; the whole is the story. */
function situationIn(text: string, phase: PhaseId | null): Situation {
  const [first = ''] = text.split('\n')
  const title = first.length <= TITLE ? first : `${first.slice(0, TITLE).replace(/\s+\S*$/, '')}…`
  return {
    id: newId<SituationId>('situation'),
    title,
    story: text === title ? '' : text,
    broughtBy: null,
    organisationKind: '',
    registers: [],
    mainRegister: null,
    confidentiality: 'anonymised',
    phase,
    analysis: [],
    fictional: false,
  }
}
