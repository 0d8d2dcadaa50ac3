/** Where the trainer is: the section shown, and the phase and card that are chosen. Neither saved nor undone. */
import { create } from 'zustand'
import type { CardId, MethodId, PhaseId, RunId, SessionId } from '../../shared/domain/base/id'

/** The places of the workspace, which need no open session. */
export type WorkspaceSection = 'sessions' | 'reading' | 'library' | 'privacy' | 'settings'
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
  /** The run of which the report is read; null for the last one. */
  run: RunId | null
  /** The session of a later Jalon that is read. */
  reading: SessionId | null
  /** Whether the participants are to be shown by their presences. */
  roll: boolean
}

export const usePlace = create<Place>(() => ({
  section: 'sessions',
  phase: null,
  card: null,
  method: null,
  run: null,
  reading: null,
  roll: false,
}))

export const go = (section: Section) => usePlace.setState({ section })
export const callRoll = () => usePlace.setState({ section: 'participants', roll: true })
export const choosePhase = (phase: PhaseId | null) => usePlace.setState({ phase })
export const showCard = (card: CardId) => usePlace.setState({ section: 'cards', card })
export const showMethod = (method: MethodId) => usePlace.setState({ section: 'library', method })

export const chooseRun = (run: RunId | null) => usePlace.setState({ run })
export const showReport = (run: RunId) => usePlace.setState({ section: 'report', run })

export const readSession = (reading: SessionId) => usePlace.setState({ section: 'reading', reading })

/** Whether that section is shown whichever session is open. */
export const isOfWorkspace = (section: Section): section is WorkspaceSection =>
  ['sessions', 'reading', 'library', 'privacy', 'settings'].includes(section)
