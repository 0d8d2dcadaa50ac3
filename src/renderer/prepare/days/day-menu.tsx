/** The menu of the day shown: another one behind it, its place among the others, its deletion. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import type { DayId } from '../../../shared/domain/base/id'
import { edit, usePaintedSession } from '../../bridge/jalon'
import { undo } from '../../bridge/session'
import { useText } from '../../bridge/words'
import { notify } from '../../ui/notice'
import { addDay, moveDay } from '../agenda'

export function DayMenu({ day }: { day: DayId }) {
  const text = useText()
  const words = text.agenda.days
  const { days } = usePaintedSession()
  const index = days.findIndex(({ id }) => id === day)
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon aria-label={words.menu} title={words.menu}>
          <IconCalendarPlus size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => addDay(day)}>{words.add}</Menu.Item>
        {days.length > 1 && (
          <>
            <Menu.Item disabled={index === 0} onClick={() => moveDay(day, index - 1)}>
              {words.earlier}
            </Menu.Item>
            <Menu.Item disabled={index === days.length - 1} onClick={() => moveDay(day, index + 1)}>
              {words.later}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              onClick={() => {
                edit({ kind: 'day.remove', day })
                notify({
                  message: words.removed,
                  close: text.app.close,
                  action: { label: text.app.undo, act: undo },
                })
              }}
            >
              {words.remove}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
