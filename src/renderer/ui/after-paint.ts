/** What can wait for a frame: a key is painted first, and then what is counted from it. */
import { useEffect, useState } from 'react'

/** The value, once what was drawn with it has been painted; the one before it until then. */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value)
  useEffect(() => {
    if (Object.is(value, shown)) return
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => show(() => value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, shown])
  return shown
}
