/** A minute more or less for the timer that the group sees. */
import { Button } from '@mantine/core'
import { told } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'

export function TimerMinutes({ left }: { left: number }) {
  const words = useText().run.roomLines
  const change = (minutes: number) => void told(trainerBridge().call.changeTimer({ minutes }))
  return (
    <>
      <Button
        {...{ variant: 'default', h: 44, px: 10 }}
        aria-label={words.less}
        disabled={left <= 0}
        onMouseDown={keepFocus}
        onClick={() => change(-1)}
      >
        −1
      </Button>
      <Button
        {...{ variant: 'default', h: 44, px: 10 }}
        aria-label={words.more}
        onMouseDown={keepFocus}
        onClick={() => change(1)}
      >
        +1
      </Button>
    </>
  )
}
