/** Those who lead the day: their names, and the few lines that the programme gives about them. */
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { TrainerId } from '../../shared/domain/base/id'
import type { Trainer } from '../../shared/domain/plan/session'
import { newId } from '../bridge/id'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { MarkdownField } from './markdown-field'
import classes from './overview.module.css'
import { Section } from './section'

export function Trainers({ trainers }: { trainers: readonly Trainer[] }) {
  const words = useText().overview
  const [added, setAdded] = useState<TrainerId | null>(null)
  const add = () => {
    const id = newId<TrainerId>('trainer')
    edit({ kind: 'trainer.add', trainer: { id, name: '', biography: '' } })
    setAdded(id)
  }
  return (
    <Section title={words.trainers}>
      <ul className={classes.trainers}>
        {trainers.map((trainer, index) => {
          const set = (field: 'name' | 'biography', value: string) =>
            edit({ kind: 'trainer.set', trainer: trainer.id, field, value })
          return (
            <li key={trainer.id}>
              <div className={classes.name}>
                <TextInput
                  autoFocus={trainer.id === added}
                  variant="unstyled"
                  className={classes.grow ?? ''}
                  classNames={{ input: `${classes.inline} ${classes.trainer}` }}
                  aria-label={words.trainer(index + 1)}
                  placeholder={words.trainerHint}
                  value={trainer.name}
                  onChange={(event) => set('name', event.currentTarget.value)}
                />
                <ActionIcon
                  className={classes.remove ?? ''}
                  aria-label={words.removeTrainer(trainer.name || words.unnamed)}
                  onClick={() => edit({ kind: 'trainer.remove', trainer: trainer.id })}
                >
                  <IconX size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </div>
              <MarkdownField
                label={words.biographyOf(trainer.name || words.unnamed)}
                hint={words.biographyHint}
                value={trainer.biography}
                change={(value) => set('biography', value)}
              />
            </li>
          )
        })}
      </ul>
      <Button
        variant="subtle"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
        onClick={add}
      >
        {words.addTrainer}
      </Button>
    </Section>
  )
}
