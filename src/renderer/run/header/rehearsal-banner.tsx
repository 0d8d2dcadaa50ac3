/** Says without a doubt that this is a rehearsal, how fast its clock runs, and how to leave it. */
import { Button } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { memo } from 'react'
import type { Speed } from '../../../shared/domain/run/run-view'
import { told } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import classes from './rehearsal-banner.module.css'
import { SpeedChoice } from './speed-choice'

export const RehearsalBanner = memo(function RehearsalBanner({ speed }: { speed: Speed }) {
  const words = useText().run.rehearsal
  return (
    <section className={classes.banner} aria-label={words.title(speed)}>
      <IconRepeat size={18} stroke={2} aria-hidden />
      <strong>{words.title(speed)}</strong>
      <span className={classes.hint}>{words.hint}</span>
      <SpeedChoice
        speed={speed}
        choose={(chosen) => void told(trainerBridge().call.setSpeed({ speed: chosen }))}
      />
      <Button
        variant="default"
        h={44}
        px={12}
        onMouseDown={keepFocus}
        onClick={() => void told(trainerBridge().call.closeRun(null))}
      >
        {words.leave}
      </Button>
    </section>
  )
})
