/** What the trainer does to the phases of the day shown: each action is one edit, and knows what to choose next. */
import { useMediaQuery } from '@mantine/hooks'
import { create } from 'zustand'
import type { Day } from '../../shared/domain/day'
import type { AxisId, DayId, MaterialId, PhaseId } from '../../shared/domain/id'
import { emptyPhase, type Phase, type PhaseKind, someMaterial } from '../../shared/domain/phase'
import { scheduleOf } from '../../shared/domain/schedule'
import { findPhase } from '../../shared/domain/session'
import { minutes, type TimeOfDay } from '../../shared/domain/time'
import { newId } from '../bridge/id'
import { edit, useJalon } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'

type AgendaView = {
  day: DayId | null
  /** The phase whose title is being typed. */
  naming: PhaseId | null
  /** The phase moved last by one place, and its new start: said to a screen reader. */
  moved: { phase: Phase; start: TimeOfDay } | null
  /** Whether the detail is open; null until the trainer chooses: then the width of the window decides. */
  inspector: boolean | null
}

export const useAgendaView = create<AgendaView>(() => ({
  day: null,
  naming: null,
  moved: null,
  inspector: null,
}))

export const nameIt = (phase: PhaseId | null) => useAgendaView.setState({ naming: phase })

/** From here on the detail has its place beside the list. */
const WIDE = '(min-width: 1280px)'

export function useInspector(): boolean {
  const isWide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false })
  return useAgendaView((state) => state.inspector) ?? isWide
}

export const toggleInspector = (shown?: boolean) =>
  useAgendaView.setState(({ inspector }) => ({
    inspector: shown ?? !(inspector ?? window.matchMedia(WIDE).matches),
  }))

const current = () => useJalon.getState().session

/** A new working phase of 30 minutes without an axis, as it is added. */
const blankPhase = (): Phase => emptyPhase(newId<PhaseId>('phase'), minutes(30))

/** Adds a phase at that place of the day and lets its title be typed at once. */
export function addPhase(day: DayId, index: number) {
  const phase = blankPhase()
  edit({ kind: 'phase.add', day, index, phase })
  choosePhase(phase.id)
  nameIt(phase.id)
}

export function duplicate(id: PhaseId) {
  const as = newId<PhaseId>('phase')
  edit({ kind: 'phase.duplicate', phase: id, as })
  choosePhase(as)
}

/** Moves the phase by that many places within its day; returns false at the edge. */
export function moveBy(id: PhaseId, by: number): boolean {
  const session = current()
  const found = session && findPhase(session, id)
  if (!found) return false
  const index = found.index + by
  if (index < 0 || index >= found.day.phases.length) return false
  edit({ kind: 'phase.move', phase: id, day: found.day.id, index })
  const day = current()?.days.find((own) => own.id === found.day.id)
  const start = day && scheduleOf(day).items.find(({ phase }) => phase.id === id)?.start
  useAgendaView.setState({ moved: start === undefined ? null : { phase: found.phase, start } })
  return true
}

/** Removes the phase and chooses its neighbour. */
export function remove(id: PhaseId) {
  const session = current()
  const found = session && findPhase(session, id)
  if (!found) return
  const { phases } = found.day
  edit({ kind: 'phase.remove', phase: id })
  choosePhase((phases[found.index + 1] ?? phases[found.index - 1])?.id ?? null)
}

/** Chooses the phase that stands that many places further, if there is one. */
export function chooseBy(by: number) {
  const session = current()
  const chosen = usePlace.getState().phase
  const found = session && chosen ? findPhase(session, chosen) : undefined
  const next = found?.day.phases[found.index + by]
  if (next) choosePhase(next.id)
}

/** Puts the phase aside and chooses its neighbour. */
export function park(id: PhaseId) {
  const session = current()
  const found = session && findPhase(session, id)
  if (!found) return
  const { phases } = found.day
  edit({ kind: 'phases.park', phases: [id] })
  choosePhase((phases[found.index + 1] ?? phases[found.index - 1])?.id ?? null)
}

/** Takes a phase that was put aside back, right after the one that is chosen, or last. */
export function unpark(id: PhaseId, day: Day) {
  const chosen = day.phases.findIndex((phase) => phase.id === usePlace.getState().phase)
  const index = chosen >= 0 ? chosen + 1 : day.phases.length
  edit({ kind: 'phases.unpark', phases: [id], day: day.id, index })
  choosePhase(id)
}

/** Moves the phase to the end of another day, and goes on with its neighbour in this one. */
export function moveToDay(id: PhaseId, day: Day) {
  const session = current()
  const found = session && findPhase(session, id)
  if (!found) return
  const { phases } = found.day
  edit({ kind: 'phase.move', phase: id, day: day.id, index: day.phases.length })
  choosePhase((phases[found.index + 1] ?? phases[found.index - 1])?.id ?? null)
}

/** A day like the one shown, empty, right after it; it is shown. */
export function addDay(after: Day, index: number) {
  const id = newId<DayId>('day')
  edit({ kind: 'day.add', index: index + 1, day: { ...after, id, date: null, short: false, phases: [] } })
  useAgendaView.setState({ day: id })
}

const LONGEST = 1440

export function lengthen(phase: Phase, by: number) {
  const duration = minutes(Math.min(LONGEST, Math.max(0, phase.duration + by)))
  edit({ kind: 'phase.set', phase: phase.id, patch: { duration } })
}

export const setAxis = (id: PhaseId, axis: AxisId) =>
  edit({ kind: 'phase.set', phase: id, patch: { axis, kind: 'work' } })
export const setKind = (id: PhaseId, kind: PhaseKind) =>
  edit({ kind: 'phase.set', phase: id, patch: { kind } })
export const setPhase = (id: PhaseId, patch: Partial<Omit<Phase, 'id'>>) =>
  edit({ kind: 'phase.set', phase: id, patch })

export const newMaterial = (text: string) => someMaterial(newId<MaterialId>('material'), text)
