/** What is done with the time, at the foot of the stage: targets of 56 px, and the main one names what follows. */
import { Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconFlagCheck,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RunView } from '../../shared/domain/run-view'
import { useText } from '../bridge/words'
import classes from './controls.module.css'
import { keepFocus } from './keys'
import { type Action, act, followingOf, isPossible } from './run-action'

export function Controls({ view, goOn }: { view: RunView; goOn: () => void }) {
  const text = useText()
  const words = text.run.controls
  const isPaused = view.state === 'paused'
  const following = followingOf(view)
  const control = (action: Action, label: string, key: string, shown: ReactNode) => (
    <Control label={label} shortcut={key} disabled={!isPossible(view, action)} run={() => act(view, action)}>
      {shown}
    </Control>
  )
  const signed = (minutes: number, sign: string) => (
    <span>
      {sign}
      {minutes}
      <span className={classes.unit}> min</span>
    </span>
  )
  const pauseLabel = isPaused ? words.resume : words.pause
  const PauseIcon = isPaused ? IconPlayerPlay : IconPlayerPause
  return (
    <section className={classes.controls} aria-label={words.label}>
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
      {control({ kind: 'adjust', minutes: -1 }, words.remove(1), '↓', signed(1, '−'))}
      {control({ kind: 'adjust', minutes: 1 }, words.add(1), '↑', signed(1, '+'))}
      {control(
        { kind: 'adjust', minutes: 5 },
        words.add(5),
        `${text.run.shortcuts.names.shift} ↑`,
        signed(5, '+'),
      )}
      <button type="button" className={classes.main} onMouseDown={keepFocus} onClick={goOn}>
        {following.kind === 'begin' && (
          <>
            <span className={classes.following}>
              {words.pass[following.phase.kind](following.phase.title || text.app.untitledPhase)}
            </span>
            <IconPlayerTrackNext size={20} stroke={1.75} aria-hidden />
          </>
        )}
        {following.kind === 'begin-now' && (
          <>
            <span className={classes.following}>{words.beginNow}</span>
            <IconPlayerPlay size={20} stroke={1.75} aria-hidden />
          </>
        )}
        {following.kind === 'end' && (
          <>
            <span className={classes.following}>{words.end}</span>
            <IconFlagCheck size={20} stroke={1.75} aria-hidden />
          </>
        )}
      </button>
    </section>
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
