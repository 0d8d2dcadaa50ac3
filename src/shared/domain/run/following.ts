/** The next step of a run: one answer for every window, key, button, report and offer. */
import type { RunPhase, RunView } from './run-view'

/** The phases to come, the nearest first: none once the day has ended. One of 0 minutes is a phase like another. */
export const comingOf = ({ phases }: Pick<RunView, 'phases'>): RunPhase[] =>
  phases.filter(({ state }) => state === 'coming')

/** The phase that comes next; null when the day ends with the present one. */
export const nextOf = (view: Pick<RunView, 'phases'>): RunPhase | null => comingOf(view)[0] ?? null

/** The act of the main button and of the next key: begin the next phase, begin now the one that waits, or end the day. */
export type Following = { kind: 'begin'; phase: RunPhase } | { kind: 'begin-now' } | { kind: 'end' }

export function followingOf(view: Pick<RunView, 'state' | 'phases'>): Following {
  if (view.state === 'waiting') return { kind: 'begin-now' }
  const phase = nextOf(view)
  return phase ? { kind: 'begin', phase } : { kind: 'end' }
}

/** The phase that « back » takes up again: the nearest one before the current phase that was held. */
export const previousOf = ({ phases, current }: Pick<RunView, 'phases' | 'current'>): RunPhase | null =>
  phases.slice(0, current?.index ?? 0).findLast(({ state }) => state === 'done') ?? null

/** A press that comes sooner after a passage belongs to it: a finger or a remote that bounces. In milliseconds. */
const BOUNCE = 500

/**
 * What the keys of the next phase and of the one before mean at that very instant; null when nothing. The end of the day
 * is only asked for. Right after a passage, made by hand or come by itself, they mean nothing: it is the same press.
 */
export function passageOf(view: RunView, to: 'next' | 'back'): Following | null {
  const { now, current, phases, rehearsal } = view
  if (!current) return null
  // A phase that has waited for its hour began then.
  const begun = current.waitsFor === null ? (phases[current.index]?.start ?? current.since) : current.since
  const since = Math.max(begun, current.since)
  if (now - since < BOUNCE * (rehearsal?.speed ?? 1)) return null
  if (to === 'next') return followingOf(view)
  const phase = previousOf(view)
  return phase && { kind: 'begin', phase }
}

/** « Phase 3 sur 9 »: those that are left out today are not counted; null when no phase is in progress. */
export function placeInDay({ phases, current }: Pick<RunView, 'phases' | 'current'>): {
  number: number
  count: number
} | null {
  if (!current) return null
  const held = phases.filter(({ dropped }) => !dropped)
  return { number: held.findIndex(({ id }) => id === current.phase) + 1, count: held.length }
}
