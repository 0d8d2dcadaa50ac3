/** The controls of time, at the foot of the stage: targets of 56 px, and the main one names what follows. */
import { Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconFlagCheck,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconWand,
} from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { type Following, followingOf, previousOf } from '../../../shared/domain/run/following'
import type { RunView } from '../../../shared/domain/run/run-view'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import { type Action, act, isPossible } from '../run-action'
import classes from './controls.module.css'

type Props = { view: RunView; goOn: () => void; goBack: () => void; catchUp: () => void }

export const Controls = memo(function Controls({ view, goOn, goBack, catchUp }: Props) {
  const text = useText()
  const words = text.run.controls
  const isPaused = view.state === 'paused'
  const control = (action: Action, label: string, key: string, shown: ReactNode) => (
    <Control label={label} shortcut={key} disabled={!isPossible(view, action)} run={() => act(view, action)}>
      {shown}
    </Control>
  )
  const adjust = (minutes: number, key: string) =>
    control(
      { kind: 'adjust', minutes },
      minutes > 0 ? words.add(minutes) : words.remove(-minutes),
      key,
      <span>
        {minutes > 0 ? `+${minutes}` : `−${-minutes}`}
        <span className={classes.unit}> {words.unit}</span>
      </span>,
    )
  const previous = previousOf(view)
  const pauseLabel = isPaused ? words.resume : words.pause
  const PauseIcon = isPaused ? IconPlayerPlay : IconPlayerPause
  return (
    <section className={classes.controls} aria-label={words.label}>
      <Control
        label={previous ? words.back(previous.title || text.app.untitledPhase) : words.backNothing}
        shortcut="←"
        disabled={!previous}
        run={goBack}
      >
        <IconPlayerTrackPrev size={20} stroke={1.75} aria-hidden />
      </Control>
      {control(
        { kind: 'undo' },
        view.undo ? words.undo[view.undo] : words.undoNothing,
        'Ctrl Z',
        <IconArrowBackUp size={20} stroke={1.75} aria-hidden />,
      )}
      {control(
        { kind: isPaused ? 'resume' : 'pause' },
        pauseLabel,
        text.run.shortcuts.names.space,
        <>
          <PauseIcon size={20} stroke={1.75} aria-hidden />
          <span className={classes.word}>{pauseLabel}</span>
        </>,
      )}
      {adjust(-1, '↓')}
      {adjust(1, '↑')}
      {adjust(5, `${text.run.shortcuts.names.shift} ↑`)}
      <Control label={text.run.catchUp.open} shortcut="R" disabled={false} run={catchUp}>
        <IconWand size={20} stroke={1.75} aria-hidden />
        <span className={classes.word}>{text.run.catchUp.open}</span>
      </Control>
      <MainButton following={followingOf(view)} press={goOn} />
    </section>
  )
})

function MainButton({ following, press }: { following: Following; press: () => void }) {
  const text = useText()
  const words = text.run.controls
  const mains = { begin: IconPlayerTrackNext, 'begin-now': IconPlayerPlay, end: IconFlagCheck }
  const Icon = mains[following.kind]
  return (
    <button type="button" className={classes.main} onMouseDown={keepFocus} onClick={press}>
      <span className={classes.following}>
        {following.kind === 'begin'
          ? words.pass[following.phase.kind](following.phase.title || text.app.untitledPhase)
          : words[following.kind]}
      </span>
      <Icon size={20} stroke={1.75} aria-hidden />
    </button>
  )
}

type ControlProps = {
  label: string
  shortcut: string
  disabled: boolean
  run: () => void
  children: ReactNode
}

function Control({ label, shortcut, disabled, run, children }: ControlProps) {
  return (
    <Tooltip
      label={
        <>
          {label} <kbd className={classes.key}>{shortcut}</kbd>
        </>
      }
    >
      <button
        type="button"
        className={classes.control}
        aria-label={label}
        aria-disabled={disabled}
        onMouseDown={keepFocus}
        onClick={run}
      >
        {children}
      </button>
    </Tooltip>
  )
}
