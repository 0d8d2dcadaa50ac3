/** Acts on a run as it is shown: one that makes no sense is not written down. */
import { type Baseline, type Journal, type RunAction, undoable } from './run'
import { type RunView, runView } from './run-view'

/** Whether the action makes sense in what is shown: only then may it be written in the journal. */
export function canAct(
  { state, current, phases, undo, activity, announced }: RunView,
  action: RunAction,
): boolean {
  switch (action.kind) {
    case 'begin':
      return (
        state !== 'ended' &&
        action.phase !== current?.phase &&
        phases.some(({ id }) => id === action.phase) &&
        (action.from === null || !current || (action.from >= current.since && action.from <= action.at))
      )
    case 'begin-now':
      return current !== null && state === 'waiting'
    case 'adjust':
      // Once the time is used up there is nothing to take away.
      return current !== null && (action.by > 0 || (action.by < 0 && current.left > 0))
    case 'pause':
      return state === 'running'
    case 'resume':
      return state === 'paused'
    case 'backdate': {
      const earliest = current?.startable?.earliest ?? action.to
      return !!current?.startable && action.to >= earliest && action.to <= action.at
    }
    case 'replan':
      // The running phase cannot be deleted, only ended.
      return current !== null && action.order.includes(current.phase)
    case 'plan':
      return current !== null
    case 'activity':
      return current !== null && (action.length !== null || activity !== null)
    case 'announce':
      return current !== null && (action.until === null ? announced !== null : action.until > action.at)
    case 'absence':
      return current !== null && action.from < action.to && action.to <= action.at
    case 'clock':
      return state !== 'ended' && action.by !== 0
    case 'end':
      return (
        current !== null &&
        (action.to === null || action.to <= action.at) &&
        (action.known === undefined || action.known <= (action.to ?? action.at))
      )
    case 'undo':
      return undo !== null
  }
}

/** The journal with the action at its end, or null when the action makes no sense at its instant. */
export function act(baseline: Baseline, journal: Journal, action: RunAction): Journal | null {
  const view = runView(baseline, journal, action.at, null)
  if (!canAct(view, action)) return null
  const { current } = view
  // A phase that began by itself is no action: taking it back is going back to when the one before was up.
  const isAuto = action.kind === 'undo' && current?.after
  // An edited plan is passed over: it is taken back in the plan.
  if (action.kind === 'undo' && !isAuto && !undoable(journal)) return null
  if (!isAuto) return [...journal, action]
  return [...journal, { kind: 'begin', at: action.at, phase: isAuto, from: current.since }]
}
