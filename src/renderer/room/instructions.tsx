/** The steps asked of the group, as large as fits above the minutes. */
import { useLayoutEffect, useRef } from 'react'
import { plainTextOf } from '../../shared/markdown/plain'
import { stepsOf } from '../../shared/markdown/steps'
import classes from './room-screen.module.css'

/** From the size of the design down to the smallest that is read from 8 m, and a last one rather than a cut sentence. */
const SIZES = [4.7, 4.2, 3.8, 3.2]

export function Instructions({ markdown }: { markdown: string }) {
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the steps change
  useLayoutEffect(() => {
    const choose = () => {
      const own = list.current
      if (!own) return
      for (const size of SIZES) {
        own.style.fontSize = `${size}rem`
        if (own.scrollHeight <= own.clientHeight) return
      }
    }
    choose()
    void document.fonts.ready.then(choose)
    window.addEventListener('resize', choose)
    return () => window.removeEventListener('resize', choose)
  }, [markdown])
  return (
    <ol ref={list} className={classes.steps}>
      {stepsOf(markdown).map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={index}>{plainTextOf(step)}</li>
      ))}
    </ol>
  )
}
