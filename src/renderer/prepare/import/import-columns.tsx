/** What each column of a table says, to be corrected. */
import { NativeSelect } from '@mantine/core'
import { type PlanColumn, planColumns } from '../../../shared/incoming/plan-headings'
import type { PlanSource } from '../../../shared/incoming/plan-reading'
import { useText } from '../../bridge/words'
import classes from './import-plan.module.css'

type Props = { source: PlanSource; say: (column: number, says: PlanColumn | null) => void }

export function ImportColumns({ source: { recognised }, say }: Props) {
  const words = useText().planImport
  return (
    <fieldset className={classes.columns}>
      <legend>{words.columns}</legend>
      {recognised.mapping.map((says, column) => (
        <NativeSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={column}
          label={
            recognised.names[column] ? words.columnOf(recognised.names[column]) : words.numbered(column + 1)
          }
          value={says ?? ''}
          onChange={(event) => say(column, (event.currentTarget.value || null) as PlanColumn | null)}
          data={[
            { value: '', label: words.aside },
            ...planColumns.map((value) => ({ value, label: words.says[value] })),
          ]}
        />
      ))}
    </fieldset>
  )
}
