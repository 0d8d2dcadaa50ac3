/** Where the trainer is: the section shown, and the phase and card that are chosen. Neither saved nor undone. */
import { create } from 'zustand'
import type { CardId, MethodId, PhaseId } from '../../shared/domain/id'

/** The places of the workspace, which need no open session. */
export type WorkspaceSection = 'sessions' | 'library' | 'privacy' | 'settings'
export type Section =
  | WorkspaceSection
  | 'overview'
  | 'agenda'
  | 'cards'
  | 'participants'
  | 'situations'
  | 'actions'
  | 'handouts'
  | 'report'
  | 'run'

type Place = {
  section: Section
  phase: PhaseId | null
  card: CardId | null
  method: MethodId | null
}

export const usePlace = create<Place>(() => ({ section: 'sessions', phase: null, card: null, method: null }))

export const go = (section: Section) => usePlace.setState({ section })
export const choosePhase = (phase: PhaseId | null) => usePlace.setState({ phase })
export const showCard = (card: CardId) => usePlace.setState({ section: 'cards', card })
export const showMethod = (method: MethodId) => usePlace.setState({ section: 'library', method })

/** Whether that section is shown whichever session is open. */
export const isOfWorkspace = (section: Section): section is WorkspaceSection =>
  ['sessions', 'library', 'privacy', 'settings'].includes(section)
