/** Acts of the trainer on a run: one that makes no sense is not even asked for. */
import { type Asked, wantedOf } from '../../shared/contract/wanted'
import type { RunAction } from '../../shared/domain/run/run'
import { canAct } from '../../shared/domain/run/run-act'
import type { RunView } from '../../shared/domain/run/run-view'
import { textOf } from '../../shared/text/text'
import { told, useJalon } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

export type Action = Asked

/** Whether the action makes sense in what is shown. */
export const isPossible = (view: RunView, action: Action) =>
  canAct(view, { ...wantedOf(action), at: view.now } as RunAction)

/**
 * Asks for it. A key that bounces, or is pressed twice before the first was answered, asks for what has been done: that is
 * refused without a word, since a dialog would take the keys away from somebody who stands before a group.
 */
export function act(view: RunView, action: Action) {
  if (isPossible(view, action)) void ask(action)
}

async function ask(action: Action) {
  const outcome = await trainerBridge().call.act(action)
  if (outcome.ok) return
  const { kind } = outcome.failure
  if (kind === 'plan-stays') {
    const text = textOf(useJalon.getState().workspace?.settings.language ?? 'fr')
    notify({ message: text.failures[kind], close: text.app.close })
  } else if (kind !== 'not-possible') await told(Promise.resolve(outcome))
}

/** A press of the key of the next phase or of the one before; whether the end of the day is to be asked. */
export async function pass(to: 'next' | 'back'): Promise<boolean> {
  const outcome = await trainerBridge().call.pass({ to })
  if (outcome.ok) return outcome.value.asksEnd
  if (outcome.failure.kind !== 'not-possible') await told(Promise.resolve(outcome))
  return false
}

/** Pauses what runs and takes up what is paused. */
export const togglePause = (view: RunView) =>
  act(view, { kind: view.state === 'paused' ? 'resume' : 'pause' })
