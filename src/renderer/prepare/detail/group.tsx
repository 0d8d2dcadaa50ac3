/** A titled part of the phase's detail, with something at the end of its title line. */
import type { ReactNode } from 'react'
import classes from './inspector.module.css'

export function Group({ label, aside, children }: { label: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <div className={classes.groupHead}>
        <h2>{label}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
