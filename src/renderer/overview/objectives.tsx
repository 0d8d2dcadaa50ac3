/** The objectives, one a line: Enter adds the next one, Backspace on an empty one takes it away. */
import { ActionIcon, Button, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import type { ObjectiveId } from '../../shared/domain/base/id'
import type { Objective } from '../../shared/domain/plan/session'
import { newId } from '../bridge/id'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './overview.module.css'
import { Section } from './section'

const remove = (objective: ObjectiveId) => edit({ kind: 'objective.remove', objective })

export function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  const words = useText().overview
  const fields = useRef(new Map<ObjectiveId, HTMLTextAreaElement>())
  /** The objective just added takes the focus as soon as it is there. */
  const added = useRef<ObjectiveId | null>(null)
  const hold = (id: ObjectiveId) => (field: HTMLTextAreaElement | null) => {
    if (!field) {
      fields.current.delete(id)
      return
    }
    fields.current.set(id, field)
    if (added.current !== id) return
    added.current = null
    field.focus()
  }
  const add = () => {
    const id = newId<ObjectiveId>('objective')
    added.current = id
    edit({ kind: 'objective.add', objective: { id, text: '' } })
  }
  const visit = (index: number) => {
    const id = objectives[index]?.id
    if (id) fields.current.get(id)?.focus()
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    const own = objectives[index]
    if (!own) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // Held down, a key adds and takes away but once.
      if (event.repeat) return
      if (index === objectives.length - 1) add()
      else visit(index + 1)
    } else if (event.key === 'Backspace' && own.text === '') {
      event.preventDefault()
      if (event.repeat) return
      visit(index === 0 ? 1 : index - 1)
      remove(own.id)
    }
  }
  return (
    <Section title={words.objectives} help={words.objectivesHint}>
      <ol className={classes.objectives}>
        {objectives.map((objective, index) => (
          <li key={objective.id}>
            <Textarea
              ref={hold(objective.id)}
              autosize
              variant="unstyled"
              className={classes.grow ?? ''}
              classNames={{ input: classes.inline ?? '' }}
              aria-label={words.objective(index + 1)}
              placeholder={words.objectiveHint}
              value={objective.text}
              onChange={({ currentTarget: { value } }) =>
                edit({
                  kind: 'objective.set',
                  objective: objective.id,
                  text: value.replace(/\s*\n\s*/g, ' '),
                })
              }
              onKeyDown={(event) => onKey(event, index)}
            />
            <ActionIcon
              className={classes.remove ?? ''}
              aria-label={words.removeObjective(index + 1)}
              onClick={() => remove(objective.id)}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        variant="subtle"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
        onClick={add}
      >
        {words.addObjective}
      </Button>
    </Section>
  )
}
