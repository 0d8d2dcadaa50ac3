/** The hour before any run, for the advice to start or not; a run's own time is in its view and nowhere else. */
import { useEffect, useState } from 'react'
import { type Instant, instant, MINUTE_MS } from '../../../shared/domain/base/time'

/** Seen again every half minute. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => instant(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(instant(Date.now())), MINUTE_MS / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}
