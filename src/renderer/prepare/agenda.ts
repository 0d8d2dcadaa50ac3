/** Acts on the phases of the day shown: each is one edit, and knows what to choose next. */
import { useMediaQuery } from '@mantine/hooks'
import { create } from 'zustand'
import type { AxisId, DayId, MaterialId, PhaseId } from '../../shared/domain/base/id'
import { minutes, type TimeOfDay } from '../../shared/domain/base/time'
import type { Day } from '../../shared/domain/plan/day'
import { emptyPhase, type Phase, type PhaseKind, someMaterial } from '../../shared/domain/plan/phase'
import { findPhase } from '../../shared/domain/plan/session'
import { kindGuessed } from '../../shared/incoming/guessed-nature'
import { materialIn } from '../../shared/incoming/plan-cells'
import { newId } from '../bridge/id'
import { edit, useJalon, usePaintedSession } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'

type AgendaView = {
  day: DayId | null
  /** The phase whose title is being typed. */
  naming: PhaseId | null
  /** The last move, of which the first phase starts there (its day when there are several): said to a screen reader. */
  moved: { phase: Phase; start: TimeOfDay; count: number; day: number | null } | null
  /** How many phases were copied last, likewise; 0 for none. */
  copied: number
  /** Whether the detail is open; null until the trainer chooses: then the width of the window decides. */
  inspector: boolean | null
}

export const useAgendaView = create<AgendaView>(() => ({
  day: null,
  naming: null,
  moved: null,
  copied: 0,
  inspector: null,
}))

/** The day shown: the one that was asked for, or the first; null when no session is open. */
export function useShownDay(): DayId | null {
  const wanted = useAgendaView((state) => state.day)
  return useJalon(({ session }) => {
    const ids = session?.days.map(({ id }) => id) ?? []
    return ids.find((id) => id === wanted) ?? ids[0] ?? null
  })
}

/** That day of the open session as it is now, for what is done on a click or a drop. */
export const dayNow = (day: DayId): Day | undefined => current()?.days.find(({ id }) => id === day)

/** That day as it was last painted; a day that has just come is there at once. */
export function usePaintedDay(day: DayId): Day | undefined {
  return usePaintedSession().days.find(({ id }) => id === day) ?? dayNow(day)
}

/** Lets the title of the phase be typed, or ends that: what was named then is what its title says, a pause or a meal. */
export function nameIt(phase: PhaseId | null) {
  const named = useAgendaView.getState().naming
  useAgendaView.setState({ naming: phase })
  if (named && named !== phase) recognise(named)
}

/** Only a phase of which nobody has said anything else yet. */
function recognise(id: PhaseId) {
  const session = current()
  const phase = session && findPhase(session, id)?.phase
  if (phase?.kind !== 'work' || phase.axis !== null) return
  const kind = kindGuessed(phase.title)
  if (kind !== 'work') setKind(id, kind)
}

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

/**
 * What Escape does with the detail: a narrow window has its width back, a wide one keeps both. True when it was shut.
 */
export function escapeInspector(): boolean {
  const isOver = !window.matchMedia(WIDE).matches && useAgendaView.getState().inspector === true
  if (isOver) toggleInspector(false)
  return isOver
}

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

/** Chooses the phase that stands that many places further, if there is one. */
export function chooseBy(by: number) {
  const session = current()
  const chosen = usePlace.getState().phase
  const found = session && chosen ? findPhase(session, chosen) : undefined
  const next = found?.day.phases[found.index + by]
  if (next) choosePhase(next.id)
}

/** Takes a phase that was put aside back, right after the one that is chosen, or last. */
export function unpark(id: PhaseId, to: DayId) {
  const day = dayNow(to)
  if (!day) return
  const chosen = day.phases.findIndex((phase) => phase.id === usePlace.getState().phase)
  const index = chosen >= 0 ? chosen + 1 : day.phases.length
  edit({ kind: 'phases.unpark', phases: [id], day: day.id, index })
  choosePhase(id)
}

/** A day like the one shown, empty, right after it; it is shown. */
export function addDay(after: DayId) {
  const days = current()?.days ?? []
  const index = days.findIndex((own) => own.id === after)
  const shown = days[index]
  if (!shown) return
  const id = newId<DayId>('day')
  edit({ kind: 'day.add', index: index + 1, day: { ...shown, id, date: null, short: false, phases: [] } })
  useAgendaView.setState({ day: id })
}

/** The day goes to that place among the others, and is the one shown there. */
export function moveDay(day: DayId, index: number) {
  edit({ kind: 'day.move', day, index })
  useAgendaView.setState({ day })
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

/** With the number that is typed along: « Feutres ×4 », « Cartes, 3 par personne ». */
export const newMaterial = (typed: string) => ({
  ...someMaterial(newId<MaterialId>('material'), typed),
  ...materialIn(typed),
})
