/** The language, the scheme of colours and the typeface, each in force as soon as it is chosen. */
import { SegmentedControl, Switch } from '@mantine/core'
import { languageSchema, themeSchema } from '../../shared/domain/library/settings'
import { useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { setSettings } from './set-settings'
import { SettingRow, SettingSection } from './setting-row'

export function LookSettings() {
  const { app, settings: words } = useText()
  const { settings } = useWorkspace()
  return (
    <SettingSection title={words.look.title}>
      <SettingRow name={app.language}>
        {({ name }) => (
          <SegmentedControl
            aria-labelledby={name}
            data={languageSchema.options.map((value) => ({ value, label: app.languages[value] }))}
            value={settings.language}
            onChange={(value) => setSettings({ language: languageSchema.parse(value) })}
          />
        )}
      </SettingRow>
      <SettingRow name={app.theme}>
        {({ name }) => (
          <SegmentedControl
            aria-labelledby={name}
            data={themeSchema.options.map((value) => ({ value, label: app.themes[value] }))}
            value={settings.theme}
            onChange={(value) => setSettings({ theme: themeSchema.parse(value) })}
          />
        )}
      </SettingRow>
      <SettingRow name={words.look.easyReading} hint={words.look.easyReadingHint}>
        {({ name, hint }) => (
          <Switch
            aria-labelledby={name}
            aria-describedby={hint}
            checked={settings.easyReading}
            onChange={(event) => setSettings({ easyReading: event.currentTarget.checked })}
          />
        )}
      </SettingRow>
    </SettingSection>
  )
}
