/** The room from the trainer's side: what it sees, on which screen, a timer for an activity, « Reprise à ». */
import { Button, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { parseDuration } from '../../../shared/domain/base/duration'
import { type Instant, timeOfDay } from '../../../shared/domain/base/time'
import { parseTimeOfDay } from '../../../shared/domain/base/typed-hour'
import { dateIn, instantAt } from '../../../shared/domain/base/zone'
import type { RunView } from '../../../shared/domain/run/run-view'
import { countdown } from '../../../shared/text/format'
import { told, useWorkspace } from '../../bridge/jalon'
import { localZone, wallClock } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { RoomScreen } from '../../parts/room-screen'
import { keepFocus } from '../keys/keys'
import { act } from '../run-action'
import classes from './room-panel.module.css'
import { toggleRoom } from './room-window'
import { TimerMinutes } from './timer-minutes'

export function RoomPanel({ view, close }: { view: RunView; close: () => void }) {
  const words = useText().run.roomPanel
  const { room, seen } = useWorkspace()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <section className={classes.panel} aria-label={words.title} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <h2 className={classes.title}>{words.title}</h2>
        <button type="button" className={classes.close} aria-label={words.close} onClick={close}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      </div>
      {/* The room is lit: white in both themes. */}
      <figure className={classes.preview} aria-label={words.preview} data-mantine-color-scheme="light">
        <div className={classes.picture} aria-hidden data-away={!room.shown || room.away || undefined}>
          <RoomScreen view={seen.view} />
        </div>
      </figure>
      <p className={classes.hint}>
        {room.away
          ? words.away
          : !room.shown
            ? words.hidden
            : room.screens.length < 2
              ? words.noScreen
              : null}
      </p>
      <Button variant="default" h={44} onMouseDown={keepFocus} onClick={() => toggleRoom(room)}>
        {room.shown ? words.hide : words.show}
      </Button>
      {room.screens.length > 1 && (
        <Select
          classNames={{ input: classes.input }}
          label={words.screen}
          value={room.screen ?? ''}
          data={[
            { value: '', label: words.automatic },
            ...room.screens.map(({ id, label }) => ({ value: id, label })),
          ]}
          allowDeselect={false}
          onChange={(screen) => void told(trainerBridge().call.chooseScreen({ screen: screen || null }))}
        />
      )}
      <Timer view={view} />
      <Announcement view={view} />
    </section>
  )
}

/** 10 is 10 minutes, as wherever a length is typed. */
function Timer({ view }: { view: RunView }) {
  const words = useText().run.roomPanel
  const { activity } = view
  const start = (typed: string) => {
    const minutes = parseDuration(typed)
    if (minutes === null || minutes < 1 || minutes > 600) return false
    act(view, { kind: 'activity', minutes })
    return true
  }
  if (!activity) {
    return (
      <OneLine label={words.timer} start={words.timerStart} bad={words.badLength} initial="10" act={start} />
    )
  }
  const shown = countdown(activity.left)
  return (
    <Running
      name={
        <span className={classes.figure} role="timer" aria-label={`${words.timerLeft} ${shown}`}>
          {shown}
        </span>
      }
      stop={words.timerStop}
      act={() => act(view, { kind: 'activity', minutes: null })}
    >
      <TimerMinutes left={activity.left} />
    </Running>
  )
}

function Announcement({ view }: { view: RunView }) {
  const words = useText().run.roomPanel
  const start = (typed: string) => {
    const until = soonAt(typed, view.now)
    if (until === null) return false
    act(view, { kind: 'announce', until })
    return true
  }
  if (view.announced === null) {
    return (
      <OneLine
        label={words.announce}
        start={words.announceStart}
        bad={words.badTime}
        initial=""
        act={start}
      />
    )
  }
  return (
    <Running
      name={words.announced(wallClock(view.announced))}
      stop={words.announceStop}
      act={() => act(view, { kind: 'announce', until: null })}
    />
  )
}

/** `10:50`, `10h50` or `10` as the next instant at which clocks show it, within twelve hours; null otherwise. */
function soonAt(typed: string, now: Instant): Instant | null {
  const time = parseTimeOfDay(typed)
  if (time === null) return null
  const today = dateIn(now, localZone)
  const found = [time, time + 1440].map((each) => instantAt(today, timeOfDay(each), localZone))
  return found.find((each) => each > now && each - now <= 12 * 3_600_000) ?? null
}

type OneLineProps = {
  label: string
  start: string
  bad: string
  initial: string
  act: (typed: string) => boolean
}

function OneLine({ label, start, bad, initial, act: perform }: OneLineProps) {
  const [typed, type] = useState(initial)
  const [isBad, setBad] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setBad(!perform(typed))
  }
  return (
    <form className={classes.line} onSubmit={submit}>
      <TextInput
        className={classes.field}
        classNames={{ input: classes.input }}
        label={label}
        value={typed}
        error={isBad ? bad : null}
        onChange={(event) => {
          type(event.currentTarget.value)
          setBad(false)
        }}
      />
      <Button type="submit" variant="default" h={44}>
        {start}
      </Button>
    </form>
  )
}

type RunningProps = { name: ReactNode; stop: string; act: () => void; children?: ReactNode }

function Running({ name, stop, act: perform, children }: RunningProps) {
  return (
    <div className={classes.running}>
      {name}
      {children}
      <Button variant="default" h={44} onMouseDown={keepFocus} onClick={perform}>
        {stop}
      </Button>
    </div>
  )
}
