/** The phase that « back » takes up again: the nearest one before the current phase that was not left out. */
import type { RunPhase, RunView } from '../../shared/domain/run-view'

export const previousOf = ({ phases, current }: RunView): RunPhase | null =>
  phases.slice(0, current?.index ?? 0).findLast(({ state }) => state === 'done') ?? null
