/** The dialogs of the vault, one at a time, over whatever screen is shown: the run goes on underneath. */
import { closeVaultDialog, useVaultDialog, type VaultDialog } from '../bridge/vault'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { ChangePhrase } from './change-phrase'
import { LeftInClear } from './left-in-clear'
import { MakeKey } from './make-key'
import { RecoverVault } from './recover-vault'
import { UnlockVault } from './unlock-vault'

const contents: Record<VaultDialog, () => React.ReactNode> = {
  create: () => <MakeKey isFirst />,
  rotate: () => <MakeKey isFirst={false} />,
  unlock: UnlockVault,
  recover: RecoverVault,
  change: ChangePhrase,
  left: LeftInClear,
}

export function VaultDialogs() {
  const text = useText()
  const words = text.vault
  const { dialog } = useVaultDialog()
  if (!dialog) return null
  const titles: Record<VaultDialog, string> = {
    create: words.create,
    unlock: words.unlock,
    recover: words.recover.title,
    change: words.change.title,
    rotate: words.rotate.title,
    left: words.left.title,
  }
  const Content = contents[dialog]
  return (
    <Dialog
      key={dialog}
      opened
      close={closeVaultDialog}
      title={titles[dialog]}
      closeLabel={text.app.close}
      size={560}
    >
      <Content />
    </Dialog>
  )
}
