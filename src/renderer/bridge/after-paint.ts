/** Work that can wait for a frame: a key is painted first, and then what is counted from it. */
import { useEffect, useState } from 'react'

/** Does it once what is being drawn now has been painted; returns what calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer = 0
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** The value, once what was drawn with it has been painted; the one before it until then. */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value)
  useEffect(() => {
    return Object.is(value, shown) ? undefined : afterPaint(() => show(() => value))
  }, [value, shown])
  return shown
}
