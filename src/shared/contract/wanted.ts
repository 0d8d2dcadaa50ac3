/** An action of the run as the window asks for it, in minutes, and as the journal has it, in milliseconds. */

import { MINUTE_MS } from '../domain/base/time'
import type { RunAction } from '../domain/run/run'
import type { ArgumentOf } from './define'
import type { runCalls } from './trainer/run-calls'

export type Asked = ArgumentOf<(typeof runCalls)['act']>

/** An action before it is dated. */
export type Wanted = RunAction extends infer A ? (A extends RunAction ? Omit<A, 'at'> : never) : never

export function wantedOf(asked: Asked): Wanted {
  switch (asked.kind) {
    case 'begin':
      return { ...asked, from: null }
    case 'end':
      return { ...asked, to: null }
    case 'adjust':
      return { kind: asked.kind, by: asked.minutes * MINUTE_MS }
    case 'activity':
      return { kind: asked.kind, length: asked.minutes === null ? null : asked.minutes * MINUTE_MS }
    default:
      return asked
  }
}
