/** A link out of Jalon: the main process shows the address and asks before any browser opens. */
import type { ReactNode } from 'react'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

export function WebLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a
      href={address}
      title={address}
      onClick={(event) => {
        event.preventDefault()
        void told(trainerBridge().call.openLink({ address }))
      }}
    >
      {children}
    </a>
  )
}
