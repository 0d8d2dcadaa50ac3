/** A link out of Jalon: the main process shows the address and asks before any browser opens. */
import type { ReactNode } from 'react'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

type Props = {
  address: string
  /** The address as paper shows it after the words; null when they are the address. */
  printed?: string | null
  children: ReactNode
}

export function WebLink({ address, printed, children }: Props) {
  return (
    <a
      href={address}
      title={address}
      data-printed={printed ?? undefined}
      onClick={(event) => {
        event.preventDefault()
        void told(trainerBridge().call.openLink({ address }))
      }}
    >
      {children}
    </a>
  )
}
