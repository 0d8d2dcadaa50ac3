/** Acts on phases chosen together, one or several: one edit each, thus one step to undo. */

import type { PhaseId } from '../../../shared/domain/base/id'
import { copyOfPhase } from '../../../shared/domain/edit/phase-edit'
import type { Day } from '../../../shared/domain/plan/day'
import type { Phase } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { newId } from '../../bridge/id'
import { edit, useJalon } from '../../bridge/jalon'
import { choosePhase } from '../../bridge/place'
import { useAgendaView } from '../agenda'
import { clearSelection, select } from './selection'

type Phases = readonly Phase[]

const ids = (phases: Phases): PhaseId[] => phases.map(({ id }) => id)

/** Copies them behind the last one, and chooses the copies. */
export function duplicate(day: Day, phases: Phases) {
  const copies = phases.map((phase): Phase => ({ ...copyOfPhase(phase, newId<PhaseId>('phase')), pin: null }))
  const [phase, copy] = [phases[0], copies[0]]
  if (!phase || !copy) return
  const last = day.phases.findIndex(({ id }) => id === phases.at(-1)?.id)
  if (phases.length === 1) edit({ kind: 'phase.duplicate', phase: phase.id, as: copy.id })
  else edit({ kind: 'phases.add', day: day.id, index: last + 1, phases: copies })
  select(ids(copies))
}

/** Once these are gone: the phase behind them, or else before them. */
function chooseNeighbour(day: Day, gone: Phases) {
  const last = day.phases.findIndex(({ id }) => id === gone.at(-1)?.id)
  const isLeft = (phase: Phase) => !gone.includes(phase)
  clearSelection()
  choosePhase((day.phases.slice(last).find(isLeft) ?? day.phases.slice(0, last).findLast(isLeft))?.id ?? null)
}

export function remove(day: Day, phases: Phases) {
  const [phase] = phases
  if (!phase) return
  if (phases.length === 1) edit({ kind: 'phase.remove', phase: phase.id })
  else edit({ kind: 'phases.remove', phases: ids(phases) })
  chooseNeighbour(day, phases)
}

/** Puts them aside. */
export function park(day: Day, phases: Phases) {
  if (phases.length === 0) return
  edit({ kind: 'phases.park', phases: ids(phases) })
  chooseNeighbour(day, phases)
}

/** The edit that puts them at that place of that day, counted without them; one step with the last while the key is held. */
export const moveEdit = (phases: Phases, day: Day['id'], index: number, isHeld = false) => {
  const [phase] = phases
  const to = { day, index, ...(isHeld ? { held: true as const } : {}) }
  return phase && phases.length === 1
    ? ({ kind: 'phase.move', phase: phase.id, ...to } as const)
    : ({ kind: 'phases.move', phases: ids(phases), ...to } as const)
}

/** Says where they now begin. */
function tellMoved(phases: Phases, to: Day['id']) {
  const days = useJalon.getState().session?.days ?? []
  const place = days.findIndex(({ id }) => id === to)
  const day = days[place]
  const [phase] = phases
  const start = day && scheduleOf(day).items.find((item) => item.phase.id === phase?.id)?.start
  if (!phase || start === undefined) return
  useAgendaView.setState({
    moved: { phase, start, count: phases.length, day: days.length > 1 ? place + 1 : null },
  })
}

/** Moves them together by one place within their day, if there is one. */
export function moveBy(day: Day, phases: Phases, by: -1 | 1, isHeld = false) {
  const edge = day.phases.findIndex(({ id }) => id === (by < 0 ? phases[0] : phases.at(-1))?.id)
  const before = day.phases.slice(0, Math.max(0, edge)).filter((phase) => !phases.includes(phase)).length
  const index = before + by
  if (edge < 0 || index < 0 || index > day.phases.length - phases.length) return
  edit(moveEdit(phases, day.id, index, isHeld))
  tellMoved(phases, day.id)
}

/** Moves them to the end of another day, and goes there with them, or on with their neighbour here. */
export function moveToDay(day: Day, phases: Phases, to: Day, follow = false) {
  if (phases.length === 0) return
  edit(moveEdit(phases, to.id, to.phases.length))
  tellMoved(phases, to.id)
  if (!follow) return chooseNeighbour(day, phases)
  useAgendaView.setState({ day: to.id })
  select(ids(phases))
}

/** Gives them an axis or a kind. */
export function give(phases: Phases, patch: Partial<Pick<Phase, 'axis' | 'kind'>>) {
  const [phase] = phases
  if (!phase) return
  if (phases.length === 1) edit({ kind: 'phase.set', phase: phase.id, patch })
  else edit({ kind: 'phases.set', phases: ids(phases), patch })
}
