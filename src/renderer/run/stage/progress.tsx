/** How far the phase has come, with a tick where the plan wanted it to end. */

import { instant } from '../../../shared/domain/base/time'
import type { RunPhase, RunView } from '../../../shared/domain/run/run-view'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { Gap } from './gap'
import classes from './progress.module.css'
import { StartCorrection } from './start-correction'

type Props = {
  phase: RunPhase
  view: RunView
  current: NonNullable<RunView['current']>
  /** Whether the start is being corrected. */
  correcting: boolean
  setCorrecting: (correcting: boolean) => void
}

export function Progress({ phase, view, current, correcting, setCorrecting }: Props) {
  const words = useText().run.stage
  const done = current.duration > 0 ? Math.min(1, current.elapsed / current.duration) : 1
  const tick = (phase.plannedEnd - phase.start) / (current.end - phase.start)
  const isOver = current.signal === 'over'
  const planned = wallClock(phase.plannedEnd)
  // In overtime the end goes with the clock; what was passed is when nothing was left.
  const end = wallClock(isOver ? instant(view.now + current.left) : current.end)
  const [alone, both] = isOver ? [words.exceeded, words.exceededLate] : [words.ends, words.estimated]
  return (
    <div className={classes.progress}>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={words.progress}
        aria-valuenow={Math.round(done * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className={classes.fill} style={{ width: `${done * 100}%` }} />
        {!isOver && tick > 0 && tick < 0.995 && (
          <div className={classes.tick} style={{ left: `${tick * 100}%` }} />
        )}
      </div>
      <div className={classes.times}>
        <StartCorrection
          view={view}
          current={current}
          start={wallClock(phase.start)}
          opened={correcting}
          setOpened={setCorrecting}
        />
        <span className={classes.end}>
          {end === planned ? alone(end) : both(planned, end)} <Gap milliseconds={current.delta} />
        </span>
      </div>
    </div>
  )
}
