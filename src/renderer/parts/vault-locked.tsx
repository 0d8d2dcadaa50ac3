/** The stand-in for a private screen while the vault is locked. */
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useWorkspace } from '../bridge/jalon'
import { askUnlock } from '../bridge/vault'
import { useText } from '../bridge/words'
import classes from './vault-locked.module.css'

export function VaultLocked() {
  const words = useText().vault
  const { vault } = useWorkspace()
  const isMissing = vault.kind === 'missing'
  return (
    <div className={classes.locked}>
      <IconLock size={28} stroke={1.5} aria-hidden />
      <h2>{isMissing ? words.state.missing : words.state.locked}</h2>
      <p>{isMissing ? words.about.missing : words.about.locked}</p>
      {!isMissing && <Button onClick={() => askUnlock()}>{words.unlock}</Button>}
    </div>
  )
}
