/** The room's screen, readable from the back: the phase, its instructions, whole minutes, the next break. */
import type { ReactNode } from 'react'
import type { RoomView } from '../../shared/domain/run/room-view'
import { countdown, spokenTime } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import { Logo } from '../ui/logo'
import { PhaseIcon, toneOf } from './phase-icon'
import { RoomInstructions } from './room-instructions'
import { RoomRibbon } from './room-ribbon'
import classes from './room-screen.module.css'

export function RoomScreen({ view }: { view: RoomView | null }) {
  const text = useText()
  if (!view) {
    return (
      <Screen>
        <div className={classes.idle}>
          <Logo height={160} />
        </div>
      </Screen>
    )
  }
  if (view.black) {
    return (
      <Screen>
        <div className={classes.black} />
      </Screen>
    )
  }
  const isBreak = view.state === 'break'
  const nature = view.axis?.name ?? (view.kind && text.app.kinds[view.kind])
  const title = view.title || nature || text.app.name
  return (
    <Screen>
      <div
        className={classes.room}
        data-tone={toneOf(view.axis)}
        data-activity={view.activity ? true : undefined}
      >
        <RoomRibbon view={view} />
        <div className={classes.words}>
          {view.kind && (
            <p className={classes.axis}>
              <PhaseIcon kind={view.kind} axis={view.axis} size={44} />
              {nature !== title && nature}
            </p>
          )}
          <h1 className={classes.title} dir="auto" data-long={longTitle(title)}>
            {title}
          </h1>
          {view.state === 'before' && view.place && (
            <p className={classes.place} dir="auto">
              {view.place}
            </p>
          )}
          {!isBreak && view.instructions !== '' && <RoomInstructions markdown={view.instructions} />}
          {view.activity && <Activity activity={view.activity} />}
          <div className={classes.foot}>
            <Count view={view} />
            {view.nextBreak && !isBreak && view.state !== 'ended' && <NextBreak next={view.nextBreak} />}
          </div>
        </div>
      </div>
    </Screen>
  )
}

/** A title of more letters takes smaller ones, so that three lines hold it to its end. */
function longTitle({ length }: string): 'long' | 'very' | undefined {
  if (length > 100) return 'very'
  return length > 60 ? 'long' : undefined
}

const Screen = ({ children }: { children: ReactNode }) => <div className={classes.screen}>{children}</div>

/** The timer of an activity, which the group may watch run down; it stays at zero. */
function Activity({ activity: { left } }: { activity: NonNullable<RoomView['activity']> }) {
  const words = useText().room
  const shown = countdown(left)
  return (
    <div className={classes.activity}>
      {/* Silent by itself: a screen reader is not told each second. */}
      <span
        className={classes.timer}
        role="timer"
        aria-label={words.activity(shown)}
        data-long={shown.length > 5 || undefined}
      >
        {shown}
      </span>
      <span className={classes.counts}>{words.forActivity}</span>
    </div>
  )
}

/** Minutes while there are some to count, a calm sentence otherwise. */
function Count({ view }: { view: RoomView }) {
  const { room } = useText()
  const language = useLanguage()
  const at = view.resumesAt === null ? null : spokenTime(view.resumesAt, language)
  switch (view.state) {
    case 'before':
      return <p className={classes.sentence}>{at && room.starts(at)}</p>
    case 'break':
      return <p className={`${classes.sentence} ${classes.largest}`}>{at && room.resumes(at)}</p>
    case 'paused':
      return <p className={classes.sentence}>{room.paused}</p>
    case 'closing':
      return <p className={classes.sentence}>{room.closing}</p>
    case 'ended':
      return <p className={classes.sentence}>{room.thanks}</p>
    case 'phase':
      if (view.minutes === null) return null
      return (
        <p className={classes.minutes}>
          {view.activity && <span className={classes.counts}>{room.forPhase}</span>}
          <span className={classes.figure}>{view.minutes}</span> {room.minutes(view.minutes)}
        </p>
      )
  }
}

function NextBreak({ next }: { next: NonNullable<RoomView['nextBreak']> }) {
  const text = useText()
  const language = useLanguage()
  return (
    <p className={classes.next}>
      <PhaseIcon kind={next.kind} axis={null} size={48} />
      <span>
        {text.room.nextBreak}
        <br />
        <strong>
          {text.room.around(next.title || text.app.kinds[next.kind], spokenTime(next.at, language))}
        </strong>
      </span>
    </p>
  )
}
