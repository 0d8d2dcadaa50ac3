/** Where the trainer is: the section shown, and the phase and card that are chosen. Neither saved nor undone. */
import { create } from 'zustand'
import type { CardId, PhaseId } from '../../shared/domain/id'

export type Section =
  | 'sessions'
  | 'overview'
  | 'agenda'
  | 'cards'
  | 'participants'
  | 'situations'
  | 'actions'
  | 'handouts'
  | 'run'

type Place = { section: Section; phase: PhaseId | null; card: CardId | null }

export const usePlace = create<Place>(() => ({ section: 'sessions', phase: null, card: null }))

export const go = (section: Section) => usePlace.setState({ section })
export const choosePhase = (phase: PhaseId | null) => usePlace.setState({ phase })
export const showCard = (card: CardId) => usePlace.setState({ section: 'cards', card })
