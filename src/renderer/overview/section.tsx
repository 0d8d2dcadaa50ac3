/** A titled part of the overview, with an optional word of help under its title. */
import { type ReactNode, useId } from 'react'
import classes from './overview.module.css'

export function Section({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      {help && <p className={classes.help}>{help}</p>}
      {children}
    </section>
  )
}
