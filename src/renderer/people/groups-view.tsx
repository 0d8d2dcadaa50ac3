/** Sub-groups drawn by lot, drawn again, moved by hand, with those who stay where they are. */
import { Button, NumberInput, Select } from '@mantine/core'
import { IconArrowsShuffle, IconPrinter, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import type { GroupId } from '../../shared/domain/base/id'
import { drawGroups } from '../../shared/domain/people/draw'
import type { DrawnGroup, Participant, People } from '../../shared/domain/people/people'
import { isPresent } from '../../shared/domain/people/presence'
import { toldApart } from '../../shared/domain/people/told-apart'
import { newId } from '../bridge/id'
import { editPeople, useSession } from '../bridge/jalon'
import { go } from '../bridge/place'
import { useText } from '../bridge/words'
import { GroupCard } from './group-card'
import { halfColumns } from './half-columns'
import { registered } from './participant'
import classes from './participants.module.css'

const EVERYONE = 'everyone'
const setGroups = (groups: DrawnGroup[]) => editPeople({ kind: 'groups.set', groups })

/** The groups with that person in this one alone, null for none; who moves is no longer locked. */
const moved = (groups: readonly DrawnGroup[], { id }: Participant, to: string | null): DrawnGroup[] =>
  groups.map((group) => {
    const others = group.members.filter((own) => own !== id)
    const locked = group.locked.filter((own) => own !== id)
    return { ...group, members: group.id === to ? [...others, id] : others, locked }
  })

export function GroupsView({ people }: { people: People }) {
  const all = useText().participants
  const words = all.groups
  const halves = halfColumns(useSession(), all)
  const [size, setSize] = useState(4)
  const [among, setAmong] = useState(EVERYONE)
  const { groups } = people
  const coming = registered(people.participants)
  const called = toldApart(coming, all.unnamed)
  const half = halves.find(({ key }) => key === among)
  const drawn = half ? coming.filter((own) => isPresent(own, half.half)) : coming
  const draw = () =>
    setGroups(
      drawGroups({
        ...{ people: drawn, size, groups, random: Math.random, nameOf: words.nameOf },
        newId: () => newId<GroupId>('group'),
      }),
    )
  const alone = coming.filter(({ id }) => !groups.some(({ members }) => members.includes(id)))
  const options = [
    ...groups.map(({ id, name }, index) => ({ value: id as string, label: name || words.nameOf(index + 1) })),
    { value: '', label: words.noGroup },
  ]
  const move = (own: Participant, to: string | null) => setGroups(moved(groups, own, to))
  return (
    <div className={classes.scroll}>
      <div className={classes.bar}>
        <NumberInput
          label={words.size}
          w={200}
          min={2}
          max={50}
          allowDecimal={false}
          clampBehavior="strict"
          value={size}
          onChange={(typed) => setSize(Math.max(2, Number(typed) || 2))}
        />
        <Select
          label={words.among}
          w={240}
          allowDeselect={false}
          value={among}
          onChange={(value) => setAmong(value ?? EVERYONE)}
          data={[
            { value: EVERYONE, label: words.allRegistered },
            ...halves.map(({ key, label }) => ({ value: key, label: words.presentAt(label) })),
          ]}
        />
        <Button
          leftSection={<IconArrowsShuffle size={18} aria-hidden />}
          disabled={drawn.length === 0}
          onClick={draw}
        >
          {groups.length > 0 ? words.again : words.draw}
        </Button>
        {groups.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => go('handouts')}
          >
            {words.print}
          </Button>
        )}
      </div>
      {groups.length === 0 ? (
        <div className={classes.empty}>
          <IconUsersGroup size={32} stroke={1.5} aria-hidden />
          <h2>{words.empty.title}</h2>
          <p>{words.empty.body}</p>
        </div>
      ) : (
        <ul className={classes.groups}>
          {groups.map((group, index) => (
            <GroupCard
              key={group.id}
              group={group}
              number={index + 1}
              members={coming.filter(({ id }) => group.members.includes(id))}
              called={called}
              options={options}
              move={move}
              change={(next) => setGroups(groups.map((own) => (own.id === next.id ? next : own)))}
            />
          ))}
          {alone.length > 0 && (
            <GroupCard
              group={null}
              number={0}
              members={alone}
              called={called}
              options={options}
              move={move}
            />
          )}
        </ul>
      )}
    </div>
  )
}
