/** The band at the top of the run: the session, the clock of the run, the room window and the way out. */
import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core'
import {
  IconDeviceTv,
  IconDeviceTvOff,
  IconHourglass,
  IconKeyboard,
  IconPictureInPicture,
} from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import type { Instant } from '../../../shared/domain/base/time'
import { told } from '../../bridge/jalon'
import { wallClock } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { Logo } from '../../ui/logo'
import { keepFocus } from '../keys/keys'
import { toggleBlack, toggleRoom, useRoom } from '../room-control/room-window'
import classes from './run-header.module.css'

type Props = {
  title: string
  /** The hour of the run; null when none is running. */
  now: Instant | null
  showShortcuts?: () => void
  /** Opens the room's panel: preview, screen, timer; none when nothing runs. */
  showPanel?: () => void
  /** Null when another way out is shown. */
  leave: (() => void) | null
  leaveLabel?: string
}

const quiet = { variant: 'subtle', h: 44, px: 10, fz: 14, fw: 400, onMouseDown: keepFocus } as const

export const RunHeader = memo(function RunHeader({
  title,
  now,
  showShortcuts,
  showPanel,
  leave,
  leaveLabel,
}: Props) {
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
        {showPanel && (
          <>
            <Button
              {...quiet}
              leftSection={<IconHourglass size={18} stroke={1.75} aria-hidden />}
              onClick={showPanel}
            >
              {header.panel}
            </Button>
            <IconButton
              label={text.run.small.open}
              shortcut="M"
              press={() => void told(trainerBridge().call.showSmall({ shown: true }))}
            >
              <IconPictureInPicture size={18} stroke={1.75} aria-hidden />
            </IconButton>
          </>
        )}
        {showShortcuts && (
          <IconButton label={header.shortcuts} shortcut="F1" press={showShortcuts}>
            <IconKeyboard size={18} stroke={1.75} aria-hidden />
          </IconButton>
        )}
        {leave && (
          <Button variant="default" h={44} px={12} onMouseDown={keepFocus} onClick={leave}>
            {leaveLabel ?? header.leave}
          </Button>
        )}
      </div>
    </header>
  )
})

type IconButtonProps = { label: string; shortcut: string; press: () => void; children: ReactNode }

const IconButton = ({ label, shortcut, press, children }: IconButtonProps) => (
  <Tooltip
    label={
      <>
        {label} <kbd className={classes.key}>{shortcut}</kbd>
      </>
    }
  >
    <ActionIcon size={44} aria-label={label} onMouseDown={keepFocus} onClick={press}>
      {children}
    </ActionIcon>
  </Tooltip>
)
