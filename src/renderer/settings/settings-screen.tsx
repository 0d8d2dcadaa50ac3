/** Réglages: language and look, keyboard and sound, the data with their backups, the trash. */
import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { DataSettings } from './data-settings'
import { KeyboardSettings } from './keyboard-settings'
import { LookSettings } from './look-settings'
import classes from './settings.module.css'
import { TrashList } from './trash-list'

export function SettingsScreen() {
  return (
    <Screen title={useText().settings.title}>
      <div className={classes.scroll}>
        <LookSettings />
        <KeyboardSettings />
        <DataSettings />
        <TrashList />
      </div>
    </Screen>
  )
}
