/** In the place of texts for the trainers alone that the vault keeps: they are there, and how to have them. */
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { isShut } from '../../shared/domain/plan/session'
import { useJalon, useWorkspace } from '../bridge/jalon'
import { askUnlock } from '../bridge/vault'
import { useText } from '../bridge/words'
import classes from './sealed-texts.module.css'

/** Whether the texts for the trainers alone of the open session can be neither read nor written now. */
export function useSealedTexts(): boolean {
  const session = useJalon((state) => state.session)
  const { settings, vault } = useWorkspace()
  const isLocked = vault.kind === 'locked' || vault.kind === 'missing'
  return session !== null && (isShut(session) || (settings.sealReserved && isLocked))
}

export function SealedTexts() {
  const words = useText().vault
  const { vault } = useWorkspace()
  return (
    <div className={classes.sealed}>
      <p>
        <IconLock size={16} aria-hidden />
        {vault.kind === 'locked' ? words.reserved.shut : words.reserved.elsewhere}
      </p>
      {vault.kind === 'locked' && (
        <Button variant="default" size="xs" onClick={() => askUnlock()}>
          {words.unlock}
        </Button>
      )}
    </div>
  )
}
