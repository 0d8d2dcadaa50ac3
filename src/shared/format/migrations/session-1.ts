/** From version 1 of a session, which knew neither optional phases, sub-groups, cards kept as they were nor a grid. */
import { axisFrom1 } from './axis-1'

type Material = object
type Phase = { materials: Material[] }
type Version1 = { axes: { icon: string }[]; days: { phases: Phase[] }[]; example: boolean }

const phase = (old: Phase) => ({
  ...old,
  minimum: null,
  optional: false,
  autoAdvance: false,
  objectives: [],
  method: '',
  groupSize: null,
  groups: [],
  materials: old.materials.map((material) => ({ ...material, quantity: null, per: 'session' })),
  lastTime: null,
  remarks: [],
})

export function sessionFrom1(data: unknown): unknown {
  const old = data as Version1
  return {
    ...old,
    axes: old.axes.map(axisFrom1),
    days: old.days.map((day) => ({ ...day, short: false, phases: day.phases.map(phase) })),
    parked: [],
    grid: null,
    frozenCards: [],
    dismissed: [],
    nextTime: '',
  }
}
