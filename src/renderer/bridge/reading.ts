/** The session that the trainer only reads: of a later Jalon, or waiting for a file. */
import type { Session } from '../../shared/domain/plan/session'
import { useOfWorkspace } from './jalon'
import { usePlace } from './place'

/** Null when none is chosen. */
export function useReading(): Session | null {
  const id = usePlace((state) => state.reading)
  return useOfWorkspace(({ newer }) => newer.find((own) => own.id === id)?.session ?? null)
}

/** Whether it waits for one of its files. */
export function useIsHeld(): boolean {
  const id = usePlace((state) => state.reading)
  return useOfWorkspace(({ newer }) => newer.some((own) => own.id === id && own.hold !== undefined))
}
