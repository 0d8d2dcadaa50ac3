/** A page about a day that is not running: the band at the top, the day's strip, and one panel to read. */
import type { ReactNode } from 'react'
import classes from './day-page.module.css'
import { DayStrip } from './day-strip'
import type { StripItem } from './strip-items'

type Props = { header: ReactNode; items: readonly StripItem[]; children: ReactNode }

export function DayPage({ header, items, children }: Props) {
  return (
    <div className={classes.window}>
      {header}
      <div className={classes.body}>
        <DayStrip items={items} />
        <main className={classes.panel}>
          <div className={classes.content}>{children}</div>
        </main>
      </div>
    </div>
  )
}
