/** What the main button does: begins the next phase, begins now the one that waits, or ends the day. */
import type { RunPhase, RunView } from './run-view'

export type Following = { kind: 'begin'; phase: RunPhase } | { kind: 'begin-now' } | { kind: 'end' }

export function followingOf({ state, current, phases }: RunView): Following {
  if (state === 'waiting') return { kind: 'begin-now' }
  const phase = phases[(current?.index ?? -1) + 1]
  return phase ? { kind: 'begin', phase } : { kind: 'end' }
}
