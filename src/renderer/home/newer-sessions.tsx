/** Sessions that a later Jalon wrote, so that nobody believes them lost: those that can be read open, the others are named. */
import { Badge } from '@mantine/core'
import type { NewerSession } from '../../shared/contract/workspace'
import type { CalendarDate } from '../../shared/domain/base/time'
import { firstDate, type Session } from '../../shared/domain/plan/session'
import { readSession } from '../bridge/place'
import { useText } from '../bridge/words'
import classes from './home.module.css'
import { RowHead } from './session-row'

type Props = { sessions: readonly NewerSession[]; today: CalendarDate }

/** Those with a date first, the latest of them on top. */
export function latestFirst(sessions: readonly NewerSession[]): NewerSession[] {
  const dateOf = ({ session }: NewerSession) => (session && firstDate(session)) ?? ''
  return sessions.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1))
}

export function NewerSessions({ sessions, today }: Props) {
  const words = useText().home.newer
  if (sessions.length === 0) return null
  const readable = sessions.filter(({ session }) => session).length
  return (
    <section aria-labelledby="newer" className={classes.group}>
      <h2 id="newer">{words.title}</h2>
      {readable > 0 && <p className={classes.offered}>{words.offered(readable)}</p>}
      <ul>
        {latestFirst(sessions).map(({ id, file, session }) =>
          session ? (
            <ReadOnlyRow key={id} session={session} today={today} />
          ) : (
            <li key={id} className={classes.newer}>
              <strong>{file}</strong>
              <p>{words.leftAlone}</p>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function ReadOnlyRow({ session, today }: { session: Session; today: CalendarDate }) {
  const text = useText()
  const mark = `read-only-${session.id}`
  return (
    <li className={classes.row} data-read-only>
      <RowHead session={session} today={today} describedBy={mark} open={() => readSession(session.id)} />
      <Badge id={mark} className={classes.badge ?? ''}>
        {text.app.sections.reading}
      </Badge>
    </li>
  )
}
