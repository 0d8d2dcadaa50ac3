/** Once something was written about a person in the clear: a line that proposes the vault, in the way of nothing. */
import { Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { hasPrivateText } from '../../shared/domain/people/private-text'
import { told, useJalon, useOfWorkspace } from '../bridge/jalon'
import { showVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import classes from './vault-badge.module.css'

export function VaultOffer() {
  const words = useText().vault
  const vault = useOfWorkspace((workspace) => workspace.vault)
  const settings = useOfWorkspace((workspace) => workspace.settings)
  const people = useJalon((state) => state.people)
  const [isLater, setLater] = useState(false)
  if (vault.kind !== 'none' || settings.withoutVault || isLater) return null
  if (!people || !hasPrivateText(people)) return null
  const stay = () => void told(trainerBridge().call.setSettings({ withoutVault: true }))
  return (
    <section className={classes.offer} aria-label={words.name}>
      <IconShieldLock size={20} stroke={1.75} aria-hidden />
      <p>{words.offer}</p>
      <Button onClick={() => showVaultDialog('create')}>{words.create}</Button>
      <Button variant="default" onClick={stay}>
        {words.withoutPhrase}
      </Button>
      <Button variant="subtle" onClick={() => setLater(true)}>
        {words.later}
      </Button>
    </section>
  )
}
