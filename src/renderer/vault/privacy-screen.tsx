/** Confidentialité: what protects the people in this folder, and what can be done for them. */

import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { DataPapers } from './data-papers'
import classes from './privacy.module.css'
import { Retention } from './retention'
import { VaultSettings } from './vault-settings'

export function PrivacyScreen() {
  const text = useText()
  return (
    <Screen title={text.app.sections.privacy}>
      <div className={classes.scroll}>
        <VaultSettings />
        <Retention />
        <DataPapers />
      </div>
    </Screen>
  )
}
