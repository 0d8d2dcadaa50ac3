/** The play of a phase: whether it may be left out, its least length, going on by itself. */
import { Checkbox } from '@mantine/core'
import { parseDuration } from '../../../shared/domain/base/duration'
import type { Minutes } from '../../../shared/domain/base/time'
import type { Phase } from '../../../shared/domain/plan/phase'
import { inMinutes } from '../../../shared/text/format'
import { useText } from '../../bridge/words'
import { TypedField } from '../../ui/typed-field'
import { setPhase } from '../agenda'
import { Group } from './group'
import classes from './inspector.module.css'

/** A minimum, or none: an empty field takes it away. */
type Minimum = { minutes: Minutes | null }

function parseMinimum(typed: string): Minimum | null {
  if (typed.trim() === '') return { minutes: null }
  const minutes = parseDuration(typed)
  return minutes === null ? null : { minutes }
}

export function Flexibility({ phase }: { phase: Phase }) {
  const text = useText().agenda
  const words = text.inspector
  return (
    <Group label={words.flexibility}>
      <div className={classes.flexibility}>
        <Checkbox
          label={words.optional}
          description={words.optionalHint}
          checked={phase.optional}
          onChange={(event) => setPhase(phase.id, { optional: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.autoAdvance}
          description={words.autoAdvanceHint}
          checked={phase.autoAdvance}
          onChange={(event) => setPhase(phase.id, { autoAdvance: event.currentTarget.checked })}
        />
        <TypedField<Minimum>
          label={words.minimum}
          placeholder={words.minimumHint}
          w={140}
          value={{ minutes: phase.minimum }}
          write={({ minutes }) => (minutes === null ? '' : inMinutes(minutes))}
          parse={parseMinimum}
          refuse={text.badDuration}
          commit={({ minutes }) => setPhase(phase.id, { minimum: minutes })}
        />
      </div>
    </Group>
  )
}
