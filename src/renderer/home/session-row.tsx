/** A session as one row of the list: its date, title, ribbon, and the one thing to know about it. */
import { Badge } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconPlayerPlayFilled, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { CalendarDate } from '../../shared/domain/base/time'
import { firstDate, type Session } from '../../shared/domain/plan/session'
import { dateParts, duration, shortDate } from '../../shared/text/format'
import { openSession } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { Ribbon } from '../parts/ribbon'
import classes from './home.module.css'
import { stateOf } from './session-list'
import { SessionMenu } from './session-menu'

export function SessionRow({ entry, today }: { entry: SessionEntry; today: CalendarDate }) {
  const text = useText()
  const { session } = entry
  return (
    <li className={classes.row}>
      <RowHead session={session} today={today} open={() => void openSession(session.id, 'agenda')}>
        {session.example && <Badge className={classes.badge ?? ''}>{text.app.example}</Badge>}
      </RowHead>
      <RowState entry={entry} />
      <SessionMenu session={session} />
    </li>
  )
}

type HeadProps = {
  session: Session
  today: CalendarDate
  open: () => void
  /** The id of what says more about the session. */
  describedBy?: string
  /** Stands behind the title. */
  children?: ReactNode
}

/** The beginning of every row: the date, the title that opens it, the series and the place, the ribbon of the first day. */
export function RowHead({ session, today, open, describedBy, children }: HeadProps) {
  const text = useText()
  return (
    <>
      <RowDate session={session} today={today} />
      <div className={classes.what}>
        <h3>
          <button type="button" className={classes.open} aria-describedby={describedBy} onClick={open}>
            {session.title || text.app.untitled}
          </button>
          {children}
        </h3>
        <p>{[session.series, session.practical.place].filter(Boolean).join('. ')}</p>
      </div>
      <RowRibbon session={session} />
    </>
  )
}

function RowDate({ session, today }: { session: Session; today: CalendarDate }) {
  const text = useText()
  const language = useLanguage()
  const date = firstDate(session)
  return (
    <div className={classes.date}>
      {date ? shortDate(date, today, language) : text.home.noDate}
      {date && <span>{dateParts(date, language).weekday}</span>}
    </div>
  )
}

function RowRibbon({ session: { days, axes } }: { session: Session }) {
  const [day] = days
  return <div className={classes.ribbon}>{day && <Ribbon day={day} axes={axes} size="small" />}</div>
}

function RowState({ entry }: { entry: SessionEntry }) {
  const text = useText()
  const state = stateOf(entry.session)
  if (entry.running)
    return (
      <div className={classes.state}>
        <IconPlayerPlayFilled size={16} aria-hidden />
        <span>{text.home.running}</span>
      </div>
    )
  const [misfit] = state.kind === 'over' ? state.misfits : []
  if (misfit)
    return (
      <div className={classes.state} data-alert>
        <IconAlertTriangle size={16} stroke={2} aria-hidden />
        <span>{text.home.state.overlapShort(duration(misfit.minutes))}</span>
      </div>
    )
  const Icon = state.kind === 'empty' ? IconPencil : IconUsers
  const comers = entry.participants === null ? text.home.locked : text.home.participants(entry.participants)
  return (
    <div className={classes.state}>
      <Icon size={16} stroke={2} aria-hidden />
      <span>{state.kind === 'empty' ? text.home.state.empty : comers}</span>
    </div>
  )
}
