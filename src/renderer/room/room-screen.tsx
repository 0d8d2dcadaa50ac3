/** What the group sees from the back of the room: where we are, what to do, whole minutes, the next break. */
import { useEffect } from 'react'
import type { RoomView } from '../../shared/domain/room-view'
import { spokenTime } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import { Logo } from '../ui/logo'
import { Instructions } from './instructions'
import { RoomRibbon } from './room-ribbon'
import classes from './room-screen.module.css'

export function RoomScreen({ view }: { view: RoomView | null }) {
  const text = useText()
  useEffect(() => {
    document.title = text.room.windowTitle
  }, [text])
  if (!view) {
    return (
      <main className={classes.idle}>
        <Logo height={160} />
      </main>
    )
  }
  if (view.black) return <main className={classes.black} />
  const isBreak = view.state === 'break'
  const nature = view.axis?.name ?? (view.kind && text.app.kinds[view.kind])
  const title = view.title || nature || text.app.name
  return (
    <main className={classes.room} data-tone={toneOf(view.axis)}>
      <RoomRibbon view={view} />
      <div className={classes.words}>
        {view.kind && (
          <p className={classes.axis}>
            <PhaseIcon kind={view.kind} axis={view.axis} size={44} />
            {nature !== title && nature}
          </p>
        )}
        <h1 className={classes.title}>{title}</h1>
        {view.state === 'before' && view.place && <p className={classes.place}>{view.place}</p>}
        {!isBreak && <Instructions markdown={view.instructions} />}
        <div className={classes.foot}>
          <Count view={view} />
          {view.nextBreak && !isBreak && view.state !== 'ended' && <NextBreak next={view.nextBreak} />}
        </div>
      </div>
    </main>
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
