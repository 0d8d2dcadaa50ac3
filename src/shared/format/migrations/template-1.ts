/** From version 1 of a session template, whose sessions are of version 2 of the plan. */
import { sessionFrom2 } from './session-2'

type Version1 = { sessions: unknown[] }

export function templateFrom1(data: unknown): unknown {
  const old = data as Version1
  return { ...old, sessions: old.sessions.map(sessionFrom2) }
}
