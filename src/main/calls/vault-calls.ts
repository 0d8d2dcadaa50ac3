/** The calls about the vault, done. */
import type { Handlers } from '../../shared/contract/define'
import type { vaultCalls } from '../../shared/contract/trainer/vault-calls'
import { done, ok } from '../ipc/serve'
import type { RecoveryKeyKeeping } from '../windows/recovery-key'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof vaultCalls; notices: Record<never, never> }>

export const vaultHandlers = (workspace: Workspace, keeping: RecoveryKeyKeeping): Calls => ({
  offerPhrase: () => ok(workspace.offerPhrase()),
  prepareVault: async ({ phrase }) => ok(await workspace.prepareVault(phrase)),
  async confirmVault({ typed }) {
    await workspace.confirmVault(typed)
    return done
  },
  saveRecoveryKey: async () => ok(await keeping.saveRecoveryKey()),
  copyRecoveryKey() {
    keeping.copyRecoveryKey()
    return done
  },
  async openVault({ phrase }) {
    await workspace.openVault(phrase)
    return done
  },
  async openVaultByKeychain() {
    await workspace.openVaultByKeychain()
    return done
  },
  async recoverVault({ key, phrase }) {
    await workspace.recoverVault(key, phrase)
    return done
  },
  async changePhrase({ phrase, next }) {
    await workspace.changePhrase(phrase, next)
    return done
  },
  async keepInKeychain({ used }) {
    await workspace.keepInKeychain(used)
    return done
  },
  async sealReserved({ used }) {
    await workspace.sealReserved(used)
    return done
  },
  async lockVault() {
    await workspace.lockVault()
    return done
  },
  async copied() {
    await workspace.copied()
    return done
  },
  stirred() {
    workspace.stirred()
    return done
  },
})
