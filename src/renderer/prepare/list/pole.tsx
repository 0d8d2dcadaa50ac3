/** The day as a surveyor's rod, to scale: where each phase stands in the hours, what overruns, what stays free. */

import { useElementSize } from '@mantine/hooks'
import { IconPinned } from '@tabler/icons-react'
import { memo, type RefObject, useLayoutEffect, useState } from 'react'
import type { DayId, PhaseId } from '../../../shared/domain/base/id'
import { timeOfDay } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Day } from '../../../shared/domain/plan/day'
import { isLogistics, type PhaseKind } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { verdictOf } from '../../../shared/domain/plan/verdict'
import { clock, spokenTime } from '../../../shared/text/format'
import { verdictText } from '../../../shared/text/verdict-text'
import { useAfterPaint } from '../../bridge/after-paint'
import { usePaintedSession } from '../../bridge/jalon'
import { choosePhase, usePlace } from '../../bridge/place'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { usePreview } from './phase-drag'
import classes from './pole.module.css'

type Props = { day: DayId; list: RefObject<HTMLDivElement | null> }

/** Room kept above the first hour and below the last, in pixels. */
const MARGIN = 16

/** While phases are held over the list, the hours shown are a preview. */
export function Pole({ day: id, list }: Props) {
  const { axes } = usePaintedSession()
  const { day, isHeld } = usePreview(id)
  return day && <Rod day={day} axes={axes} isHeld={isHeld} list={list} />
}

type RodProps = { day: Day; axes: readonly Axis[]; isHeld: boolean; list: Props['list'] }

function Rod({ day, axes, isHeld, list }: RodProps) {
  const schedule = scheduleOf(day)
  const chosen = useAfterPaint(usePlace((state) => state.phase))
  const text = useText()
  const language = useLanguage()
  const { ref, height } = useElementSize()
  const order = schedule.items.map((item) => item.phase.id).join(' ')
  const row = useRowPlace(list, chosen, order, height)
  const target = schedule.targetEnd
  const verdict = verdictText(verdictOf(day, schedule), text)
  // An hour fixed before the day stands above its start.
  const begin = Math.min(day.start, ...schedule.items.map((item) => item.start))
  const end = Math.max(schedule.end, target ?? 0)
  const perMinute = Math.max(0, height - 2 * MARGIN) / Math.max(1, end - begin)
  const y = (time: number) => MARGIN + (time - begin) * perMinute
  const hours: number[] = []
  for (let hour = Math.ceil(begin / 60) * 60; hour <= end; hour += 60) hours.push(hour)
  const selected = schedule.items.find((item) => item.phase.id === chosen)
  const axisOf = (id: string | null) => axes.find((axis) => axis.id === id)
  return (
    <div className={classes.pole} ref={ref} data-held={isHeld || undefined}>
      {height > 0 && (
        <>
          {hours.map((hour) => (
            <span key={hour} className={classes.hour} style={{ top: y(hour) }} aria-hidden>
              {spokenTime(timeOfDay(hour), language)}
            </span>
          ))}
          {selected && row && (
            <svg className={classes.link} data-tone={toneOf(axisOf(selected.phase.axis))} aria-hidden>
              <path
                d={`M0 ${y(selected.start)} C14 ${y(selected.start)} 12 ${row.top} 36 ${row.top} V${row.bottom} C12 ${row.bottom} 14 ${y(selected.end)} 0 ${y(selected.end)} Z`}
              />
            </svg>
          )}
          <div
            role="img"
            aria-label={`${text.agenda.pole(clock(day.start), clock(schedule.end), day.phases.length)}. ${verdict.said}`}
            className={classes.rod}
          >
            {schedule.items.map((item, index) => (
              <Band
                key={item.phase.id}
                id={item.phase.id}
                kind={item.phase.kind}
                axis={axisOf(item.phase.axis)}
                pinned={item.phase.pin !== null}
                chosen={item.phase.id === chosen}
                last={index === schedule.items.length - 1}
                top={y(item.start)}
                height={Math.max(2, item.length * perMinute - 2)}
              />
            ))}
            {schedule.items
              .filter((item) => item.overlap > 0)
              .map((item) => (
                <div
                  key={item.phase.id}
                  className={classes.overlap}
                  style={{ top: y(item.start), height: Math.max(8, item.overlap * perMinute) }}
                />
              ))}
            {target !== null && schedule.items.length > 0 && schedule.end > target && target > begin && (
              <>
                <div
                  className={classes.overlap}
                  data-late
                  style={{ top: y(target), height: Math.max(8, (schedule.end - target) * perMinute) }}
                />
                <div className={classes.target} style={{ top: y(target) }} />
              </>
            )}
            {schedule.items
              .filter((item) => item.gap > 0)
              .map((item) => (
                <div
                  key={item.phase.id}
                  className={classes.gap}
                  style={{ top: y(item.arrival), height: Math.max(4, item.gap * perMinute - 2) }}
                />
              ))}
          </div>
        </>
      )}
    </div>
  )
}

type BandProps = {
  id: PhaseId
  kind: PhaseKind
  axis: Axis | undefined
  pinned: boolean
  chosen: boolean
  last: boolean
  /** Pixels. */
  top: number
  height: number
}

/** A phase on the pole, drawn again only when it changes: a day may have sixty. */
const Band = memo(function Band({ id, kind, axis, pinned, chosen, last, top, height }: BandProps) {
  return (
    // The rows of the list are the keyboard's way to the same choice.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={classes.band}
      data-tone={toneOf(axis)}
      data-logistics={isLogistics({ kind }) || undefined}
      data-chosen={chosen || undefined}
      data-last={last || undefined}
      style={{ top, height }}
      onClick={() => choosePhase(id)}
    >
      {height >= 18 && <PhaseIcon kind={kind} axis={axis} size={14} />}
      {pinned && <IconPinned className={classes.pin} size={13} stroke={2} aria-hidden />}
    </div>
  )
})

/** Where the chosen row stands beside the pole, in pixels from the pole's top; null while it is scrolled away. */
function useRowPlace(
  list: RefObject<HTMLDivElement | null>,
  chosen: string | null,
  order: string,
  height: number,
): { top: number; bottom: number } | null {
  const [place, setPlace] = useState<{ top: number; bottom: number } | null>(null)
  // The order and the height are dependencies because they move the rows without changing their size.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const scroll = list.current?.closest('[data-scroll]')
    const row = list.current?.querySelector(`[data-phase="${chosen}"]`)
    if (!scroll || !row) return setPlace(null)
    const measure = () => {
      const frame = scroll.getBoundingClientRect()
      const box = row.getBoundingClientRect()
      const top = Math.max(0, box.top - frame.top)
      const bottom = Math.min(frame.height, box.bottom - frame.top)
      setPlace((old) =>
        bottom - top < 8 ? null : old?.top === top && old.bottom === bottom ? old : { top, bottom },
      )
    }
    measure()
    scroll.addEventListener('scroll', measure)
    const observer = new ResizeObserver(measure)
    observer.observe(row)
    observer.observe(list.current as HTMLDivElement)
    return () => {
      scroll.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [list, chosen, order, height])
  return place
}
