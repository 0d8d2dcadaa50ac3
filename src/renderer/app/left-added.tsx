/** Once the vault is locked: a line about the files that became readable meanwhile, in the way of nothing. */
import { Button } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import { usePlace } from '../bridge/place'
import { showVaultDialog, tellLeftAdded, useLeftAdded } from '../bridge/vault'
import { useText } from '../bridge/words'
import classes from './vault-badge.module.css'

export function LeftAdded() {
  const words = useText().vault
  const { files } = useLeftAdded()
  const section = usePlace((state) => state.section)
  // There they are listed.
  if (files === 0 || section === 'privacy') return null
  function see() {
    tellLeftAdded(0)
    showVaultDialog('left')
  }
  return (
    <section className={classes.offer} aria-label={words.left.title}>
      <IconFileAlert size={20} stroke={1.75} aria-hidden />
      <p role="status">{words.left.added(files)}</p>
      <Button variant="default" onClick={see}>
        {words.left.see}
      </Button>
      <Button variant="subtle" onClick={() => tellLeftAdded(0)}>
        {words.later}
      </Button>
    </section>
  )
}
