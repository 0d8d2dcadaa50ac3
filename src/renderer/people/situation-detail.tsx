/** One situation: its title and story, what is known of it, its reading in the grid, the actions that came of it. */
import { ActionIcon, Badge, Button, Textarea } from '@mantine/core'
import {
  IconAdjustmentsHorizontal,
  IconEyeOff,
  IconFlag,
  IconPlus,
  IconTrash,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import type { Grid } from '../../shared/domain/plan/grid'
import { allPhases } from '../../shared/domain/plan/session'
import { useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { ActionPills } from './action-pills'
import { NoGrid } from './no-grid'
import { ReadingGrid } from './reading-grid'
import { addAction, removeSituation, setSituation } from './situation'
import { SituationFields } from './situation-fields'
import classes from './situations.module.css'

type Props = { situation: Situation; people: People; grid: Grid | null }

export function SituationDetail({ situation, people, grid }: Props) {
  const text = useText()
  const words = text.people.situations
  const session = useSession()
  const [shown, setShown] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const by = people.participants.find(({ id }) => id === situation.broughtBy)
  const phase = allPhases(session).find(({ id }) => id === situation.phase)
  const said = situation.confidentiality
  const origin = { kind: 'situation', situation: situation.id } as const
  return (
    <article className={classes.detail} aria-label={situation.title || words.untitled}>
      <div className={classes.head}>
        <span className={classes.who}>
          {by ? <IconUser size={16} aria-hidden /> : <IconUsers size={16} aria-hidden />}
          {by
            ? [by.name, situation.organisationKind || by.organisation].filter(Boolean).join(', ')
            : situation.organisationKind || words.nobody}
          {situation.fictional && <Badge className={classes.badge ?? ''}>{text.app.fictional}</Badge>}
        </span>
        {said !== 'group' && (
          <span className={classes.tag} title={words.implies[said]}>
            <IconEyeOff size={14} aria-hidden />
            {words.confidentialities[said]}
          </span>
        )}
        {phase && <span className={classes.tag}>{phase.title || text.app.untitledPhase}</span>}
        <Button
          ref={opener}
          variant="default"
          h={28}
          px={10}
          fz={13}
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {words.details}
        </Button>
        <ActionIcon
          size={28}
          aria-label={words.remove}
          title={words.remove}
          onClick={() => removeSituation(situation, text)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <Textarea
        autosize
        minRows={1}
        maxRows={2}
        variant="unstyled"
        classNames={{ input: classes.title ?? '' }}
        aria-label={words.titleLabel}
        placeholder={words.titleHint}
        autoFocus={situation.title === '' && situation.story === ''}
        value={situation.title}
        onChange={(event) =>
          setSituation(situation, { title: event.currentTarget.value.replaceAll('\n', ' ') })
        }
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        variant="unstyled"
        classNames={{ input: classes.story ?? '' }}
        aria-label={words.story}
        placeholder={words.storyHint}
        value={situation.story}
        onChange={(event) => setSituation(situation, { story: event.currentTarget.value })}
      />
      {shown && <SituationFields situation={situation} people={people} grid={grid} />}
      {grid ? <ReadingGrid grid={grid} situation={situation} people={people} /> : <NoGrid />}
      <div className={classes.actions}>
        <span className={classes.actionsTitle}>
          <IconFlag size={16} aria-hidden />
          {words.actions}
        </span>
        <ActionPills people={people} situation={situation} />
        <Button
          variant="subtle"
          color="ink"
          h={28}
          px={8}
          fz={14}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => addAction(words.newAction, origin)}
        >
          {words.addAction}
        </Button>
      </div>
    </article>
  )
}
