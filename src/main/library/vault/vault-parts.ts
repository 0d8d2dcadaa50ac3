/** The vault of a folder put together: its file, its ledger, its keys, and how the people of sessions are read with them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Scrypt } from '../../../shared/format/vault-file'
import type { PhraseCheck } from '../../vault/phrase-check'
import type { SealedNotes } from '../../workspace/ports'
import type { Vault } from '../../workspace/vault-port'
import type { Autosave } from '../disk/autosave'
import type { Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import type { Tombstones } from '../erasure/tombstones'
import { peopleCodecs } from '../sessions/people-codec'
import { planCodec } from '../sessions/plan-codec'
import type { SessionFiles } from '../sessions/session-files'
import { ledgerFile } from './ledger'
import { sealAll } from './seal-all'
import { countOfSealed, sealedNotes } from './sealed-notes'
import { openVault } from './vault'
import { vaultFiles } from './vault-files'
import { vaultHold } from './vault-hold'
import { vaultLocks } from './vault-locks'
import type { Keychain } from './vault-opening'

export type VaultPartsOptions = {
  folders: Folders
  resources: string
  autosave: Autosave
  version: string
  keychain: Keychain
  on: Disk
  work?: Scrypt
  /** Whether a phrase is too easily guessed; asked of new ones that are long enough. */
  isWeak?: PhraseCheck
  tellProblem(problem: Failure): void
  tellVault(): void
  /** Whether the texts of plans for the trainers alone are to be sealed as well. */
  sealsReserved(): boolean
  stones: Pick<Tombstones, 'isErased' | 'cameBack'>
}

export function vaultParts(options: VaultPartsOptions) {
  const { folders, autosave, on, keychain, tellProblem, version: writer } = options
  const locks = vaultLocks()
  const files = vaultFiles(folders, { on, writer })
  const hold = vaultHold({
    ...{ files, locks, tellProblem },
    tellState: options.tellVault,
    forget: () => ledger.forget(),
  })
  const { look } = hold
  /** How many notes wait, as last counted. */
  let waiting = 0
  const count = async () => {
    waiting = await countOfSealed(folders, on)
  }
  const ledger = ledgerFile({ folders, autosave, on, writer, keyring: locks.keyring, look })

  return {
    peopleCodecs: peopleCodecs(locks, ledger, look, options.stones),
    plans: planCodec(locks, look),
    keyring: locks.keyring,
    /** To be asked right before anything is sealed: see vault-hold.ts. */
    look,
    /** Before the first file of people is read. Throws the system's error. */
    async find() {
      hold.know(await files.all())
      await count()
    },
    /** Notes written while the vault is locked. */
    sealed(sessions: SessionFiles): SealedNotes {
      const letterbox = async () => {
        await hold.readAgain()
        return hold.letterbox()
      }
      const { stones } = options
      const own = sealedNotes({
        ...{ folders, on, writer, ledger, sessions, stones, letterbox, tellProblem },
        keyring: locks.keyring,
      })
      const counted =
        <A extends unknown[], R>(act: (...words: A) => Promise<R>) =>
        (...words: A) =>
          act(...words).finally(count)
      return { put: counted(own.put), waiting: counted(own.waiting), settle: counted(own.settle) }
    },
    open: (sessions: SessionFiles): Promise<Vault> =>
      openVault({
        ...{ folders, files, hold, locks, ledger, keychain, on, tellProblem },
        ...(options.work && { work: options.work }),
        ...(options.isWeak && { isWeak: options.isWeak }),
        words: () => wordsIn(options.resources),
        tellState: options.tellVault,
        waiting: () => waiting,
        hasSealedPlans: sessions.hasSealedPlans(),
        settle: sessions.settle,
        isSettled: () => autosave.state().kind === 'saved',
        async sealAll() {
          const own = await sessions.sealOwn()
          const reserved = options.sealsReserved()
          await sealAll({ folders, on, writer, look, keyring: locks.keyring, reserved }, own)
          await ledger.write()
        },
      }),
  }
}

/** The words of which four are offered: those of BIP 39 in French, 2 048 of them. */
const wordsIn = (resources: string) =>
  readFileSync(join(resources, 'vault', 'words.txt'), 'utf8')
    .trim()
    .split('\n')
