/** The headline of the run: the minutes left before the next fixed hour, or by how much it will be missed. */

import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPinned, IconWand } from '@tabler/icons-react'
import { memo } from 'react'
import { instant, MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'
import { duration } from '../../../shared/text/format'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import classes from './side-box.module.css'

export const MarginBox = memo(function MarginBox({
  margin,
  catchUp,
}: Pick<RunView, 'margin'> & { catchUp: (() => void) | null }) {
  const text = useText()
  if (!margin) return null
  const words = text.run.margin
  const { at, kind, milliseconds } = margin
  // Cut to the minute as the times beside it are, so that 12:30 for 12:30 is a margin of 0.
  const minutes = Math.trunc(milliseconds / MINUTE_MS)
  const isConflict = minutes < 0
  const Icon = isConflict ? IconAlertTriangle : IconPinned
  return (
    <section className={isConflict ? `${classes.box} ${classes.conflict}` : classes.box}>
      <h2 className={classes.title}>{words.before[kind](margin.title || text.app.untitledPhase)}</h2>
      <div className={classes.line}>
        <span className={classes.figure}>{duration(minutes)}</span>
        <span className={classes.beside}>
          <Icon size={16} stroke={2} aria-hidden />
          {words.fixed(wallClock(at))}
        </span>
      </div>
      {isConflict && (
        <>
          <p className={classes.sentence}>{words.conflict(wallClock(instant(at - milliseconds)))}</p>
          {catchUp && (
            <Button
              variant="default"
              h={56}
              fullWidth
              mt={10}
              fz={16}
              radius={12}
              leftSection={<IconWand size={20} stroke={1.75} aria-hidden />}
              onMouseDown={keepFocus}
              onClick={catchUp}
            >
              {text.run.catchUp.open}
            </Button>
          )}
        </>
      )}
    </section>
  )
})
