/** The people read in a list: who would be added, who is known, who is to be checked. */
import { Checkbox, Table, TextInput } from '@mantine/core'
import type { ReadRow } from '../../shared/incoming/people/people-rows'
import { useText } from '../bridge/words'
import classes from './import.module.css'

/** Rows that are shown; thousands would keep the window busy, and nobody reads them. */
const SHOWN = 300

type Props = {
  rows: readonly ReadRow[]
  isTaken: (row: ReadRow) => boolean
  take: (row: ReadRow, isTaken: boolean) => void
  /** The name as it is or as the trainer corrected it. */
  nameOf: (row: ReadRow) => string
  name: (row: ReadRow, name: string) => void
}

/** Whose name was read apart, or not found: it is corrected where it stands. */
const isDoubtful = ({ state }: ReadRow) => state === 'nameless' || state === 'several' || state === 'overlong'

export function ImportRows({ rows, isTaken, take, nameOf, name }: Props) {
  const words = useText().participants.importing
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.read} aria-label={words.preview} tabIndex={0}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={56}>{words.row}</Table.Th>
              <Table.Th>{words.fields.name}</Table.Th>
              <Table.Th>{words.fields.organisation}</Table.Th>
              <Table.Th>{words.fields.email}</Table.Th>
              <Table.Th>{`${words.fields.expectations}, ${words.fields.needs.toLowerCase()}`}</Table.Th>
              <Table.Th w={170}>{words.state}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <Row
                key={row.key}
                row={row}
                isTaken={isTaken(row)}
                take={(own) => take(row, own)}
                name={nameOf(row)}
                rename={(own) => name(row, own)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {rows.length > SHOWN && <p>{words.notShown(rows.length - SHOWN)}</p>}
    </>
  )
}

type RowProps = {
  row: ReadRow
  isTaken: boolean
  take: (isTaken: boolean) => void
  name: string
  rename: (name: string) => void
}

function Row({ row, isTaken, take, name, rename }: RowProps) {
  const { number, person, state } = row
  const words = useText().participants
  const { importing, statuses } = words
  const status = person.status === 'registered' ? '' : statuses[person.status]
  return (
    <Table.Tr data-state={state}>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <div className={classes.named}>
          <Checkbox
            size="xs"
            aria-label={importing.take(name || person.email || `${importing.row} ${number}`)}
            label={isDoubtful(row) ? null : name || words.unnamed}
            checked={isTaken}
            onChange={(event) => take(event.currentTarget.checked)}
          />
          {isDoubtful(row) && (
            <TextInput
              size="xs"
              flex={1}
              aria-label={importing.nameOf(number)}
              placeholder={words.unnamed}
              value={name}
              onChange={(event) => rename(event.currentTarget.value)}
            />
          )}
        </div>
      </Table.Td>
      <Table.Td>{[person.organisation, person.role].filter(Boolean).join(', ')}</Table.Td>
      <Table.Td>{person.email}</Table.Td>
      <Table.Td>
        <div className={classes.long}>{[person.expectations, person.needs].filter(Boolean).join('\n')}</div>
      </Table.Td>
      <Table.Td>{[importing.states[state], status].filter(Boolean).join(', ')}</Table.Td>
    </Table.Tr>
  )
}
