/** A session that a later Jalon wrote: read as a page or printed as documents; nothing on this screen changes it. */
import { SegmentedControl } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Session } from '../../shared/domain/plan/session'
import { sessionText } from '../../shared/readable/session-text'
import { useIsHeld, useReading } from '../bridge/reading'
import { useLanguage, useText } from '../bridge/words'
import { MarkdownView } from '../parts/markdown-view'
import { Handouts } from './handouts-screen'
import classes from './reading.module.css'

type View = 'session' | 'handouts'

export function ReadingScreen() {
  const { app, home } = useText()
  const session = useReading()
  const isHeld = useIsHeld()
  const [view, setView] = useState<View>('session')
  if (!session) return null
  return (
    <>
      <div className={classes.bar}>
        <IconLock size={18} stroke={1.75} aria-hidden />
        <p>
          <strong>{app.sections.reading}</strong> {isHeld ? home.held.explained : home.newer.explained}
        </p>
        <SegmentedControl
          size="sm"
          aria-label={home.newer.views}
          value={view}
          onChange={(value) => setView(value as View)}
          data={[
            { value: 'session', label: home.newer.session },
            { value: 'handouts', label: app.sections.handouts },
          ]}
        />
      </div>
      {view === 'session' ? <SessionPaper session={session} /> : <Handouts session={session} people={null} />}
    </>
  )
}

function SessionPaper({ session }: { session: Session }) {
  const { app } = useText()
  const text = sessionText(session, useLanguage())
  return (
    // Scrollable, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className={classes.desk} tabIndex={0} role="region" aria-label={session.title || app.untitled}>
      <article className={classes.paper}>
        <MarkdownView text={text} below={0} look="paper" />
      </article>
    </div>
  )
}
