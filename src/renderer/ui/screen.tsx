/** A screen of the panel: its title with what can be done there, a line, and the rest. */
import type { ReactNode } from 'react'
import classes from './screen.module.css'

export function Screen({
  title,
  tools,
  children,
}: {
  title: string
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1>{title}</h1>
        {tools}
      </header>
      {children}
    </div>
  )
}
