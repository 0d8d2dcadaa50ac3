/** Sub-groups that do different things in parallel: each with its length, and what the shorter ones have left. */
import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { parseDuration } from '../../../shared/domain/base/duration'
import type { GroupId } from '../../../shared/domain/base/id'
import { fullLength, waitOf } from '../../../shared/domain/plan/length'
import type { Phase, SubGroup } from '../../../shared/domain/plan/phase'
import { duration, inMinutes } from '../../../shared/text/format'
import { newId } from '../../bridge/id'
import { useText } from '../../bridge/words'
import { TypedField } from '../../ui/typed-field'
import { setPhase } from '../agenda'
import { Group } from './group'
import classes from './inspector.module.css'

export function SubGroups({ phase }: { phase: Phase }) {
  const text = useText().agenda
  const words = text.inspector
  const { groups } = phase
  const set = (next: SubGroup[]) => setPhase(phase.id, { groups: next })
  const change = (own: SubGroup, patch: Partial<SubGroup>) =>
    set(groups.map((group) => (group === own ? { ...group, ...patch } : group)))
  const full = fullLength(phase)
  const add = () => {
    const title = words.groupTitle(groups.length + 1)
    const id = newId<GroupId>('group')
    set([...groups, { id, title, duration: full, instructions: '', facilitators: [] }])
  }
  return (
    <Group label={words.groups}>
      {groups.length === 0 && (
        <NumberInput
          label={words.groupSize}
          w={180}
          mb={6}
          min={1}
          max={999}
          allowDecimal={false}
          value={phase.groupSize ?? ''}
          onChange={(value) =>
            setPhase(phase.id, { groupSize: typeof value === 'number' && value >= 1 ? value : null })
          }
        />
      )}
      {groups.map((group, index) => (
        <div key={group.id} className={classes.subGroup}>
          <TextInput
            aria-label={words.groupTitle(index + 1)}
            value={group.title}
            onChange={(event) => change(group, { title: event.currentTarget.value })}
          />
          <TypedField
            w={88}
            aria-label={words.groupDuration(group.title || words.groupTitle(index + 1))}
            value={group.duration}
            write={inMinutes}
            parse={parseDuration}
            refuse={text.badDuration}
            commit={(minutes) => change(group, { duration: minutes })}
          />
          <ActionIcon
            size={28}
            aria-label={words.removeGroup(group.title || words.groupTitle(index + 1))}
            onClick={() => set(groups.filter((own) => own !== group))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
          {waitOf(phase, group) > 0 && (
            <span className={classes.free}>{words.groupFree(duration(waitOf(phase, group)))}</span>
          )}
        </div>
      ))}
      <Button
        variant="subtle"
        color="ink"
        px={8}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={add}
      >
        {words.addGroup}
      </Button>
    </Group>
  )
}
