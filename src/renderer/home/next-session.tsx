/** The session to show first, as a large card: when, what, its day as a ribbon with hours, and what is left to settle. */
import { Badge, Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconMapPin,
  IconPencil,
  IconPlayerPlayFilled,
  IconUsers,
} from '@tabler/icons-react'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { CalendarDate } from '../../shared/domain/base/time'
import { toldEnd } from '../../shared/domain/plan/schedule'
import { firstDate, type Session } from '../../shared/domain/plan/session'
import { clock, dateParts, listed, relativeDay } from '../../shared/text/format'
import { misfitText } from '../../shared/text/verdict-text'
import { openSession } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { Ribbon } from '../parts/ribbon'
import shared from './home.module.css'
import classes from './next-session.module.css'
import { stateOf } from './session-list'
import { SessionMenu } from './session-menu'

export function NextSession({ entry, today }: { entry: SessionEntry; today: CalendarDate }) {
  const text = useText()
  const language = useLanguage()
  const { session } = entry
  const trainers = listed(
    session.trainers.map(({ name }) => name).filter((name) => name !== ''),
    language,
  )
  const date = firstDate(session)
  const relative = date && relativeDay(date, today, language)
  return (
    <article className={classes.next} aria-labelledby="next-session">
      <BigDate session={session} today={today} />
      <div className={classes.about}>
        <div className={classes.when}>
          <span>
            <span className={classes.relative}>
              {entry.running ? text.home.running : (relative ?? text.home.noDateShort)}
            </span>
            {session.example && <Badge className={shared.badge ?? ''}>{text.app.example}</Badge>}
          </span>
          <span>
            <IconMapPin size={16} stroke={1.75} aria-hidden />
            {[session.practical.place, hoursOf(session)].filter(Boolean).join(', ')}
          </span>
        </div>
        <h2 id="next-session">{session.title || text.app.untitled}</h2>
        <p>{[session.series, trainers && text.home.ledBy(trainers)].filter(Boolean).join('. ')}</p>
        <div className={classes.days}>
          {session.days.map((day) => (
            <Ribbon key={day.id} day={day} axes={session.axes} size="large" hours />
          ))}
        </div>
      </div>
      <div className={classes.foot}>
        <State entry={entry} />
        <span className={classes.buttons}>
          <SessionMenu session={session} />
          <Button variant="default" onClick={() => void openSession(session.id, 'agenda')}>
            {text.home.prepare}
          </Button>
          <Button
            leftSection={<IconPlayerPlayFilled size={16} aria-hidden />}
            onClick={() => void openSession(session.id, 'run')}
          >
            {entry.running ? text.home.resume : text.home.run}
          </Button>
        </span>
      </div>
    </article>
  )
}

const hoursOf = ({ days: [day] }: Session) => (day ? `${clock(day.start)}–${clock(toldEnd(day))}` : '')

function BigDate({ session, today }: { session: Session; today: CalendarDate }) {
  const text = useText()
  const language = useLanguage()
  const date = firstDate(session)
  if (!date) return <p className={classes.bigDate}>{text.home.noDate}</p>
  const { weekday, day, month, year } = dateParts(date, language)
  return (
    <p className={classes.bigDate}>
      <span>{weekday}</span> <strong>{day}</strong> <span>{month}</span>
      {year !== today.slice(0, 4) && <span> {year}</span>}
    </p>
  )
}

function State({ entry }: { entry: SessionEntry }) {
  const text = useText()
  const state = stateOf(entry.session)
  const alert = state.kind === 'over'
  const Icon = alert ? IconAlertTriangle : state.kind === 'empty' ? IconPencil : IconCheck
  return (
    <>
      <span className={shared.state} data-alert={alert || undefined}>
        <Icon size={16} stroke={2} aria-hidden />
        <span>{alert ? misfitText(state.misfits, text) : text.home.state[state.kind]}</span>
      </span>
      <span className={shared.state}>
        <IconUsers size={16} stroke={2} aria-hidden />
        <span>
          {entry.participants === null || entry.situations === null
            ? text.home.locked
            : `${text.home.participants(entry.participants)}, ${text.home.situations(entry.situations)}`}
        </span>
      </span>
    </>
  )
}
