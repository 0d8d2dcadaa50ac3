/** The day at the left of the run: every phase on the rod with its time, compressed so that all have their words. */
import { VisuallyHidden } from '@mantine/core'
import { IconPinned } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { RunView } from '../../../shared/domain/run/run-view'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import classes from './day-strip.module.css'
import { PhaseMenu } from './phase-menu'
import type { StripItem } from './strip-items'

/** The height that stays in sight above the current phase of a day too long for the window, in pixels. */
const ABOVE = 120

type Props = {
  items: readonly StripItem[]
  /** The run, when its phases can be acted upon. */
  view?: RunView
}

export function DayStrip({ items, view }: Props) {
  const text = useText()
  const current = items.find(({ state }) => state === 'current')?.id
  const strip = useRef<HTMLElement>(null)
  const row = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when it becomes another phase
  useEffect(() => {
    if (strip.current && row.current) strip.current.scrollTop = row.current.offsetTop - ABOVE
  }, [current])
  return (
    <section ref={strip} className={classes.strip} aria-label={text.run.day}>
      <ol className={classes.list}>
        {items.map((item) => (
          <li
            key={item.id}
            ref={item.id === current ? row : null}
            className={classes.row}
            data-state={item.state}
            data-tone={toneOf(item.axis)}
            style={{ flexGrow: item.minutes }}
            aria-current={item.id === current ? 'step' : undefined}
          >
            <span className={classes.time}>{item.time}</span>
            <span className={classes.band}>
              <PhaseIcon kind={item.kind} axis={item.axis} size={13} />
            </span>
            <span className={classes.words}>
              <span className={classes.first}>
                <Title item={item} view={view} />
                <Longer by={item.longer} />
                {item.fixed && item.state !== 'done' && (
                  <span className={classes.mark} role="img" aria-label={text.run.strip.fixed}>
                    <IconPinned size={13} stroke={1.75} aria-hidden />
                  </span>
                )}
              </span>
              {item.detail && <span className={classes.detail}>{item.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Title({ item, view }: { item: StripItem; view: RunView | undefined }) {
  const phase = view?.phases.find(({ id }) => id === item.id)
  if (!view || !phase) return <span className={classes.title}>{item.title}</span>
  return (
    <PhaseMenu view={view} phase={phase} className={classes.menu}>
      <span className={classes.title}>{item.title}</span>
    </PhaseMenu>
  )
}

function Longer({ by }: { by: number }) {
  const words = useText().run.strip
  if (by === 0) return null
  return (
    <small className={classes.mark}>
      <span aria-hidden>{by > 0 ? `+${by}` : `−${-by}`}</span>
      <VisuallyHidden>{by > 0 ? words.longer(by) : words.shorter(-by)}</VisuallyHidden>
    </small>
  )
}
