/** The giant countdown, and beside it the two lines that say what it counts. */

import { MINUTE_MS, wholeMinutes } from '../../../shared/domain/base/time'
import { nextOf } from '../../../shared/domain/run/following'
import type { RunView } from '../../../shared/domain/run/run-view'
import { countdown, inMinutes } from '../../../shared/text/format'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import classes from './countdown.module.css'
import type { Scene } from './scene'

type Props = { view: RunView; current: NonNullable<RunView['current']>; scene: Scene }

/** Complete minutes, as one says « 18 minutes gone ». */
const complete = (milliseconds: number) => Math.floor(milliseconds / MINUTE_MS)

export function Countdown({ view, current, scene }: Props) {
  const text = useText()
  const words = text.run.stage
  // A phase that waits for its fixed hour counts down to it.
  const left = current.waitsFor === null ? current.left : current.waitsFor - view.now
  const shown = countdown(left)
  const next = nextOf(view)
  const length = words.of(inMinutes(wholeMinutes(current.duration)))
  const elapsed = words.elapsed(complete(current.elapsed))
  const after = next
    ? words.followedBy(next.title || text.app.untitledPhase, wallClock(next.start))
    : words.dayEnds(wallClock(current.end))
  const [first, second] = {
    normal: [length, elapsed],
    soon: [words.soon, after],
    over: [words.over, after],
    paused: [words.paused(complete(current.paused ?? 0)), `${length}, ${elapsed}`],
    waiting: [words.startsAt(wallClock(current.waitsFor ?? current.end)), words.untilStart],
  }[scene]
  return (
    <div className={classes.row}>
      {/* `role=timer` is silent by itself: announcer.tsx speaks at the moments that matter. */}
      <div
        className={classes.countdown}
        role="timer"
        aria-label={`${words.timer} ${shown}`}
        data-long={shown.length > 6 || undefined}
      >
        {shown}
      </div>
      <div className={classes.caption}>
        <div className={classes.first}>{first}</div>
        <div className={classes.second}>{second}</div>
      </div>
    </div>
  )
}
