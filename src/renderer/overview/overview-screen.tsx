/** Aperçu: what the session is, written in place: its texts, date and hours, objectives, trainers, practical information. */
import { Button, Textarea } from '@mantine/core'
import { IconCalendarDown, IconInfoCircle } from '@tabler/icons-react'
import { edit, useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { saveCalendar } from '../parts/calendar'
import { Screen } from '../ui/screen'
import { DayFields } from './day-fields'
import { GroupSummary } from './group-summary'
import { MarkdownField } from './markdown-field'
import { Objectives } from './objectives'
import classes from './overview.module.css'
import { PracticalFields } from './practical-fields'
import { Section } from './section'
import { Trainers } from './trainers'

type TextName = 'title' | 'series' | 'summary' | 'content' | 'method'

const write = (field: TextName, value: string) => edit({ kind: 'session.set', field, value })

/** A title is one line, whatever was pasted. */
const oneLine = (typed: string) => typed.replace(/\s*\n\s*/g, ' ')

export function OverviewScreen() {
  const text = useText()
  const words = text.overview
  const session = useSession()
  return (
    <Screen title={words.title}>
      <div className={classes.scroll}>
        {session.example && (
          <p className={classes.example}>
            <IconInfoCircle size={18} stroke={1.75} aria-hidden />
            {words.example}
          </p>
        )}
        <div className={classes.columns}>
          <div className={classes.form}>
            <div className={classes.heading}>
              <Textarea
                autosize
                variant="unstyled"
                classNames={{ input: `${classes.inline} ${classes.series}` }}
                aria-label={words.series}
                placeholder={words.series}
                value={session.series}
                onChange={(event) => write('series', oneLine(event.currentTarget.value))}
              />
              <Textarea
                // A session just created asks for its title.
                key={session.id}
                autoFocus={session.title === ''}
                autosize
                variant="unstyled"
                classNames={{ input: `${classes.inline} ${classes.title}` }}
                aria-label={words.sessionTitle}
                placeholder={words.sessionTitle}
                value={session.title}
                onChange={(event) => write('title', oneLine(event.currentTarget.value))}
              />
              <Textarea
                autosize
                variant="unstyled"
                classNames={{ input: `${classes.inline} ${classes.summary}` }}
                aria-label={words.summary}
                placeholder={words.summaryHint}
                value={session.summary}
                onChange={(event) => write('summary', event.currentTarget.value)}
              />
            </div>
            <Section title={words.when}>
              {session.days.map((day, index) => (
                <DayFields key={day.id} day={day} number={session.days.length > 1 ? index + 1 : null} />
              ))}
              <Button
                variant="default"
                mt={8}
                leftSection={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
                onClick={() => void saveCalendar(session, text)}
              >
                {text.app.calendar.save}
              </Button>
            </Section>
            <Objectives objectives={session.objectives} />
            <Section title={words.content}>
              <MarkdownField
                label={words.content}
                hint={words.contentHint}
                value={session.content}
                change={(value) => write('content', value)}
              />
            </Section>
            <Section title={words.method}>
              <MarkdownField
                label={words.method}
                hint={words.methodHint}
                value={session.method}
                change={(value) => write('method', value)}
              />
            </Section>
            <Trainers trainers={session.trainers} />
          </div>
          <aside className={classes.side}>
            <PracticalFields practical={session.practical} />
            <GroupSummary />
          </aside>
        </div>
      </div>
    </Screen>
  )
}
