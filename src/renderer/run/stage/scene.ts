/** The mood of the stage: colour, word and sign change together. */

import { MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'

export type Scene = 'normal' | 'soon' | 'over' | 'paused' | 'waiting'

/** The last stretch of a phase, however long it is, in milliseconds. */
const SOON = 2 * MINUTE_MS

export function sceneOf({ state, current }: Pick<RunView, 'state' | 'current'>): Scene {
  if (state === 'paused' || state === 'waiting') return state
  if (!current) return 'normal'
  if (current.signal === 'over') return 'over'
  return current.left <= SOON || current.signal === 'last-call' ? 'soon' : 'normal'
}
