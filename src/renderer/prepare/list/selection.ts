/** Several phases of the day shown, chosen together: what is done to the chosen one is done to all of them. */
import { create } from 'zustand'
import type { PhaseId } from '../../../shared/domain/base/id'
import type { Day } from '../../../shared/domain/plan/day'
import type { Phase } from '../../../shared/domain/plan/phase'
import { findPhase } from '../../../shared/domain/plan/session'
import { useJalon } from '../../bridge/jalon'
import { choosePhase, usePlace } from '../../bridge/place'

type Selection = {
  /** Where a range began. */
  anchor: PhaseId | null
  phases: readonly PhaseId[]
}

export const useSelection = create<Selection>(() => ({ anchor: null, phases: [] }))

export const clearSelection = () => {
  if (useSelection.getState().phases.length > 0) useSelection.setState({ anchor: null, phases: [] })
}

/** The ids chosen together: the chosen phase alone when it is not among several. */
export const together = (chosen: PhaseId | null, phases: readonly PhaseId[]): readonly PhaseId[] =>
  chosen === null ? [] : phases.includes(chosen) ? phases : [chosen]

const chosenIds = () => together(usePlace.getState().phase, useSelection.getState().phases)

/** The phases of that day chosen together, in the order of the day. */
export function selected(day: Day): Phase[] {
  const ids = chosenIds()
  return day.phases.filter(({ id }) => ids.includes(id))
}

/** Chooses these phases together; the last one is the chosen one. */
export function select(phases: readonly PhaseId[]) {
  useSelection.setState({ anchor: phases[0] ?? null, phases: phases.length > 1 ? phases : [] })
  choosePhase(phases.at(-1) ?? null)
}

/** Chooses one phase alone. */
export function selectOnly(id: PhaseId) {
  clearSelection()
  choosePhase(id)
}

const dayOf = (id: PhaseId): Day | undefined => {
  const { session } = useJalon.getState()
  return session ? findPhase(session, id)?.day : undefined
}

/** Chooses everything from where the range began to that phase. */
export function extendTo(to: PhaseId) {
  const day = dayOf(to)
  if (!day) return
  const place = (id: PhaseId | null) => day.phases.findIndex((phase) => phase.id === id)
  const known = useSelection.getState().anchor
  const anchor = place(known) >= 0 ? known : usePlace.getState().phase
  const from = place(anchor)
  if (from < 0) return selectOnly(to)
  const [first, last] = [Math.min(from, place(to)), Math.max(from, place(to))]
  useSelection.setState({ anchor, phases: day.phases.slice(first, last + 1).map(({ id }) => id) })
  choosePhase(to)
}

/** Adds the phase to those chosen, or takes it out; the last one stays. */
export function toggle(id: PhaseId) {
  const before = chosenIds()
  const after = before.includes(id) ? before.filter((own) => own !== id) : [...before, id]
  const last = after.at(-1)
  if (last === undefined) return
  useSelection.setState({ anchor: last, phases: after })
  choosePhase(last)
}
