/** Edits of the axes of a session: pure functions, each the work of one kind of edit. */
import { z } from 'zod'
import { type AxisId, axisIdSchema } from '../base/id'
import type { Axis } from '../plan/axis'
import { allPhases, changeEachPhase, type Session } from '../plan/session'

/** The session with the axis at the end; the very same session when that id is taken. */
export const addAxis = (session: Session, axis: Axis): Session =>
  session.axes.some(({ id }) => id === axis.id) ? session : { ...session, axes: [...session.axes, axis] }

/** The session with these fields of the axis changed; the very same session when it has no such axis. */
export const setAxis = (session: Session, id: AxisId, patch: Partial<Omit<Axis, 'id'>>): Session =>
  session.axes.some((axis) => axis.id === id)
    ? { ...session, axes: session.axes.map((axis) => (axis.id === id ? { ...axis, ...patch } : axis)) }
    : session

/** The axis at that place among the others; the very same session when it has no such axis, or there already. */
export function moveAxis(session: Session, id: AxisId, index: number): Session {
  const axis = session.axes.find((own) => own.id === id)
  if (!axis) return session
  const others = session.axes.filter((own) => own !== axis)
  const axes = [...others.slice(0, index), axis, ...others.slice(index)]
  return axes.every((own, place) => own === session.axes[place]) ? session : { ...session, axes }
}

/** The phases of one axis get another. */
export const becomesSchema = z.strictObject({ from: axisIdSchema, to: axisIdSchema })
export type Becomes = z.infer<typeof becomesSchema>

/**
 * The session on other axes, its phases on those that `becomes` gives them. Axes of before that a phase still has stay
 * behind the new ones, retired and without a target: no phase ever loses its axis.
 */
export function replaceAxes(session: Session, axes: readonly Axis[], becomes: readonly Becomes[]): Session {
  const known = new Set(axes.map(({ id }) => id))
  const next = new Map(becomes.filter(({ to }) => known.has(to)).map(({ from, to }) => [from, to]))
  const changed = changeEachPhase(session, (phase) => {
    const to = phase.axis && next.get(phase.axis)
    return to ? { ...phase, axis: to } : phase
  })
  const kept = session.axes
    .filter(({ id }) => !known.has(id) && allPhases(changed).some((phase) => phase.axis === id))
    .map((axis) => ({ ...axis, retired: true, target: 0 }))
  return { ...changed, axes: [...axes, ...kept] }
}

/**
 * For the phases of each axis in use, the new axis of the same id, else one in which the group does the same: the first for
 * the first, the second for the second, so that two axes stay two as long as there are as many.
 */
export function likelyBecomes(session: Session, axes: readonly Axis[]): Becomes[] {
  const used = axesInUse(session)
  return used.flatMap((axis): Becomes[] => {
    if (axes.some(({ id }) => id === axis.id)) return []
    const alike = axes.filter(({ activity }) => activity === axis.activity)
    const place = used.filter(({ activity }) => activity === axis.activity).indexOf(axis)
    const to = alike[Math.min(place, alike.length - 1)]
    return to ? [{ from: axis.id, to: to.id }] : []
  })
}

/** The axes that a phase has, of the days or put aside. */
export const axesInUse = (session: Session): Axis[] =>
  session.axes.filter(({ id }) => allPhases(session).some((phase) => phase.axis === id))
