/** One phase of a table about to be imported: its title, length and nature, each to be corrected before it is taken. */
import { NativeSelect, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { parseDuration } from '../../../shared/domain/base/duration'
import type { Axis } from '../../../shared/domain/plan/axis'
import { type Phase, type PhaseKind, phaseKindSchema } from '../../../shared/domain/plan/phase'
import type { ImportedPhase } from '../../../shared/incoming/plan-import'
import { duration } from '../../../shared/text/format'
import { doubtText } from '../../../shared/text/told-plan'
import { useText } from '../../bridge/words'
import { TypedField } from '../../ui/typed-field'
import classes from './import-plan.module.css'

type Props = { imported: ImportedPhase; axes: readonly Axis[]; correct: (patch: Partial<Phase>) => void }

export function ImportRow({ imported, axes, correct }: Props) {
  const { row, phase, doubts, people, guesses } = imported
  const text = useText()
  const words = text.planImport
  const title = phase.title || text.app.untitledPhase
  const nature = phase.kind === 'work' ? `axis ${phase.axis ?? ''}` : phase.kind
  const setNature = (value: string) => {
    if (!value.startsWith('axis ')) return correct({ kind: value as PhaseKind, axis: null })
    const axis = axes.find(({ id }) => id === value.slice('axis '.length))
    correct({ kind: 'work', axis: axis?.id ?? null })
  }
  return (
    <>
      <td>
        <TextInput
          aria-label={words.titleOf(row + 1)}
          value={phase.title}
          onChange={(event) => correct({ title: event.currentTarget.value })}
        />
        {doubts.map((doubt) => (
          <p key={doubt.kind} className={classes.problem}>
            <IconAlertTriangle size={14} stroke={2} aria-hidden />
            {doubtText({ doubt, title: phase.title, minutes: phase.duration }, text.incoming.told)}
          </p>
        ))}
        {people.length > 0 && <p className={classes.people}>{people.join(', ')}</p>}
      </td>
      <td className={classes.length}>
        <TypedField
          aria-label={words.lengthOf(title)}
          value={phase.duration}
          write={duration}
          parse={parseDuration}
          refuse={words.refused}
          commit={(length) => correct({ duration: length })}
        />
      </td>
      <td className={classes.nature}>
        <NativeSelect
          aria-label={words.natureOf(title)}
          value={nature}
          onChange={(event) => setNature(event.currentTarget.value)}
          data={[
            { value: 'axis ', label: text.app.unassigned },
            ...axes
              .filter(({ retired }) => !retired)
              .map(({ id, name }) => ({ value: `axis ${id}`, label: name })),
            ...phaseKindSchema.options
              .filter((kind) => kind !== 'work')
              .map((kind) => ({ value: kind, label: text.app.kinds[kind] })),
          ]}
        />
        {guesses.includes('axis') && phase.kind === 'work' && phase.axis && (
          <p className={classes.people}>{words.guessed}</p>
        )}
      </td>
    </>
  )
}
