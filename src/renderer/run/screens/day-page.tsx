/** A page about a day that is not running: the band at the top, the day's strip, and one panel to read. */
import type { ReactNode } from 'react'
import { DayStrip } from '../strip/day-strip'
import type { StripItem } from '../strip/strip-items'
import classes from './day-page.module.css'

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
