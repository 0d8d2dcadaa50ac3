/** A day that runs: the strip, the stage and the column beside it, and the keys that work without looking. */
import { useRef, useState } from 'react'
import type { RunView } from '../../shared/domain/run-view'
import { useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { Controls } from './controls'
import { DayStrip } from './day-strip'
import { EndBox } from './end-box'
import { EndDialog } from './end-dialog'
import { followingOf } from './following'
import { useRunKeys } from './keys'
import { LeaveDialog } from './leave-dialog'
import { MarginBox } from './margin-box'
import { NextBox } from './next-box'
import { chooseKind } from './note-draft'
import { QuickNote } from './quick-note'
import { RehearsalBanner } from './rehearsal-banner'
import { toggleBlack, toggleRoom, useRoom } from './room-window'
import { act, togglePause } from './run-action'
import { RunHeader } from './run-header'
import classes from './running-screen.module.css'
import { ShortcutsSheet } from './shortcuts-sheet'
import { Stage } from './stage'
import { runItems } from './strip-items'

type Props = { view: RunView; current: NonNullable<RunView['current']> }

export function RunningScreen({ view, current }: Props) {
  const text = useText()
  const session = useSession()
  const room = useRoom()
  const note = useRef<HTMLTextAreaElement>(null)
  const [dialog, setDialog] = useState<'leave' | 'end' | 'shortcuts' | null>(null)
  const close = () => setDialog(null)
  const write = () => note.current?.focus()
  const goOn = () => {
    const following = followingOf(view)
    if (following.kind === 'end') setDialog('end')
    else if (following.kind === 'begin') act(view, { kind: 'begin', phase: following.phase.id })
    else act(view, { kind: 'begin-now' })
  }
  const adjust = (minutes: number) => act(view, { kind: 'adjust', minutes })

  useRunKeys({
    pause: () => togglePause(view),
    next: goOn,
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
        leave={view.rehearsal ? null : () => setDialog('leave')}
      />
      {view.rehearsal && <RehearsalBanner rehearsal={view.rehearsal} />}
      <div className={classes.run}>
        <DayStrip items={runItems(view, session, text)} />
        <Stage view={view} current={current}>
          <Controls view={view} goOn={goOn} />
        </Stage>
        <aside className={classes.side}>
          <MarginBox margin={view.margin} />
          <EndBox end={view.end} />
          <NextBox view={view} index={current.index} />
          <QuickNote view={view} field={note} />
        </aside>
      </div>
      <LeaveDialog opened={dialog === 'leave'} close={close} end={() => setDialog('end')} />
      <EndDialog opened={dialog === 'end'} close={close} view={view} />
      <ShortcutsSheet opened={dialog === 'shortcuts'} close={close} />
    </div>
  )
}
