/** The vault of a folder: made, opened, locked, its phrase and its master key changed; nothing is lost on the way. */
import { randomInt } from 'node:crypto'
import type { Failure } from '../../shared/contract/failure'
import type { Prepared, VaultState } from '../../shared/contract/vault'
import { looksSealed } from '../../shared/format/sealed-file'
import type { Scrypt, VaultFile } from '../../shared/format/vault-file'
import { checkOf, formerOf, type Keyring, keyringOf, newMasterKey, newName } from '../vault/keyring'
import { fourWords, isLongEnough } from '../vault/passphrase'
import { groupsOf, isSameGroup, newRecoveryKey, readRecoveryKey } from '../vault/recovery-key'
import { byPassphrase, byRecoveryKey, USUAL } from '../vault/slots'
import { notPossible, Refused } from '../workspace/refused'
import type { Vault } from '../workspace/vault-port'
import { bytesOf, codeOf, type Disk } from './durable-file'
import type { Folders } from './folders'
import type { LedgerFile } from './ledger'
import { filesIn } from './names'
import type { FoundVault, FoundVaults, vaultFiles } from './vault-files'
import type { Locks } from './vault-locks'
import {
  type Keychain,
  type Opening,
  openingByKeychain,
  openingByPhrase,
  openingByRecovery,
} from './vault-opening'

export type VaultOptions = {
  folders: Folders
  files: ReturnType<typeof vaultFiles>
  locks: Locks
  ledger: LedgerFile
  keychain: Keychain
  words(): readonly string[]
  on: Disk
  /** What a guess of the phrase costs. */
  work?: Scrypt
  found: FoundVaults
  tellProblem(problem: Failure): void
  tellState(): void
  /** Everything that waits is on the disk; throws Refused. */
  settle(): Promise<void>
  isSettled(): boolean
  /** Seals every file by the key in force; throws the system's error. */
  sealAll(ring: Keyring): Promise<void>
}

