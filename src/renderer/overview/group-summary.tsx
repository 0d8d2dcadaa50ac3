/** Who comes and with which situations, to read only: they stand in a file of their own and never in a handout. */
import { Badge } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import { useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { VaultLocked } from '../parts/vault-locked'
import classes from './group-summary.module.css'
import { Section } from './section'

export function GroupSummary() {
  const { people } = useWorkspace()
  const text = useText()
  const words = text.overview.group
  if (!people)
    return (
      <Section title={words.title}>
        <VaultLocked />
      </Section>
    )
  const { participants, situations } = people
  return (
    <Section title={words.title}>
      <p className={classes.privacy}>
        <IconEyeOff size={16} stroke={2} aria-hidden />
        {words.privacy}
      </p>
      <h3 className={classes.title}>
        {words.participants} <span>{participants.length}</span>
      </h3>
      {participants.length === 0 && <p className={classes.none}>{words.nobody}</p>}
      <ul className={classes.list}>
        {participants.map(({ id, name, organisation, fictional }) => (
          <li key={id}>
            <span className={classes.name}>
              {name}
              {fictional && <Fictional />}
            </span>
            <span className={classes.detail}>{organisation}</span>
          </li>
        ))}
      </ul>
      <h3 className={classes.title}>
        {words.situations} <span>{situations.length}</span>
      </h3>
      {situations.length === 0 && <p className={classes.none}>{words.noSituation}</p>}
      <ul className={classes.list}>
        {situations.map((situation) => (
          <SituationLine key={situation.id} situation={situation} people={people} />
        ))}
      </ul>
    </Section>
  )
}

function SituationLine({ situation, people }: { situation: Situation; people: People }) {
  const words = useText().overview.group
  const by = people.participants.find(({ id }) => id === situation.broughtBy)
  return (
    <li>
      <span className={classes.name}>
        {situation.title}
        {situation.fictional && <Fictional />}
      </span>
      <span className={classes.detail}>
        {situation.registers
          .map((register) => (words.registers as Record<string, string>)[register] ?? register)
          .join(', ')}
      </span>
      <span className={classes.detail}>
        {[by && words.broughtBy(by.name), words.confidentiality[situation.confidentiality]]
          .filter(Boolean)
          .join('. ')}
      </span>
    </li>
  )
}

const Fictional = () => <Badge className={classes.badge ?? ''}>{useText().app.fictional}</Badge>
