/** The line beside the clock that tells what the room sees instead of the phase, with the button that takes it away. */
import { Button } from '@mantine/core'
import { IconDeviceTv } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RunView } from '../../../shared/domain/run/run-view'
import { countdown } from '../../../shared/text/format'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import { act } from '../run-action'
import classes from './room-lines.module.css'
import { toggleBlack, useRoom } from './room-window'
import { TimerMinutes } from './timer-minutes'

export function RoomLines({ view }: { view: RunView }) {
  const words = useText().run.roomLines
  const room = useRoom()
  const { activity, announced } = view
  if (!room.black && announced === null && !activity) return null
  return (
    <section className={classes.box} aria-label={words.title}>
      {room.black && <Line shown={words.black} away={words.light} take={() => toggleBlack(room)} />}
      {announced !== null && (
        <Line
          shown={words.announced(wallClock(announced))}
          away={words.takeAway}
          name={words.takeAnnounced}
          take={() => act(view, { kind: 'announce', until: null })}
        />
      )}
      {activity && (
        <Line
          shown={activity.left > 0 ? words.timer(countdown(activity.left)) : words.timerOver}
          away={words.takeAway}
          name={words.takeTimer}
          take={() => act(view, { kind: 'activity', minutes: null })}
        >
          <TimerMinutes left={activity.left} />
        </Line>
      )}
    </section>
  )
}

type LineProps = { shown: string; away: string; name?: string; take: () => void; children?: ReactNode }

const Line = ({ shown, away, name = away, take, children }: LineProps) => (
  <div className={classes.line}>
    <IconDeviceTv size={18} stroke={1.75} aria-hidden />
    <span className={classes.words}>{shown}</span>
    <span className={classes.verbs}>
      {children}
      <Button variant="default" h={44} px={12} aria-label={name} onMouseDown={keepFocus} onClick={take}>
        {away}
      </Button>
    </span>
  </div>
)
