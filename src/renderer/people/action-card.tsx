/** One action: its text, who and by when in a line, the rest when it is opened; where it came from. */
import { ActionIcon, Select, Textarea, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ParticipantId } from '../../shared/domain/base/id'
import type { PeopleEdit } from '../../shared/domain/edit/people-edit'
import { type Action, actionLevelSchema, type Origin } from '../../shared/domain/people/action'
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'
import { editPeople, useSession } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import classes from './actions.module.css'

/** Where it came from, in words; empty when that is gone, or was nowhere. */
function originText(origin: Origin | null, people: People, { grid }: Session, text: Text): string {
  const words = text.actions.origins
  if (origin === null) return ''
  if (origin.kind === 'note') {
    const note = people.notes.find(({ id }) => id === origin.note)
    return note ? words.note(note.text) : ''
  }
  const situation = people.situations.find(({ id }) => id === origin.situation)
  if (!situation) return ''
  const title = situation.title || text.people.situations.untitled
  if (origin.kind === 'situation') return words.situation(title)
  const row = grid?.rows.find(({ id }) => id === origin.row)
  const column = grid?.columns.find(({ id }) => id === origin.column)
  return row && column ? words.cell(title, `${row.name}, ${column.name}`) : words.situation(title)
}

const FIELDS = ['firstStep', 'means'] as const

export function ActionCard({ action, people, isNew }: { action: Action; people: People; isNew: boolean }) {
  const text = useText()
  const words = text.actions
  const session = useSession()
  const [isOpen, setOpen] = useState(isNew)
  const said = action.text || words.untitled
  const set = (patch: Extract<PeopleEdit, { kind: 'action.set' }>['patch']) =>
    editPeople({ kind: 'action.set', action: action.id, patch })
  const own = people.participants.find(({ id }) => id === action.participant)
  const origin = originText(action.origin, people, session, text)
  const remove = () => {
    editPeople({ kind: 'action.remove', action: action.id })
    notify({ message: words.removed, close: text.app.close, action: { label: text.app.undo, act: undo } })
  }
  return (
    <article className={classes.card} aria-label={said}>
      <div className={classes.line}>
        <Textarea
          autosize
          minRows={1}
          maxRows={6}
          variant="unstyled"
          className={classes.grow ?? ''}
          classNames={{ input: classes.text ?? '' }}
          autoFocus={isNew}
          aria-label={words.text}
          placeholder={words.textHint}
          value={action.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <ActionIcon
          size={28}
          aria-label={words.details(said)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
        </ActionIcon>
      </div>
      {!isOpen && (
        <p className={classes.meta}>{[action.who || own?.name, action.due].filter(Boolean).join(' · ')}</p>
      )}
      {isOpen && (
        <div className={classes.fields}>
          <TextInput
            size="xs"
            label={words.who}
            placeholder={words.whoHint}
            value={action.who}
            onChange={(event) => set({ who: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            label={words.due}
            placeholder={words.dueHint}
            value={action.due}
            onChange={(event) => set({ due: event.currentTarget.value })}
          />
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              size="xs"
              label={words[field]}
              value={action[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
          <Select
            size="xs"
            label={words.participant}
            allowDeselect={false}
            value={action.participant ?? ''}
            onChange={(id) => set({ participant: (id || null) as ParticipantId | null })}
            data={[
              { value: '', label: words.nobody },
              ...people.participants.map(({ id, name }) => ({
                value: id as string,
                label: name || text.participants.unnamed,
              })),
            ]}
          />
          <Select
            size="xs"
            label={words.level}
            allowDeselect={false}
            value={action.level}
            onChange={(level) => level && set({ level: level as Action['level'] })}
            data={actionLevelSchema.options.map((value) => ({ value, label: words.levels[value] }))}
          />
        </div>
      )}
      {(origin !== '' || isOpen) && (
        <div className={classes.line}>
          <p className={classes.origin}>{origin}</p>
          {isOpen && (
            <ActionIcon size={28} aria-label={words.remove(said)} title={words.remove(said)} onClick={remove}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      )}
    </article>
  )
}
