/** Sessions of which a file is damaged or missing: what is wrong with each, and what can be done about it. */
import { Badge, Button, Group } from '@mantine/core'
import { useId } from 'react'
import type { Hold, NewerSession } from '../../shared/contract/workspace'
import type { CalendarDate } from '../../shared/domain/base/time'
import { momentText } from '../../shared/text/format'
import { readSession } from '../bridge/place'
import { decideHeld } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import classes from './home.module.css'
import { latestFirst } from './newer-sessions'
import { RowHead } from './session-row'

export type HeldSession = NewerSession & { hold: Hold }
export const isHeld = (session: NewerSession): session is HeldSession => session.hold !== undefined

type Props = { sessions: readonly HeldSession[]; today: CalendarDate }

export function HeldSessions({ sessions, today }: Props) {
  const words = useText().home.held
  if (sessions.length === 0) return null
  return (
    <section aria-labelledby="held" className={classes.group}>
      <h2 id="held">{words.title}</h2>
      <p className={classes.offered}>{words.offered}</p>
      <ul>
        {latestFirst(sessions)
          .filter(isHeld)
          .map((own) => (
            <HeldRow key={own.id} own={own} today={today} />
          ))}
      </ul>
    </section>
  )
}

function HeldRow({ own, today }: { own: HeldSession; today: CalendarDate }) {
  const { app, home } = useText()
  const { id, file, session, hold } = own
  const reason = useId()
  return (
    <li className={classes.held}>
      {session ? (
        <div className={classes.row} data-read-only>
          <RowHead session={session} today={today} describedBy={reason} open={() => readSession(id)} />
          <Badge className={classes.badge ?? ''}>{home.held.badge}</Badge>
        </div>
      ) : (
        <strong>{file}</strong>
      )}
      <div className={classes.holding}>
        <p id={reason}>
          {home.held.why[hold.part][hold.why]} {session && <code>{file}</code>}
        </p>
        <Ways own={own} label={home.held.of(session ? session.title || app.untitled : file)} />
      </div>
    </li>
  )
}

function Ways({ own: { id, hold }, label }: { own: HeldSession; label: string }) {
  const words = useText().home.held
  const language = useLanguage()
  return (
    <Group gap={8} role="group" aria-label={label}>
      <Button size="xs" variant="default" onClick={() => void decideHeld(id, 'again')}>
        {words.again}
      </Button>
      {hold.at !== null && (
        <Button size="xs" variant="default" onClick={() => void decideHeld(id, 'version')}>
          {words.version(momentText(hold.at, language))}
        </Button>
      )}
      {hold.part === 'people' ? (
        <Button size="xs" variant="default" onClick={() => void decideHeld(id, 'without')}>
          {words.without}
        </Button>
      ) : (
        <Button size="xs" variant="default" onClick={() => void decideHeld(id, 'trash')}>
          {words.trash}
        </Button>
      )}
    </Group>
  )
}
