/** A day that runs: the strip, the stage and the column beside it, and the keys that work without looking. */
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RunView } from '../../../shared/domain/run/run-view'
import { told, useJalon, useSession } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { EndDialog } from '../header/end-dialog'
import { LeaveDialog } from '../header/leave-dialog'
import { isAside, QuestionBar } from '../header/question-bar'
import { RehearsalBanner } from '../header/rehearsal-banner'
import { RunHeader } from '../header/run-header'
import { useRunKeys } from '../keys/keys'
import { ShortcutsSheet } from '../keys/shortcuts-sheet'
import { chooseKind } from '../notes/note-draft'
import { QuickNote } from '../notes/quick-note'
import { CatchUpPanel } from '../panels/catch-up-panel'
import { EndBox } from '../panels/end-box'
import { MarginBox } from '../panels/margin-box'
import { NextBox } from '../panels/next-box'
import { PresencePanel, RollCall } from '../panels/presence-panel'
import { RoomLines } from '../room-control/room-lines'
import { RoomPanel } from '../room-control/room-panel'
import { toggleBlack, toggleRoom, useRoom } from '../room-control/room-window'
import { act, pass, togglePause } from '../run-action'
import { Controls } from '../stage/controls'
import { Stage } from '../stage/stage'
import { DayStrip } from '../strip/day-strip'
import { runItems } from '../strip/strip-items'
import { useCoarseView } from './coarse-view'
import classes from './running-screen.module.css'

/** The panels that may stand beside the stage in the place of the notes. */
type Panel = 'catch-up' | 'room' | 'presence'

type Props = { view: RunView; current: NonNullable<RunView['current']> }

export function RunningScreen({ view, current }: Props) {
  const room = useRoom()
  const note = useRef<HTMLTextAreaElement>(null)
  const question = useJalon(({ workspace }) => workspace?.question ?? null)
  const coarse = useCoarseView(view)
  /** The panel beside the stage in the place of the notes. */
  const [panel, setPanel] = useState<Panel | null>(null)
  const [correcting, setCorrecting] = useState(false)
  const [dialog, setDialog] = useState<'leave' | 'end' | 'shortcuts' | null>(null)
  const does = useMemo(() => {
    const toggle = (which: Panel) => setPanel((shown) => (shown === which ? null : which))
    return {
      close: () => setDialog(null),
      closePanel: () => setPanel(null),
      askEnd: () => setDialog('end'),
      askLeave: () => setDialog('leave'),
      showShortcuts: () => setDialog('shortcuts'),
      catchUp: () => toggle('catch-up'),
      showRoom: () => toggle('room'),
      callRoll: () => toggle('presence'),
      goOn: () => void pass('next').then((asksEnd) => asksEnd && setDialog('end')),
      goBack: () => void pass('back'),
      // The dialogs shut by themselves.
      shut: () => {
        setPanel(null)
        setCorrecting(false)
      },
      // The field may stand behind a panel.
      write: () => {
        flushSync(() => setPanel(null))
        note.current?.focus()
      },
    }
  }, [])
  const adjust = (minutes: number) => act(view, { kind: 'adjust', minutes })

  useRunKeys({
    pause: () => togglePause(view),
    next: does.goOn,
    back: does.goBack,
    close: does.shut,
    'catch-up': does.catchUp,
    correct: () => current.startable && setCorrecting(true),
    'room-panel': does.showRoom,
    presence: does.callRoll,
    small: () => void told(trainerBridge().call.showSmall({ shown: true })),
    plus: () => adjust(1),
    'plus-five': () => adjust(5),
    minus: () => adjust(-1),
    undo: () => act(view, { kind: 'undo' }),
    note: does.write,
    kind: ({ kind }) => {
      chooseKind(kind)
      does.write()
    },
    room: () => toggleRoom(room),
    black: () => toggleBlack(room),
    shortcuts: does.showShortcuts,
  })

  useEffect(
    () => trainerBridge().on.heard((heard) => (heard === 'end' ? does.askEnd() : does.shut())),
    [does],
  )

  return (
    <div className={classes.window}>
      <RunHeader
        title={coarse.title}
        now={coarse.now}
        showShortcuts={does.showShortcuts}
        showPanel={does.showRoom}
        leave={view.rehearsal ? null : does.askLeave}
      />
      {view.rehearsal && <RehearsalBanner speed={view.rehearsal.speed} />}
      {question && isAside(question) && <QuestionBar question={question} />}
      <div className={classes.run}>
        <Day view={coarse} />
        <Stage view={view} current={current} correcting={correcting} setCorrecting={setCorrecting}>
          <Controls view={coarse} goOn={does.goOn} goBack={does.goBack} catchUp={does.catchUp} />
        </Stage>
        <aside className={classes.side}>
          {panel !== 'room' && <RoomLines view={view} />}
          <MarginBox margin={coarse.margin} catchUp={panel ? null : does.catchUp} />
          {panel === null && <EndBox end={coarse.end} />}
          {panel === 'catch-up' && <CatchUpPanel view={view} close={does.closePanel} />}
          {panel === 'room' && <RoomPanel view={view} close={does.closePanel} />}
          {panel === 'presence' && <PresencePanel view={coarse} close={does.closePanel} />}
          {panel === null && <Beside view={coarse} field={note} callRoll={does.callRoll} />}
        </aside>
      </div>
      {dialog !== null && (
        <>
          <LeaveDialog opened={dialog === 'leave'} close={does.close} end={does.askEnd} />
          <EndDialog opened={dialog === 'end'} close={does.close} view={view} />
          <ShortcutsSheet opened={dialog === 'shortcuts'} close={does.close} />
        </>
      )}
    </div>
  )
}

const Day = memo(function Day({ view }: { view: RunView }) {
  const text = useText()
  return <DayStrip items={runItems(view, useSession(), text)} view={view} />
})

type BesideProps = { view: RunView; field: RefObject<HTMLTextAreaElement | null>; callRoll: () => void }

const Beside = memo(function Beside({ view, field, callRoll }: BesideProps) {
  return (
    <>
      <RollCall view={view} open={callRoll} />
      <NextBox view={view} />
      <QuickNote view={view} field={field} />
    </>
  )
})
