/** A session template: its title, its days as ribbons, and the sessions that it makes. */
import { ActionIcon, Button, Textarea, TextInput, Tooltip } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Template } from '../../shared/domain/library/template'
import { toldEnd } from '../../shared/domain/plan/schedule'
import type { Session } from '../../shared/domain/plan/session'
import { clock } from '../../shared/text/format'
import { createFromTemplate } from '../bridge/session'
import { useText } from '../bridge/words'
import { Ribbon } from '../parts/ribbon'
import classes from './library.module.css'
import { removeTemplate, saveTemplate } from './library-actions'

export function TemplatePaper({ template }: { template: Template }) {
  const text = useText()
  const words = text.library.templates
  const [draft, setDraft] = useState(template)
  const change = (patch: Partial<Template>) => {
    const next = { ...draft, ...patch }
    setDraft(next)
    void saveTemplate(next)
  }
  const count = template.sessions.length
  return (
    <article
      className={classes.paper}
      data-tone="neutral"
      aria-label={draft.title || text.library.untitledTemplate}
    >
      <div className={classes.titleRow}>
        <TextInput
          className={classes.title ?? ''}
          label={words.title}
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Tooltip label={words.remove}>
          <ActionIcon aria-label={words.remove} onClick={() => void removeTemplate(template, text)}>
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Textarea
        label={words.summary}
        autosize
        value={draft.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      {template.sessions.map((session, index) => (
        <section key={session.id} className={classes.day}>
          <h2>{session.title || (count > 1 ? words.session(index + 1) : draft.title)}</h2>
          <p className={classes.about}>{aboutText(session, words.about)}</p>
          {session.days.map((day) => (
            <Ribbon key={day.id} day={day} axes={session.axes} size="large" hours />
          ))}
        </section>
      ))}
      <Button
        className={classes.make ?? ''}
        leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
        onClick={() => void createFromTemplate(template.id)}
      >
        {count > 1 ? words.createSeries(count) : words.create}
      </Button>
    </article>
  )
}

function aboutText({ days }: Session, about: (hours: string, phases: number) => string): string {
  const [day] = days
  const hours = day ? `${clock(day.start)}–${clock(toldEnd(day))}` : ''
  return about(
    hours,
    days.reduce((sum, { phases }) => sum + phases.length, 0),
  )
}
