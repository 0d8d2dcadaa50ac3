/** The other actions of the déroulé: methods put in and kept, and what looks over the whole plan. */
import { ActionIcon, Menu } from '@mantine/core'
import {
  IconDots,
  IconFileImport,
  IconFilePlus,
  IconPackage,
  IconPalette,
  IconTargetArrow,
  IconTemplate,
} from '@tabler/icons-react'
import { askForPlan } from '../bridge/incoming-plan'
import { usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { keepAsMethod, pickMethod } from './insert-method'
import { showWholePlan } from './whole-plan/whole-plan'

export function AgendaMore() {
  const text = useText()
  const words = text.library
  const isChosen = usePlace((state) => state.phase !== null)
  return (
    <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon aria-label={words.more}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
          rightSection={<kbd>M</kbd>}
          onClick={() => pickMethod()}
        >
          {words.insert.open}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFilePlus size={18} stroke={1.75} aria-hidden />}
          disabled={!isChosen}
          onClick={() => {
            const { phase } = usePlace.getState()
            if (phase) void keepAsMethod(phase, text)
          }}
        >
          {words.keep.action}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />} onClick={askForPlan}>
          {text.planImport.open}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPalette size={18} stroke={1.75} aria-hidden />}
          onClick={() => showWholePlan('axes')}
        >
          {text.wholePlan.open.axes}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTargetArrow size={18} stroke={1.75} aria-hidden />}
          onClick={() => showWholePlan('objectives')}
        >
          {text.wholePlan.open.objectives}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPackage size={18} stroke={1.75} aria-hidden />}
          onClick={() => showWholePlan('materials')}
        >
          {text.wholePlan.open.materials}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
