/** The lists of what the vault seals and of what stays readable, word for word the same wherever they are said. */
import { useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './privacy.module.css'

export function WhatIsSealed() {
  const { sealed } = useText().vault
  const { sealReserved } = useWorkspace().settings
  const lines = [
    ['closed', sealed.closedTitle, sealReserved ? sealed.closedToo : sealed.closed],
    ['clear', sealed.clearTitle, sealReserved ? sealed.clearRest : sealed.clear],
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
