/** The lists of what the vault seals and of what stays readable, word for word the same wherever they are said. */
import { useText } from '../bridge/words'
import classes from './privacy.module.css'

export function WhatIsSealed() {
  const { sealed } = useText().vault
  const lines = [
    ['closed', sealed.closedTitle, sealed.closed],
    ['clear', sealed.clearTitle, sealed.clear],
  ] as const
  return (
    <dl className={classes.sealed}>
      {lines.map(([key, title, about]) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  )
}
