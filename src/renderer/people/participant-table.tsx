/** The list of participants, edited where it stands; the one chosen has the rest beside it. */
import { ActionIcon, Badge, Select, Table, TextInput } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { Participant } from '../../shared/domain/people/people'
import { toldApart } from '../../shared/domain/people/told-apart'
import { useText } from '../bridge/words'
import { setParticipant } from './participant'
import { ParticipantDetails } from './participant-details'
import classes from './participants.module.css'

type Props = {
  participants: readonly Participant[]
  chosen: string | null
  choose: (id: string | null) => void
}

const FIELDS = ['name', 'organisation', 'role', 'email'] as const
/** The columns left beside the details of somebody. */
const FEWER = ['name', 'organisation', 'role'] as const
type Fields = typeof FIELDS | typeof FEWER

export function ParticipantTable({ participants, chosen, choose }: Props) {
  const words = useText().participants
  const called = toldApart(participants, words.unnamed)
  const shown = participants.find(({ id }) => id === chosen)
  const fields: Fields = shown ? FEWER : FIELDS
  return (
    <div className={classes.columns}>
      <div className={classes.scroll}>
        <Table className={classes.table ?? ''} aria-label={words.table} verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              {fields.map((field) => (
                <Table.Th key={field}>{words[field]}</Table.Th>
              ))}
              <Table.Th w={172}>{words.status}</Table.Th>
              <Table.Td w={44} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {participants.map((own, index) => (
              <Row
                key={own.id}
                participant={own}
                called={called.get(own.id) ?? ''}
                number={index + 1}
                fields={fields}
                isChosen={own === shown}
                choose={() => choose(own === shown ? null : own.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown && <ParticipantDetails key={shown.id} participant={shown} close={() => choose(null)} />}
    </div>
  )
}

type RowProps = {
  participant: Participant
  /** Her name, told apart from the others. */
  called: string
  number: number
  fields: Fields
  isChosen: boolean
  choose: () => void
}

function Row({ participant, called, number, fields, isChosen, choose }: RowProps) {
  const text = useText()
  const words = text.participants
  return (
    <Table.Tr data-chosen={isChosen || undefined} data-status={participant.status}>
      {fields.map((field) => (
        <Table.Td key={field}>
          <div className={classes.cell}>
            <TextInput
              variant="unstyled"
              className={classes.grow ?? ''}
              classNames={{ input: (field === 'name' ? classes.name : classes.field) ?? '' }}
              aria-label={field === 'name' ? words.nameOf(number) : words.fieldOf(words[field], called)}
              autoFocus={field === 'name' && isChosen && participant.name === ''}
              placeholder={field === 'name' ? words.unnamed : ''}
              value={participant[field]}
              onChange={(event) => setParticipant(participant, { [field]: event.currentTarget.value })}
            />
            {field === 'name' && participant.fictional && (
              <Badge className={classes.badge ?? ''}>{text.app.fictional}</Badge>
            )}
          </div>
        </Table.Td>
      ))}
      <Table.Td className={classes.cell ?? ''}>
        <Select
          variant="unstyled"
          classNames={{ input: classes.field ?? '' }}
          aria-label={words.fieldOf(words.status, called)}
          allowDeselect={false}
          value={participant.status}
          onChange={(status) =>
            status && setParticipant(participant, { status: status as Participant['status'] })
          }
          data={(['registered', 'waiting', 'cancelled'] as const).map((value) => ({
            value,
            label: words.statuses[value],
          }))}
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          aria-label={words.detailsOf(called)}
          title={words.detailsOf(called)}
          aria-expanded={isChosen}
          onClick={choose}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
