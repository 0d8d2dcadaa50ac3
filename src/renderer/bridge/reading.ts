/** The session of a later Jalon that the trainer reads. */
import type { Session } from '../../shared/domain/session'
import { useOfWorkspace } from './jalon'
import { usePlace } from './place'

/** Null when none is chosen. */
export function useReading(): Session | null {
  const id = usePlace((state) => state.reading)
  return useOfWorkspace(({ newer }) => newer.find((own) => own.id === id)?.session ?? null)
}
