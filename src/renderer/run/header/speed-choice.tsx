/** How fast the clock of a rehearsal runs: buttons, because the arrow keys of a radio belong to the run. */
import { VisuallyHidden } from '@mantine/core'
import type { Speed } from '../../../shared/domain/run/run-view'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import classes from './speed-choice.module.css'

const speeds: readonly Speed[] = [1, 10, 60]

export function SpeedChoice({ speed, choose }: { speed: Speed; choose: (speed: Speed) => void }) {
  const { before, rehearsal } = useText().run
  return (
    <fieldset className={classes.speeds}>
      <VisuallyHidden component="legend">{before.speed}</VisuallyHidden>
      {speeds.map((each) => (
        <button
          key={each}
          type="button"
          className={classes.speed}
          aria-pressed={each === speed}
          onMouseDown={keepFocus}
          onClick={() => choose(each)}
        >
          {rehearsal.speed(each)}
        </button>
      ))}
    </fieldset>
  )
}
