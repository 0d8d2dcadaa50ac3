/** The reports of every real run of the open session. */
import { useEffect, useState } from 'react'
import type { Report } from '../../shared/domain/run/report'
import { told, useJalon, useSession } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

/** Oldest first; null until it is known. Read again when a run begins, ends, is put away or brought back. */
export function useReports(): readonly Report[] | null {
  const { id } = useSession()
  const state = useJalon(({ workspace }) => workspace?.run?.state ?? null)
  const sessions = useJalon(({ workspace }) => workspace?.sessions)
  const [reports, setReports] = useState<readonly Report[] | null>(null)
  const isEnded = state === 'ended'
  // biome-ignore lint/correctness/useExhaustiveDependencies: what tells that there may be other runs.
  useEffect(() => {
    let isShown = true
    void told(trainerBridge().call.reports({ session: id })).then((all) => {
      if (isShown) setReports(all ?? [])
    })
    return () => {
      isShown = false
    }
  }, [id, state === null, isEnded, sessions])
  return reports
}