export async function openVault(options: VaultOptions): Promise<Vault> {
  const { folders, files, locks, ledger, keychain, words, work = USUAL, found } = options
  /** The newest first; more than one after a change that was cut short. */
  let vaults: FoundVault[] = found.kind === 'found' ? found.vaults : []
  let master: Buffer | null = null
  let sealing: Promise<void> | null = null
  let prepared: { groups: string[]; asked: [number, number]; make(): Promise<void> } | null = null
  const isMissing =
    found.kind === 'damaged' || (found.kind === 'none' && (await hasSealed(folders, options.on)))
  if (vaults.length > 0) locks.found()

  const current = () => vaults[0]
  const hasSlot = (kind: string) => current()?.file.slots.some((slot) => slot.kind === kind) ?? false

  function state(): VaultState {
    const own = current()
    if (!own) return { kind: isMissing ? 'missing' : 'none' }
    const byKeychain = hasSlot('keychain')
    if (!master) return { kind: 'locked', keychain: byKeychain && keychain.isAvailable() }
    const { sealing } = own.file
    return { kind: 'open', keychain: byKeychain, keychainAvailable: keychain.isAvailable(), sealing }
  }

  /** Throws Refused with what the disk says. */
  async function write(file: VaultFile) {
    const revision = (current()?.revision ?? 0) + 1
    try {
      await files.write(file, revision)
    } catch (error) {
      throw new Refused({ kind: 'vault-not-written', reason: codeOf(error) })
    }
    vaults = [{ file, revision }]
  }

  /** Puts the keys in the hands of those who read and write, and goes on with what was cut short. */
  async function enter({ vault, master: own }: Opening) {
    const ring = keyringOf(vault.file, own)
    if (!ring) throw new Refused({ kind: 'wrong-passphrase' })
    const differ = vaults.length > 1
    vaults = [{ file: vault.file, revision: Math.max(...vaults.map(({ revision }) => revision)) }]
    master = own
    locks.open(ring)
    if (!(await ledger.read().catch(() => false)) && !vault.file.sealing) {
      options.tellProblem({ kind: 'rolled-back', file: folders.name(folders.ledger) })
    }
    // Whichever of the two files was opened counts from now on. A disk that refuses is told by the next change.
    if (differ) await write(vault.file).catch(() => {})
  }

  /** Seals what the key in force does not seal yet; what stops it is told, and the next opening goes on. */
  function seal() {
    sealing ??= sealOnce().finally(() => {
      sealing = null
    })
    return sealing
  }

  async function sealOnce() {
    const own = current()
    const ring = locks.keyring()
    if (!own?.file.sealing || !ring) return
    try {
      await options.sealAll(ring)
      await write({ ...own.file, former: [], sealing: false })
      if (master) locks.open({ ...ring, keys: new Map([[ring.key, master]]) })
    } catch (error) {
      options.tellProblem(
        error instanceof Refused ? error.failure : { kind: 'vault-not-written', reason: codeOf(error) },
      )
    }
    options.tellState()
  }

  const keychainSlot = (own: Buffer) =>
    ({ kind: 'keychain', data: keychain.protect(own.toString('base64')).toString('base64') }) as const

  const refuseIfShort = (phrase: string) => {
    if (!isLongEnough(phrase)) throw new Refused({ kind: 'short-passphrase' })
  }

  function ask(recovery: Buffer, make: () => Promise<void>): Prepared {
    const groups = groupsOf(recovery)
    const first = randomInt(groups.length)
    const second = (first + 1 + randomInt(groups.length - 1)) % groups.length
    const asked: [number, number] = [Math.min(first, second), Math.max(first, second)]
    prepared = { groups, asked, make }
    return { groups, asked }
  }

  /** The slots for a new master key; the keychain's goes with it when there was one. */
  async function slotsFor(
    own: Buffer,
    phrase: string,
    recovery: Buffer,
    about: { vault: string; key: string },
  ) {
    return [
      await byPassphrase(own, phrase, about, work),
      byRecoveryKey(own, recovery, about),
      ...(hasSlot('keychain') && keychain.isAvailable() ? [keychainSlot(own)] : []),
    ]
  }

  async function prepareFirst(phrase: string): Promise<Prepared> {
    if (isMissing) throw notPossible()
    refuseIfShort(phrase)
    const [own, recovery] = [newMasterKey(), newRecoveryKey()]
    const about = { vault: newName(), key: newName() }
    const slots = await slotsFor(own, phrase, recovery, about)
    return ask(recovery, async () => {
      if (current()) throw notPossible()
      await options.settle()
      const { vault: id, key } = about
      const file = { id, key, check: checkOf(id, key, own), slots, former: [], sealing: true }
      await write(file).catch(async (error) => {
        await files.remove()
        throw error
      })
      master = own
      locks.open({ vault: about.vault, key: about.key, keys: new Map([[about.key, own]]) })
      await ledger.write().catch(() => {})
    })
  }

  async function prepareRotation(phrase: string): Promise<Prepared> {
    const opened = await openingByPhrase(vaults, phrase)
    if (!opened || !master) throw new Refused({ kind: 'wrong-passphrase' })
    const [own, recovery] = [newMasterKey(), newRecoveryKey()]
    const about = { vault: opened.vault.file.id, key: newName() }
    const slots = await slotsFor(own, phrase, recovery, about)
    return ask(recovery, async () => {
      const [before, ring] = [current(), locks.keyring()]
      // A first change of key that was cut short goes to its end before another begins.
      if (!before || !ring || !master || before.file.sealing) throw notPossible()
      await options.settle()
      const former = [formerOf(about.vault, about.key, own, ring.key, Buffer.from(master))]
      const { vault: id, key } = about
      await write({ id, key, check: checkOf(id, key, own), slots, former, sealing: true })
      const keys = new Map([...ring.keys, [about.key, own] as const])
      master = own
      locks.open({ vault: about.vault, key: about.key, keys })
    })
  }

  function close() {
    master = null
    prepared = null
    locks.close()
    ledger.forget()
  }

  async function openWith(opened: Opening | null) {
    if (!opened) throw new Refused({ kind: 'wrong-passphrase' })
    await enter(opened)
  }

  /** The vault's file with that slot in the place of those of its kind. */
  const withSlot = (file: VaultFile, slot: VaultFile['slots'][number]): VaultFile => ({
    ...file,
    slots: [...file.slots.filter(({ kind }) => kind !== slot.kind), slot],
  })

  async function rewrap(phrase: string) {
    const own = current()
    if (!own || !master) throw notPossible()
    const slot = await byPassphrase(master, phrase, { vault: own.file.id, key: own.file.key }, work)
    await write(withSlot(own.file, slot))
  }

  return {
    state,
    offerPhrase: () => fourWords(words()),
    prepare: (phrase) => (current() ? prepareRotation(phrase) : prepareFirst(phrase)),
    async confirm(typed) {
      const own = prepared
      if (!own) throw notPossible()
      const isRight = own.asked.every((group, index) =>
        isSameGroup(typed[index] ?? '', own.groups[group] ?? ''),
      )
      if (!isRight) throw new Refused({ kind: 'wrong-groups' })
      await own.make()
      prepared = null
      await seal()
    },
    async open(phrase) {
      await openWith(await openingByPhrase(vaults, phrase))
      void seal()
    },
    async openByKeychain() {
      const opened = openingByKeychain(vaults, keychain)
      if (!opened) throw new Refused({ kind: 'keychain-refused' })
      await enter(opened)
      void seal()
    },
    async recover(key, phrase) {
      const read = readRecoveryKey(key)
      if (!read.ok) {
        const groups = read.wrong === 'length' ? [] : read.wrong
        throw new Refused({ kind: 'wrong-recovery-key', groups })
      }
      refuseIfShort(phrase)
      const opened = openingByRecovery(vaults, read.key)
      if (!opened) throw new Refused({ kind: 'wrong-recovery-key', groups: [] })
      await enter(opened)
      await rewrap(phrase).catch((error) => {
        close()
        throw error
      })
      void seal()
    },
    async change(phrase, next) {
      refuseIfShort(next)
      if (!(await openingByPhrase(vaults, phrase))) throw new Refused({ kind: 'wrong-passphrase' })
      await rewrap(next)
    },
    async keepInKeychain(used) {
      const own = current()
      if (!own || !master) throw notPossible()
      if (used && !keychain.isAvailable()) throw new Refused({ kind: 'keychain-refused' })
      const slots = own.file.slots.filter(({ kind }) => kind !== 'keychain')
      await write(used ? withSlot(own.file, keychainSlot(master)) : { ...own.file, slots })
    },
    async lock() {
      // The keys are needed for as long as something is being sealed or saved.
      while (master && (sealing || !options.isSettled())) {
        await sealing
        await options.settle()
      }
      close()
    },
  }
}

/** Whether people of some vault stand in the folder. */
async function hasSealed(folders: Folders, on: Disk): Promise<boolean> {
  for (const path of await filesIn(folders.people, '.json', on)) {
    const bytes = await bytesOf(path, on).catch(() => null)
    if (bytes && looksSealed(bytes.toString('utf8'))) return true
  }
  return false
}
