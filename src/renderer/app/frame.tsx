/** The frame around every screen but the run's: title bar, navigation, one panel. */
import type { ReactNode } from 'react'
import classes from './frame.module.css'
import { LeftAdded } from './left-added'
import { Navigation } from './navigation'
import { TitleBar } from './title-bar'
import { VaultOffer } from './vault-offer'

export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={classes.window}>
      <TitleBar />
      <VaultOffer />
      <LeftAdded />
      <div className={classes.body}>
        <Navigation />
        <main className={classes.panel}>{children}</main>
      </div>
    </div>
  )
}
