/** The rows of a list before they are added: what each column holds, who is new, who is known; nothing is added yet. */
import { Button, Checkbox, Group, Select, Table } from '@mantine/core'
import { useState } from 'react'
import type { Participant } from '../../shared/domain/people'
import { PARTICIPANT_FIELDS, type ParticipantField } from '../../shared/intake/participant-columns'
import { peopleIn, type ReadRow } from '../../shared/intake/participant-rows'
import type { PeopleTable } from '../../shared/intake/people-table'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { addParticipants } from './participant'
import classes from './participants.module.css'

type Props = {
  table: PeopleTable
  change: (table: PeopleTable) => void
  participants: readonly Participant[]
  back: () => void
  close: () => void
}

const LEFT_OUT = 'left-out'

export function ImportPreview({ table, change, participants, back, close }: Props) {
  const text = useText()
  const words = text.participants.importing
  /** The trainer's decisions against the proposal, by the row's number. */
  const [decided, decide] = useState<ReadonlyMap<number, boolean>>(new Map())
  const { rows, hasHeading, mapping } = table
  const read = peopleIn(rows, table, participants)
  const isTaken = ({ number, state }: ReadRow) =>
    state !== 'nameless' && (decided.get(number) ?? state === 'new')
  const taken = read.filter(isTaken)
  const heading = hasHeading ? (rows[0] ?? []) : []
  const sample = (at: number) => rows.slice(hasHeading ? 1 : 0).find((row) => row[at])?.[at] ?? ''
  const setColumn = (at: number, field: string | null) =>
    change({
      ...table,
      mapping: mapping.map((own, index) =>
        index === at
          ? field === LEFT_OUT
            ? null
            : (field as ParticipantField | null)
          : own === field
            ? null
            : own,
      ),
    })
  const add = () => {
    addParticipants(taken.map(({ person }) => person))
    close()
    notify({ message: words.done(taken.length), close: text.app.close })
  }
  const isNameless = !mapping.includes('name') && !mapping.includes('firstName')
  return (
    <>
      <h3 className={classes.step}>{words.columns}</h3>
      <div className={classes.mapping}>
        {mapping.map((field, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
            key={at}
            size="xs"
            allowDeselect={false}
            label={heading[at] || words.column(at + 1)}
            description={sample(at).slice(0, 32) || ' '}
            value={field ?? LEFT_OUT}
            onChange={(value) => setColumn(at, value)}
            data={[
              { value: LEFT_OUT, label: words.ignored },
              ...PARTICIPANT_FIELDS.map((own) => ({ value: own, label: words.fields[own] })),
            ]}
          />
        ))}
      </div>
      <Checkbox
        mt={12}
        label={words.heading}
        checked={hasHeading}
        onChange={(event) => change({ ...table, hasHeading: event.currentTarget.checked })}
      />
      <h3 className={classes.step}>{words.preview}</h3>
      {isNameless && <p role="alert">{words.noName}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.read} aria-label={words.preview} tabIndex={0}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={56}>{words.row}</Table.Th>
              <Table.Th>{words.fields.name}</Table.Th>
              <Table.Th>{words.fields.organisation}</Table.Th>
              <Table.Th>{words.fields.email}</Table.Th>
              <Table.Th>{words.state}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {read.map((row) => {
              const { number, person, state } = row
              return (
                <Table.Tr key={number} data-state={state}>
                  <Table.Td>{number}</Table.Td>
                  <Table.Td>
                    <Checkbox
                      size="xs"
                      aria-label={words.take(person.name || `${words.row} ${number}`)}
                      label={person.name}
                      disabled={state === 'nameless'}
                      checked={isTaken(row)}
                      onChange={(event) =>
                        decide(new Map([...decided, [number, event.currentTarget.checked]]))
                      }
                    />
                  </Table.Td>
                  <Table.Td>{[person.organisation, person.role].filter(Boolean).join(', ')}</Table.Td>
                  <Table.Td>{person.email}</Table.Td>
                  <Table.Td>{words.states[state]}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </section>
      <Group justify="space-between" mt={16}>
        <Button variant="default" onClick={back}>
          {words.back}
        </Button>
        <Button disabled={taken.length === 0} onClick={add}>
          {words.confirm(taken.length)}
        </Button>
      </Group>
    </>
  )
}
