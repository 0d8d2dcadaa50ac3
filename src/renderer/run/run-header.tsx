/** The band at the top of the run: the session, the clock of the run, the room window and the way out. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconDeviceTv, IconDeviceTvOff, IconKeyboard } from '@tabler/icons-react'
import type { Instant } from '../../shared/domain/time'
import { useText } from '../bridge/words'
import { Logo } from '../ui/logo'
import { keepFocus } from './keys'
import { toggleBlack, toggleRoom, useRoom } from './room-window'
import classes from './run-header.module.css'
import { wallClock } from './wall-clock'

type Props = {
  title: string
  /** The hour of the run; null when none is running. */
  now: Instant | null
  showShortcuts?: () => void
  /** Null when another way out is shown. */
  leave: (() => void) | null
  leaveLabel?: string
}

const quiet = { variant: 'subtle', h: 32, px: 10, fz: 14, fw: 400, onMouseDown: keepFocus } as const

export function RunHeader({ title, now, showShortcuts, leave, leaveLabel }: Props) {
  const text = useText()
  const { header, clock } = text.run
  const room = useRoom()
  return (
    <header className={classes.header}>
      <div className={classes.brand}>
        <Logo />
        <span className={classes.title}>{title || text.app.untitled}</span>
      </div>
      {now !== null && (
        <p className={classes.clock}>
          <VisuallyHidden>{clock} </VisuallyHidden>
          <time>{wallClock(now)}</time>
        </p>
      )}
      <div className={classes.actions}>
        <Button
          {...quiet}
          leftSection={<IconDeviceTv size={18} stroke={1.75} aria-hidden />}
          onClick={() => toggleRoom(room)}
        >
          {room.shown ? header.roomShown : header.roomShow}
        </Button>
        {room.shown && (
          <Button
            {...quiet}
            variant={room.black ? 'filled' : 'subtle'}
            leftSection={<IconDeviceTvOff size={18} stroke={1.75} aria-hidden />}
            aria-pressed={room.black}
            onClick={() => toggleBlack(room)}
          >
            {header.black}
          </Button>
        )}
        {showShortcuts && (
          <Button
            {...quiet}
            leftSection={<IconKeyboard size={18} stroke={1.75} aria-hidden />}
            onClick={showShortcuts}
          >
            {header.shortcuts}
          </Button>
        )}
        {leave && (
          <Button variant="default" h={32} px={12} onMouseDown={keepFocus} onClick={leave}>
            {leaveLabel ?? header.leave}
          </Button>
        )}
      </div>
    </header>
  )
}
