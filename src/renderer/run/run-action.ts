/** What the trainer may do to a run now, and the doing of it: what makes no sense is not even asked for. */
import type { ArgumentOf } from '../../shared/contract/define'
import type { TrainerContract } from '../../shared/contract/trainer'
import { canAct, type RunView } from '../../shared/domain/run-view'
import { MINUTE_MS } from '../../shared/domain/time'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

export type Action = ArgumentOf<TrainerContract['calls']['act']>

/** Whether the action makes sense in what is shown. */
export const isPossible = (view: RunView, action: Action) =>
  canAct(
    view,
    action.kind === 'adjust'
      ? { kind: 'adjust', at: view.now, by: action.minutes * MINUTE_MS }
      : { ...action, at: view.now },
  )

export function act(view: RunView, action: Action) {
  if (isPossible(view, action)) void told(trainerBridge().call.act(action))
}

/** Pauses what runs and takes up what is paused. */
export const togglePause = (view: RunView) =>
  act(view, { kind: view.state === 'paused' ? 'resume' : 'pause' })
