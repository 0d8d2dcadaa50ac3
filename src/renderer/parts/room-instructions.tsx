/** The steps asked of the group: as large as fits above the minutes, and shown by pages rather than too small to read. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { plainTextOf } from '../../shared/markdown/plain'
import { stepsOf } from '../../shared/markdown/steps'
import { useText } from '../bridge/words'
import classes from './room-screen.module.css'

/** From the size of the design down to the smallest that is read from 8 m (38 px at 1440 × 900). */
const SIZES = [4.7, 4.2, 3.8]

/** How long a page stays, in milliseconds: enough to read it twice from the back of the room. */
const STAY = 12_000

export function RoomInstructions({ markdown }: { markdown: string }) {
  const words = useText().room
  const list = useRef<HTMLOListElement>(null)
  /** Where each page begins, in pixels from the top of the steps. */
  const [tops, setTops] = useState<readonly number[]>([0])
  const [page, turnTo] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the steps change
  useLayoutEffect(() => {
    const choose = () => {
      const own = list.current
      if (!own) return
      for (const size of SIZES) {
        own.style.fontSize = `calc(${size} * var(--u))`
        if (own.scrollHeight <= own.clientHeight + 1) break
      }
      const found = pagesOf(own)
      setTops((known) => (known.join() === found.join() ? known : found))
      turnTo(0)
    }
    choose()
    void document.fonts.ready.then(choose)
    window.addEventListener('resize', choose)
    return () => window.removeEventListener('resize', choose)
  }, [markdown])

  useEffect(() => {
    if (tops.length < 2) return
    const timer = setInterval(() => turnTo((shown) => (shown + 1) % tops.length), STAY)
    return () => clearInterval(timer)
  }, [tops])

  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    list.current?.scrollTo({ top: tops[page] ?? 0, behavior: isCalm ? 'auto' : 'smooth' })
  }, [page, tops])

  return (
    <div className={classes.instructions}>
      <ol ref={list} className={classes.steps}>
        {stepsOf(markdown).map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={index}>{plainTextOf(step)}</li>
        ))}
      </ol>
      {tops.length > 1 && (
        <p className={classes.pages} role="img" aria-label={words.page(page + 1, tops.length)}>
          {tops.map((top, index) => (
            <span key={top} className={classes.page} data-shown={index === page || undefined} />
          ))}
        </p>
      )}
    </div>
  )
}

/** A page begins with the step that the one before could not show whole; a step taller than a page is cut in pages. */
function pagesOf(list: HTMLElement): number[] {
  const { clientHeight: height, scrollHeight } = list
  if (height === 0 || scrollHeight <= height + 1) return [0]
  const origin = list.offsetTop
  const tops = [0]
  for (let top = 0; top + height < scrollHeight - 1; ) {
    const cut = [...list.children].find(
      (step) =>
        (step as HTMLElement).offsetTop - origin + (step as HTMLElement).offsetHeight > top + height + 1,
    ) as HTMLElement | undefined
    const next = (cut?.offsetTop ?? 0) - origin
    top = Math.min(next > top ? next : top + height * 0.8, scrollHeight - height)
    if (top <= (tops.at(-1) ?? 0)) break
    tops.push(Math.round(top))
  }
  return tops
}
