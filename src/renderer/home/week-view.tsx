/** The sessions on a week: a column a day, each session with its hours, its place and its ribbon. */
import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { CalendarDate } from '../../shared/domain/base/time'
import { toldEnd } from '../../shared/domain/plan/schedule'
import { firstDate } from '../../shared/domain/plan/session'
import { clock, dateParts, mediumDate } from '../../shared/text/format'
import { openSession } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { Ribbon } from '../parts/ribbon'
import { daysLater, type Held, mondayOf, nearestHeld, weekOf } from './week'
import classes from './week-view.module.css'

export function WeekView({ entries, today }: { entries: readonly SessionEntry[]; today: CalendarDate }) {
  const text = useText()
  const words = text.home.week
  const language = useLanguage()
  const [monday, setMonday] = useState(mondayOf(today))
  const week = weekOf(entries, monday)
  const nearest = week.every(({ held }) => held.length === 0) ? nearestHeld(entries, monday) : null
  const undated = entries.filter(({ session }) => firstDate(session) === null).length
  return (
    <section aria-labelledby="week">
      <div className={classes.head}>
        <h2 id="week">{words.label(mediumDate(monday, language))}</h2>
        <ActionIcon aria-label={words.previous} onClick={() => setMonday(daysLater(monday, -7))}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={words.next} onClick={() => setMonday(daysLater(monday, 7))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" h={28} px={10} fz={13} onClick={() => setMonday(mondayOf(today))}>
          {words.today}
        </Button>
      </div>
      {nearest && (
        <p className={classes.nearest}>
          {words.nearest(
            nearest.entry.session.title || text.app.untitled,
            mediumDate(nearest.date, language),
          )}
          <Button variant="default" h={28} px={10} fz={13} onClick={() => setMonday(mondayOf(nearest.date))}>
            {words.show}
          </Button>
        </p>
      )}
      <ol className={classes.week}>
        {week.map(({ date, held }) => {
          const { weekday, day, month } = dateParts(date, language)
          return (
            <li key={date} aria-current={date === today ? 'date' : undefined}>
              <h3>
                {weekday} <span>{`${day} ${month}`}</span>
              </h3>
              {held.length === 0 && <p className={classes.free}>{words.free}</p>}
              {held.map((own) => (
                <HeldDay key={`${own.entry.session.id} ${own.day.id}`} held={own} />
              ))}
            </li>
          )
        })}
      </ol>
      {undated > 0 && <p className={classes.free}>{words.undated(undated)}</p>}
    </section>
  )
}

function HeldDay({ held: { entry, day, number } }: { held: Held }) {
  const text = useText()
  const { session } = entry
  const end = toldEnd(day)
  const more = [session.practical.place, number !== null && text.home.week.day(number)]
  return (
    <article className={classes.held}>
      <span className={classes.hours}>{`${clock(day.start)}–${clock(end)}`}</span>
      <button type="button" onClick={() => void openSession(session.id, 'agenda')}>
        {session.title || text.app.untitled}
      </button>
      <Ribbon day={day} axes={session.axes} size="small" />
      <span className={classes.place}>{more.filter(Boolean).join(', ')}</span>
    </article>
  )
}
