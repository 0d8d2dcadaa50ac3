/** A day that runs: the strip, the stage and the column beside it, and the keys that work without looking. */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { followingOf } from '../../shared/domain/following'
import type { RunView } from '../../shared/domain/run-view'
import { told, useSession, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { CatchUpPanel } from './catch-up-panel'
import { Controls } from './controls'
import { DayStrip } from './day-strip'
import { EndBox } from './end-box'
import { EndDialog } from './end-dialog'
import { useRunKeys } from './keys'
import { LeaveDialog } from './leave-dialog'
import { MarginBox } from './margin-box'
import { NextBox } from './next-box'
import { chooseKind } from './note-draft'
import { PresencePanel, RollCall } from './presence-panel'
import { previousOf } from './previous'
import { QuestionBar } from './question-bar'
import { QuickNote } from './quick-note'
import { RehearsalBanner } from './rehearsal-banner'
import { RoomPanel } from './room-panel'
import { toggleBlack, toggleRoom, useRoom } from './room-window'
import { act, togglePause } from './run-action'
import { RunHeader } from './run-header'
import classes from './running-screen.module.css'
import { ShortcutsSheet } from './shortcuts-sheet'
import { Stage } from './stage'
import { runItems } from './strip-items'

/** What may stand beside the stage in the place of the notes. */
type Panel = 'catch-up' | 'room' | 'presence'

type Props = { view: RunView; current: NonNullable<RunView['current']> }

export function RunningScreen({ view, current }: Props) {
  const text = useText()
  const session = useSession()
  const room = useRoom()
  const note = useRef<HTMLTextAreaElement>(null)
  const { question } = useWorkspace()
  /** What stands beside the stage in the place of the notes. */
  const [panel, setPanel] = useState<Panel | null>(null)
  const [correcting, setCorrecting] = useState(false)
  const toggle = (which: Panel) => setPanel((shown) => (shown === which ? null : which))
  const [dialog, setDialog] = useState<'leave' | 'end' | 'shortcuts' | null>(null)
  const close = () => setDialog(null)
  // The field may stand behind a panel.
  const write = () => {
    flushSync(() => setPanel(null))
    note.current?.focus()
  }
  const goOn = () => {
    const following = followingOf(view)
    if (following.kind === 'end') setDialog('end')
    else if (following.kind === 'begin') act(view, { kind: 'begin', phase: following.phase.id })
    else act(view, { kind: 'begin-now' })
  }
  const goBack = () => {
    const previous = previousOf(view)
    if (previous) act(view, { kind: 'begin', phase: previous.id })
  }
  const adjust = (minutes: number) => act(view, { kind: 'adjust', minutes })

  useRunKeys({
    pause: () => togglePause(view),
    next: goOn,
    back: goBack,
    'catch-up': () => toggle('catch-up'),
    correct: () => current.startable && setCorrecting(true),
    'room-panel': () => toggle('room'),
    presence: () => toggle('presence'),
    small: () => void told(trainerBridge().call.showSmall({ shown: true })),
    plus: () => adjust(1),
    'plus-five': () => adjust(5),
    minus: () => adjust(-1),
    undo: () => act(view, { kind: 'undo' }),
    note: write,
    kind: ({ kind }) => {
      chooseKind(kind)
      write()
    },
    room: () => toggleRoom(room),
    black: () => toggleBlack(room),
    shortcuts: () => setDialog('shortcuts'),
  })

  return (
    <div className={classes.window}>
      <RunHeader
        title={view.title}
        now={view.now}
        showShortcuts={() => setDialog('shortcuts')}
        showPanel={() => toggle('room')}
        leave={view.rehearsal ? null : () => setDialog('leave')}
      />
      {view.rehearsal && <RehearsalBanner rehearsal={view.rehearsal} />}
      {question && <QuestionBar question={question} />}
      <div className={classes.run}>
        <DayStrip items={runItems(view, session, text)} view={view} />
        <Stage view={view} current={current} correcting={correcting} setCorrecting={setCorrecting}>
          <Controls view={view} goOn={goOn} goBack={goBack} catchUp={() => toggle('catch-up')} />
        </Stage>
        <aside className={classes.side}>
          <MarginBox margin={view.margin} catchUp={panel ? null : () => setPanel('catch-up')} />
          {panel === null && <EndBox end={view.end} />}
          {panel === 'catch-up' && <CatchUpPanel view={view} close={() => setPanel(null)} />}
          {panel === 'room' && <RoomPanel view={view} close={() => setPanel(null)} />}
          {panel === 'presence' && <PresencePanel view={view} close={() => setPanel(null)} />}
          {panel === null && (
            <>
              <RollCall view={view} open={() => setPanel('presence')} />
              <NextBox view={view} index={current.index} />
              <QuickNote view={view} field={note} />
            </>
          )}
        </aside>
      </div>
      <LeaveDialog opened={dialog === 'leave'} close={close} end={() => setDialog('end')} />
      <EndDialog opened={dialog === 'end'} close={close} view={view} />
      <ShortcutsSheet opened={dialog === 'shortcuts'} close={close} />
    </div>
  )
}
