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
    <Menu position="right-end" width={220} withinPortal>
      <Menu.Target>
        <button type="button" className={classes.link} aria-label={text.app.sections.settings}>
          <IconSettings size={18} stroke={1.75} aria-hidden />
          <span className={classes.label}>{text.app.sections.settings}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.app.language}</Menu.Label>
        {languageSchema.options.map((language) => (
          <Choice
            key={language}
            chosen={settings.language === language}
            label={text.app.languages[language]}
            choose={() => set({ language })}
          />
        ))}
        <Menu.Divider />
        <Menu.Label>{text.app.theme}</Menu.Label>
        {themeSchema.options.map((theme) => (
          <Choice
            key={theme}
            chosen={settings.theme === theme}
            label={text.app.themes[theme]}
            choose={() => set({ theme })}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Choice({ chosen, label, choose }: { chosen: boolean; label: string; choose: () => void }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      onClick={choose}
      leftSection={<IconCheck size={16} opacity={chosen ? 1 : 0} aria-hidden />}
    >
      {label}
    </Menu.Item>
  )
}
