/** One sub-group: its name, its members with where they come from, who stays in it at the next draw. */
import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import type { ParticipantId } from '../../shared/domain/base/id'
import type { DrawnGroup, Participant } from '../../shared/domain/people/people'
import { useText } from '../bridge/words'
import classes from './participants.module.css'

type Props = {
  /** Null for those who are in none. */
  group: DrawnGroup | null
  /** From 1. */
  number: number
  members: readonly Participant[]
  /** The name of each, told apart from the others. */
  called: ReadonlyMap<ParticipantId, string>
  options: { value: string; label: string }[]
  move: (participant: Participant, to: string | null) => void
  change?: (group: DrawnGroup) => void
}

export function GroupCard({ group, number, members, called, options, move, change }: Props) {
  const all = useText().participants
  const words = all.groups
  return (
    <li className={classes.group} data-alone={group === null || undefined}>
      <div className={classes.groupHead}>
        {group ? (
          <TextInput
            variant="unstyled"
            classNames={{ input: classes.groupName ?? '' }}
            aria-label={words.nameLabel(number)}
            placeholder={words.nameOf(number)}
            value={group.name}
            onChange={(event) => change?.({ ...group, name: event.currentTarget.value })}
          />
        ) : (
          <h2 className={classes.groupName}>{words.alone}</h2>
        )}
        <span className={classes.count}>{words.sizes(members.length)}</span>
      </div>
      <ul>
        {members.map((own) => {
          const name = called.get(own.id) ?? ''
          const isLocked = group?.locked.includes(own.id) ?? false
          return (
            <li key={own.id} className={classes.member}>
              <span className={classes.grow}>
                {own.name || all.unnamed}
                <span className={classes.from}>{own.organisation}</span>
              </span>
              <Select
                size="xs"
                w={112}
                aria-label={words.move(name)}
                allowDeselect={false}
                value={group?.id ?? ''}
                onChange={(to) => move(own, to || null)}
                data={options}
              />
              {group && (
                <ActionIcon
                  size={28}
                  aria-label={words.lock(name)}
                  title={words.lock(name)}
                  aria-pressed={isLocked}
                  onClick={() =>
                    change?.({
                      ...group,
                      locked: isLocked
                        ? group.locked.filter((id) => id !== own.id)
                        : [...group.locked, own.id],
                    })
                  }
                >
                  {isLocked ? <IconLock size={16} aria-hidden /> : <IconLockOpen2 size={16} aria-hidden />}
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
