/** Where, for how much and how to come: what the programme prints under « Informations pratiques ». */
import { Textarea } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import type { Session } from '../../shared/domain/plan/session'
import { mapAddress } from '../../shared/text/map-address'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { WebLink } from '../parts/web-link'
import classes from './overview.module.css'
import { Section } from './section'

const fields = ['organisation', 'place', 'address', 'price', 'access', 'contact', 'groupSize'] as const

export function PracticalFields({ practical }: { practical: Session['practical'] }) {
  const words = useText().overview.practical
  const map = mapAddress(practical)
  return (
    <Section title={words.title}>
      <div className={classes.practical}>
        {fields.map((field) => (
          <div key={field}>
            <Textarea
              autosize
              label={words[field]}
              value={practical[field]}
              onChange={(event) => edit({ kind: 'practical.set', field, value: event.currentTarget.value })}
            />
            {field === 'address' && map && (
              <p className={classes.map}>
                <IconMapPin size={16} stroke={1.75} aria-hidden />
                <WebLink address={map}>{words.map}</WebLink>
              </p>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}
