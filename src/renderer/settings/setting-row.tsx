/** A part of the settings, and one line of it: what it is, a sentence about it, what can be done. */
import { type ReactNode, useId } from 'react'
import classes from './settings.module.css'

export function SettingSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type Props = {
  name: string
  hint?: string
  /** Given the id of the name, and of the sentence when there is one, to be told with the control. */
  children: (ids: { name: string; hint: string | undefined }) => ReactNode
}

export function SettingRow({ name, hint, children }: Props) {
  const id = useId()
  const ids = { name: `${id}-name`, hint: hint ? `${id}-hint` : undefined }
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <div id={ids.name} className={classes.name}>
          {name}
        </div>
        {hint && (
          <p id={ids.hint} className={classes.hint}>
            {hint}
          </p>
        )}
      </div>
      <div className={classes.control}>{children(ids)}</div>
    </div>
  )
}
