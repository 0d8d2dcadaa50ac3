/** Where, for how much and how to come: what the programme prints under « Informations pratiques ». */
import { Textarea } from '@mantine/core'
import type { Session } from '../../shared/domain/session'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './overview.module.css'
import { Section } from './section'

const fields = ['organisation', 'place', 'address', 'price', 'access', 'contact', 'groupSize'] as const

export function PracticalFields({ practical }: { practical: Session['practical'] }) {
  const words = useText().overview.practical
  return (
    <Section title={words.title}>
      <div className={classes.practical}>
        {fields.map((field) => (
          <Textarea
            key={field}
            autosize
            label={words[field]}
            value={practical[field]}
            onChange={(event) => edit({ kind: 'practical.set', field, value: event.currentTarget.value })}
          />
        ))}
      </div>
    </Section>
  )
}
