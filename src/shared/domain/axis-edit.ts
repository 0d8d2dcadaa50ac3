/** What can be done to the axes of a session: pure functions, each the work of one kind of edit. */
import type { Axis } from './axis'
import type { AxisId } from './id'
import type { Session } from './session'

/** The session with the axis at the end; the very same session when that id is taken. */
export const addAxis = (session: Session, axis: Axis): Session =>
  session.axes.some(({ id }) => id === axis.id) ? session : { ...session, axes: [...session.axes, axis] }

/** The session with these fields of the axis changed; the very same session when it has no such axis. */
export const setAxis = (session: Session, id: AxisId, patch: Partial<Omit<Axis, 'id'>>): Session =>
  session.axes.some((axis) => axis.id === id)
    ? { ...session, axes: session.axes.map((axis) => (axis.id === id ? { ...axis, ...patch } : axis)) }
    : session

/** The session on other axes. Those of before that a phase still has stay behind them, retired and without a target. */
export function replaceAxes(session: Session, axes: readonly Axis[]): Session {
  const phases = [...session.days.flatMap((day) => day.phases), ...session.parked]
  const kept = session.axes
    .filter(({ id }) => !axes.some((axis) => axis.id === id) && phases.some((phase) => phase.axis === id))
    .map((axis) => ({ ...axis, retired: true, target: 0 }))
  return { ...session, axes: [...axes, ...kept] }
}
