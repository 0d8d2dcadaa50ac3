/** The state of the vault in the title bar, always in sight, and the one thing to do about it. */
import { IconLock, IconLockOff, IconLockOpen2 } from '@tabler/icons-react'
import { hasPrivateText } from '../../shared/domain/people/private-text'
import { told, useJalon, useOfWorkspace } from '../bridge/jalon'
import { go } from '../bridge/place'
import { askUnlock } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import classes from './vault-badge.module.css'

export function VaultBadge() {
  const words = useText().vault
  const vault = useOfWorkspace((workspace) => workspace.vault)
  const settings = useOfWorkspace((workspace) => workspace.settings)
  const people = useJalon((state) => state.people)
  if (vault.kind === 'none') {
    // Before anybody was written about there is nothing to say; once it was chosen, it stays said.
    if (!settings.withoutVault && !(people && hasPrivateText(people))) return null
    return <Badge icon={IconLockOff} label={words.state.none} hint={words.create} act={() => go('privacy')} />
  }
  if (vault.kind === 'missing')
    return (
      <Badge icon={IconLockOff} label={words.state.missing} hint={words.name} act={() => go('privacy')} />
    )
  if (vault.kind === 'locked')
    return <Badge icon={IconLock} label={words.state.locked} hint={words.unlock} act={() => askUnlock()} />
  const label = vault.sealing ? words.state.sealing : words.state.open
  const lock = () => void told(trainerBridge().call.lockVault(null))
  return <Badge icon={IconLockOpen2} label={label} hint={words.lock} act={lock} />
}

type Props = { icon: typeof IconLock; label: string; hint: string; act: () => void }

function Badge({ icon: Icon, label, hint, act }: Props) {
  return (
    <button type="button" className={classes.badge} title={hint} onClick={act}>
      <Icon size={14} stroke={2} aria-hidden />
      {label}
    </button>
  )
}
