/** Who was there, half-day by half-day: a tick, a dash for what nobody has told yet. */
import { Button, Checkbox, Table } from '@mantine/core'
import type { Participant } from '../../shared/domain/people/people'
import { isPresent } from '../../shared/domain/people/presence'
import { toldApart } from '../../shared/domain/people/told-apart'
import type { SessionHalfDay } from '../../shared/domain/plan/half-day'
import { editPeople, useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { PresenceTimes } from '../parts/presence-times'
import { halfColumns } from './half-columns'
import classes from './participants.module.css'

export function PresenceTable({ participants }: { participants: readonly Participant[] }) {
  const all = useText().participants
  const words = all.presence
  const columns = halfColumns(useSession(), all)
  const called = toldApart(participants, all.unnamed)
  if (columns.length === 0) return <p className={classes.locked}>{words.none}</p>
  const tick = (own: readonly Participant[], { day, part }: SessionHalfDay, present: boolean) =>
    editPeople({
      ...{ kind: 'presence.set', participants: own.map(({ id }) => id), day, half: part },
      ...{ present, from: null, to: null },
    })
  return (
    <div className={classes.scroll}>
      <p className={classes.hint}>{words.hint}</p>
      <Table className={classes.presence ?? ''} aria-label={words.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{all.name}</Table.Th>
            <Table.Th>{all.organisation}</Table.Th>
            {columns.map((column) => {
              const untold = participants.filter((own) => isPresent(own, column.half) === null)
              return (
                <Table.Th key={column.key} className={classes.half ?? ''}>
                  {column.label}
                  <span className={classes.count}>
                    {words.count(
                      participants.filter((own) => isPresent(own, column.half)).length,
                      participants.length,
                    )}
                  </span>
                  <Button
                    variant="default"
                    size="compact-sm"
                    h={28}
                    disabled={untold.length === 0}
                    onClick={() => tick(untold, column.half, true)}
                  >
                    {words.all}
                  </Button>
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {participants.map((own) => (
            <Table.Tr key={own.id}>
              <Table.Th scope="row">{own.name || all.unnamed}</Table.Th>
              <Table.Td>{own.organisation}</Table.Td>
              {columns.map((column) => {
                const present = isPresent(own, column.half)
                return (
                  <Table.Td key={column.key} className={classes.half ?? ''}>
                    <div className={classes.told}>
                      <Checkbox
                        size="md"
                        className={classes.tick ?? ''}
                        aria-label={words.tick(called.get(own.id) ?? '', column.label)}
                        checked={present === true}
                        indeterminate={present === null}
                        onChange={() => tick([own], column.half, present !== true)}
                      />
                      <PresenceTimes
                        person={own}
                        name={called.get(own.id) ?? ''}
                        half={column.half}
                        label={column.label}
                      />
                    </div>
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
