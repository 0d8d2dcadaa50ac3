/** What each column of a list is taken for: those that are taken, and behind a button those that are left. */
import { Button, Checkbox, Collapse, Select } from '@mantine/core'
import { useState } from 'react'
import { headingRow } from '../../shared/incoming/people/heading-row'
import { isJoined, PEOPLE_FIELDS, type PeopleField } from '../../shared/incoming/people/people-field'
import { type PeopleList, withHeading } from '../../shared/incoming/people/people-list'
import { useText } from '../bridge/words'
import classes from './import.module.css'

const LEFT_OUT = 'left-out'

const isField = (value: string | null): value is PeopleField => PEOPLE_FIELDS.some((own) => own === value)

type Props = { list: PeopleList; change: (list: PeopleList) => void }

export function ImportColumns({ list, change }: Props) {
  const words = useText().participants.importing
  const [isOpen, open] = useState(false)
  const { columns, mapping, heading, isTable, rows } = list
  const filled = columns.flatMap(({ sample }, at) => (sample ? [at] : []))
  // A column that the trainer leaves out herself stays where it was.
  const taken = filled.filter((at) => mapping[at] || columns[at]?.field)
  const left = filled.filter((at) => !taken.includes(at))
  const set = (place: number, value: string | null) => {
    const field = isField(value) ? value : null
    const others = (own: PeopleField | null) => (own === field && own && !isJoined(own) ? null : own)
    change({ ...list, mapping: mapping.map((own, at) => (at === place ? field : others(own))) })
  }
  const column = (at: number) => (
    <Select
      key={at}
      size="xs"
      allowDeselect={false}
      label={columns[at]?.heading || words.column(at + 1)}
      description={columns[at]?.sample.slice(0, 32) || ' '}
      value={mapping[at] ?? LEFT_OUT}
      onChange={(value) => set(at, value)}
      data={[
        { value: LEFT_OUT, label: words.ignored },
        ...PEOPLE_FIELDS.map((own) => ({ value: own, label: words.fields[own] })),
      ]}
    />
  )
  const row = heading ?? headingRow(rows) ?? 0
  return (
    <>
      <h3 className={classes.step}>{words.columns}</h3>
      <div className={classes.mapping}>{taken.map(column)}</div>
      {left.length > 0 && (
        <>
          <Button
            mt={8}
            size="compact-sm"
            variant="subtle"
            aria-expanded={isOpen}
            onClick={() => open(!isOpen)}
          >
            {words.leftColumns(left.length)}
          </Button>
          <Collapse expanded={isOpen}>
            <div className={classes.mapping}>{isOpen && left.map(column)}</div>
          </Collapse>
        </>
      )}
      {isTable && (
        <Checkbox
          mt={12}
          label={words.heading(row + 1)}
          checked={heading !== null}
          onChange={(event) => change(withHeading(list, event.currentTarget.checked ? row : null))}
        />
      )}
    </>
  )
}
