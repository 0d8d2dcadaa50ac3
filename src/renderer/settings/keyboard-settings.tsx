/** Shortcuts of a single letter, which can be turned off, and the sound, which can be turned on. */
import { Switch } from '@mantine/core'
import { useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { setSettings } from './set-settings'
import { SettingRow, SettingSection } from './setting-row'

export function KeyboardSettings() {
  const words = useText().settings.keyboard
  const { settings } = useWorkspace()
  return (
    <SettingSection title={words.title}>
      <SettingRow name={words.letters} hint={words.lettersHint}>
        {({ name, hint }) => (
          <Switch
            aria-labelledby={name}
            aria-describedby={hint}
            checked={settings.letterShortcuts}
            onChange={(event) => setSettings({ letterShortcuts: event.currentTarget.checked })}
          />
        )}
      </SettingRow>
      <SettingRow name={words.sound} hint={words.soundHint}>
        {({ name, hint }) => (
          <Switch
            aria-labelledby={name}
            aria-describedby={hint}
            checked={settings.sound}
            onChange={(event) => setSettings({ sound: event.currentTarget.checked })}
          />
        )}
      </SettingRow>
    </SettingSection>
  )
}
