/** From version 2 of a session template, whose sessions are of version 3 of the plan. */
import { sessionFrom3 } from './session-3'

type Version2 = { sessions: unknown[] }

export function templateFrom2(data: unknown): unknown {
  const old = data as Version2
  return { ...old, sessions: old.sessions.map(sessionFrom3) }
}
