/** The fields of a situation beside its story: who brought it, its registers, when it is worked, who may read it. */
import { MultiSelect, Select, TextInput } from '@mantine/core'
import type { GridRowId, ParticipantId, PhaseId } from '../../shared/domain/base/id'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import type { Grid } from '../../shared/domain/plan/grid'
import { scheduleOf } from '../../shared/domain/plan/schedule'
import { clock } from '../../shared/text/format'
import { useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { setSituation } from './situation'
import classes from './situations.module.css'

const LEVELS = ['group', 'anonymised', 'private'] as const

type Props = { situation: Situation; people: People; grid: Grid | null }

export function SituationFields({ situation, people, grid }: Props) {
  const text = useText()
  const words = text.people.situations
  const { days } = useSession()
  const rows = (grid?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))
  const phases = days.flatMap((day) =>
    scheduleOf(day).items.map(({ phase, start }) => ({
      value: phase.id as string,
      label: `${clock(start)} ${phase.title || text.app.untitledPhase}`,
    })),
  )
  const participants = people.participants.map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <div className={classes.fields}>
      <Select
        label={words.broughtBy}
        placeholder={words.nobody}
        clearable
        searchable
        data={participants}
        value={situation.broughtBy}
        onChange={(id) => setSituation(situation, { broughtBy: id as ParticipantId | null })}
      />
      <TextInput
        label={words.organisationKind}
        placeholder={words.organisationHint}
        value={situation.organisationKind}
        onChange={(event) => setSituation(situation, { organisationKind: event.currentTarget.value })}
      />
      <Select
        label={words.phase}
        placeholder={words.noPhase}
        clearable
        data={phases}
        value={situation.phase}
        onChange={(id) => setSituation(situation, { phase: id as PhaseId | null })}
      />
      <Select
        label={words.confidentiality}
        description={words.implies[situation.confidentiality]}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        data={LEVELS.map((value) => ({ value, label: words.confidentialities[value] }))}
        value={situation.confidentiality}
        onChange={(value) => value && setSituation(situation, { confidentiality: value as 'group' })}
      />
      {grid && (
        <>
          <MultiSelect
            label={words.registers}
            data={rows}
            value={situation.registers as string[]}
            onChange={(ids) => setSituation(situation, { registers: ids as GridRowId[] })}
          />
          <Select
            label={words.mainRegister}
            placeholder={words.none}
            clearable
            data={rows}
            value={situation.mainRegister}
            onChange={(id) => setSituation(situation, { mainRegister: id as GridRowId | null })}
          />
        </>
      )}
    </div>
  )
}
