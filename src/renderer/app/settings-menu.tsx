/** The settings: language and appearance, chosen on the spot. */
import { Menu } from '@mantine/core'
import { IconCheck, IconSettings } from '@tabler/icons-react'
import { languageSchema, type Settings, themeSchema } from '../../shared/domain/settings'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import classes from './frame.module.css'

const set = (change: Partial<Pick<Settings, 'language' | 'theme'>>) =>
  void told(trainerBridge().call.setSettings(change))

export function SettingsMenu() {
  const text = useText()
  const { settings } = useWorkspace()
  return (
    <Menu
      position="right-end"
      width={220}
      withinPortal
      checkIcon={<IconCheck size={16} stroke={2} aria-hidden />}
    >
      <Menu.Target>
        <button type="button" className={classes.link} aria-label={text.app.sections.settings}>
          <IconSettings size={18} stroke={1.75} aria-hidden />
          <span className={classes.label}>{text.app.sections.settings}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.app.language}</Menu.Label>
        <Choices
          values={languageSchema.options}
          chosen={settings.language}
          labels={text.app.languages}
          choose={(language) => set({ language })}
        />
        <Menu.Divider />
        <Menu.Label>{text.app.theme}</Menu.Label>
        <Choices
          values={themeSchema.options}
          chosen={settings.theme}
          labels={text.app.themes}
          choose={(theme) => set({ theme })}
        />
      </Menu.Dropdown>
    </Menu>
  )
}

type ChoicesProps<T extends string> = {
  values: readonly T[]
  chosen: T
  labels: Record<T, string>
  choose: (value: T) => void
}

function Choices<T extends string>({ values, chosen, labels, choose }: ChoicesProps<T>) {
  return (
    <Menu.RadioGroup value={chosen} onChange={(value) => choose(value as T)}>
      {values.map((value) => (
        <Menu.RadioItem key={value} value={value} closeMenuOnClick>
          {labels[value]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
