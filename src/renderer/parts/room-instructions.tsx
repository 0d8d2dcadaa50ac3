/** The steps asked of the group: as large as fits above the minutes, and shown by pages rather than too small to read. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { plainTextOf } from '../../shared/markdown/plain'
import { stepsOf } from '../../shared/markdown/steps'
import { useText } from '../bridge/words'
import { type Page, pagesOf } from './room-pages'
import classes from './room-screen.module.css'

/** From the size of the design down to the smallest that is read from 8 m (38 px at 1440 × 900). */
const SIZES = [4.7, 4.2, 3.8]

/** How long a page stays, in milliseconds: enough to read it twice from the back of the room. */
const STAY = 12_000

export function RoomInstructions({ markdown }: { markdown: string }) {
  const words = useText().room
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [pages, setPages] = useState<readonly Page[]>([])
  const [shown, turnTo] = useState(0)
  const page = pages[Math.min(shown, pages.length - 1)]

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the steps change
  useLayoutEffect(() => {
    const [own, around] = [list.current, frame.current]
    if (!own || !around) return
    const choose = () => {
      for (const size of SIZES) {
        own.style.fontSize = `calc(${size} * var(--u))`
        if (own.offsetHeight <= around.clientHeight + 1) break
      }
      const found = measured(own, around.clientHeight)
      setPages((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found))
      turnTo(0)
    }
    choose()
    void document.fonts.ready.then(choose)
    // The timer of an activity takes room from the steps, as a smaller window does.
    const observer = new ResizeObserver(choose)
    observer.observe(around)
    return () => observer.disconnect()
  }, [markdown])

  useEffect(() => {
    if (pages.length < 2) return
    const timer = setInterval(() => turnTo((known) => (known + 1) % pages.length), STAY)
    return () => clearInterval(timer)
  }, [pages])

  return (
    <div className={classes.instructions}>
      <div ref={frame} className={classes.frame}>
        <div style={pages.length > 1 && page ? { height: page.shown, overflow: 'hidden' } : undefined}>
          <ol
            ref={list}
            className={classes.steps}
            style={{ transform: `translateY(${-(page?.top ?? 0)}px)` }}
          >
            {stepsOf(markdown).map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <li key={index} dir="auto">
                {plainTextOf(step)}
              </li>
            ))}
          </ol>
        </div>
      </div>
      {pages.length > 1 && (
        <p className={classes.pages} role="img" aria-label={words.page(shown + 1, pages.length)}>
          {pages.map(({ top }, index) => (
            <span key={top} className={classes.page} data-shown={index === shown || undefined} />
          ))}
        </p>
      )}
    </div>
  )
}

function measured(list: HTMLElement, height: number): Page[] {
  const steps = [...list.children].map((step) => {
    const { offsetTop, offsetHeight } = step as HTMLElement
    return { top: offsetTop, bottom: offsetTop + offsetHeight }
  })
  const line = Number.parseFloat(getComputedStyle(list).lineHeight)
  return pagesOf(steps, line, height)
}
