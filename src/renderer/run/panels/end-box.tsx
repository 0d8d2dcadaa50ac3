/** When the day will end if nothing more is done, against the hour that was announced. */
import { memo } from 'react'
import type { RunView } from '../../../shared/domain/run/run-view'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { Gap } from '../stage/gap'
import classes from './side-box.module.css'

export const EndBox = memo(function EndBox({ end }: Pick<RunView, 'end'>) {
  const words = useText().run.end
  return (
    <section className={classes.box}>
      <h2 className={classes.title}>{words.title}</h2>
      <div className={classes.line}>
        <span className={classes.figure}>{wallClock(end.projected)}</span>
        <Gap milliseconds={end.delta} />
        <span className={classes.beside}>
          {end.announced === end.planned
            ? words.planned(wallClock(end.planned))
            : words.moved(wallClock(end.announced))}
        </span>
      </div>
    </section>
  )
})
