/** The vault of a folder: made, opened, locked, its phrase and its master key changed; nothing is lost on the way. */
import { randomInt } from 'node:crypto'
import type { Failure } from '../../../shared/contract/failure'
import type { Prepared, VaultState } from '../../../shared/contract/vault'
import type { Scrypt, VaultFile } from '../../../shared/format/vault-file'
import { formerOf, headOf, newMasterKey, newName } from '../../vault/keyring'
import { fourWords, isLongEnough } from '../../vault/passphrase'
import type { PhraseCheck } from '../../vault/phrase-check'
import { groupsOf, isSameGroup, newRecoveryKey, readRecoveryKey } from '../../vault/recovery-key'
import { byPassphrase, byRecoveryKey, USUAL } from '../../vault/slots'
import { notPossible, Refused, vaultLocked } from '../../workspace/refused'
import type { Vault } from '../../workspace/vault-port'
import { codeOf, type Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import type { LedgerFile } from './ledger'
import { hasSealed, type vaultFiles } from './vault-files'
import { MOST_FORMER, type VaultHold } from './vault-hold'
import type { Locks } from './vault-locks'
import { byKeychain, byPhrase, byRecovery, type Keychain, type Opening } from './vault-opening'

export type VaultOptions = {
  folders: Folders
  files: ReturnType<typeof vaultFiles>
  hold: VaultHold
  locks: Locks
  ledger: LedgerFile
  keychain: Keychain
  words(): readonly string[]
  on: Disk
  /** The cost of a guess of the phrase. */
  work?: Scrypt
  isWeak?: PhraseCheck
  tellProblem(problem: Failure): void
  tellState(): void
  /** How many notes were sealed while it was locked and wait for it. */
  waiting(): number
  /** Everything that waits is on the disk; throws Refused. */
  settle(): Promise<void>
  isSettled(): boolean
  /** Seals every file by the key in force; throws the system's error. */
  sealAll(): Promise<void>
  /** Texts of a plan are sealed in the folder. */
  hasSealedPlans: boolean
}

type Acts = Omit<Vault, 'state' | 'offerPhrase' | 'preparedKey'>

export async function openVault(options: VaultOptions): Promise<Vault> {
  const { folders, files, hold, locks, ledger, keychain, words, work = USUAL } = options
  const { current, master, write } = hold
  let sealing: Promise<void> | null = null
  let prepared: { groups: string[]; asked: [number, number]; make(): Promise<void> } | null = null
  const isAnySealed = options.hasSealedPlans || (await hasSealed(folders, options.on))

  const isMissing = () => !current() && (hold.isDamaged() || isAnySealed)
  const hasSlot = (kind: string) => current()?.file.slots.some((slot) => slot.kind === kind) ?? false

  function state(): VaultState {
    const own = current()
    if (!own) return { kind: isMissing() ? 'missing' : 'none' }
    const byKeychain = hasSlot('keychain')
    if (!master()) {
      const waiting = hold.letterbox() ? options.waiting() : null
      return { kind: 'locked', keychain: byKeychain && keychain.isAvailable(), waiting }
    }
    const { sealing } = own.file
    return { kind: 'open', keychain: byKeychain, keychainAvailable: keychain.isAvailable(), sealing }
  }

  /** Puts the keys in the hands of those who read and write, and goes on with what was cut short. */
  async function enter(opening: Opening | null) {
    if (!opening) throw new Refused({ kind: 'wrong-passphrase' })
    await hold.enter(opening)
    if (!(await ledger.read().catch(() => false)) && !current()?.file.sealing) {
      options.tellProblem({ kind: 'rolled-back', file: folders.name(folders.ledger) })
    }
  }

  /** Seals what the key in force does not seal yet; what stops it is told, and the next opening goes on. */
  function seal() {
    sealing ??= sealOnce().finally(() => {
      sealing = null
    })
    return sealing
  }

  async function sealOnce() {
    if (!current()?.file.sealing || !locks.keyring()) return
    try {
      await options.sealAll()
      const own = current()
      if (own && master()) await write({ ...own.file, sealing: false })
      hold.settled()
    } catch (error) {
      // Another vault counts now, which was told.
      if (master())
        options.tellProblem(
          error instanceof Refused ? error.failure : { kind: 'vault-not-written', reason: codeOf(error) },
        )
    }
    options.tellState()
  }

  const keychainSlot = (own: Buffer) =>
    ({ kind: 'keychain', data: keychain.protect(own.toString('base64')).toString('base64') }) as const

  async function refuseIfPoor(phrase: string) {
    if (!isLongEnough(phrase)) throw new Refused({ kind: 'short-passphrase' })
    if (await options.isWeak?.(phrase)) throw new Refused({ kind: 'common-passphrase' })
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
    if (isMissing()) throw notPossible()
    await refuseIfPoor(phrase)
    const [own, recovery] = [newMasterKey(), newRecoveryKey()]
    const about = { vault: newName(), key: newName() }
    const slots = await slotsFor(own, phrase, recovery, about)
    return ask(recovery, async () => {
      if (current()) throw notPossible()
      await options.settle()
      const { vault: id, key } = about
      const file = { ...headOf(id, key, own), slots, former: [], sealing: true }
      await write(file).catch(async (error) => {
        // One that another start made meanwhile stays.
        if (!current()) await files.remove()
        throw error
      })
      hold.take({ ...about, keys: new Map([[about.key, own]]) })
      await ledger.write().catch(() => {})
    })
  }

  async function prepareRotation(phrase: string): Promise<Prepared> {
    const vault = await opensHere(phrase)
    const [own, recovery] = [newMasterKey(), newRecoveryKey()]
    const about = { vault, key: newName() }
    const slots = await slotsFor(own, phrase, recovery, about)
    return ask(recovery, async () => {
      const [before, ring] = [current(), locks.keyring()]
      // A first change of key that was cut short goes to its end before another begins.
      if (!before || !ring || before.file.sealing) throw notPossible()
      await options.settle()
      const { vault: id, key } = about
      // Those before it too: another computer may still seal by one of them.
      const former = [...ring.keys]
        .map(([name, old]) => formerOf(id, key, own, name, old))
        .slice(0, MOST_FORMER)
      await write({ ...headOf(id, key, own), slots, former, sealing: true })
      hold.take({ ...about, keys: new Map([[key, own], ...ring.keys]) })
    })
  }

  /** The id of the open vault, when it is the phrase of its file as it now is. Throws Refused. */
  async function opensHere(phrase: string): Promise<string> {
    const own = current()
    const isIts = own && master() && (await byPhrase(phrase)(own.file))
    if (!own || !isIts) throw new Refused({ kind: 'wrong-passphrase' })
    return own.file.id
  }

  /** The vault's file with that slot in the place of those of its kind. */
  const withSlot = (file: VaultFile, slot: VaultFile['slots'][number]): VaultFile => ({
    ...file,
    slots: [...file.slots.filter(({ kind }) => kind !== slot.kind), slot],
  })

  async function rewrap(phrase: string) {
    const [own, key] = [current(), master()]
    if (!own || !key) throw notPossible()
    // A copy: the keys may be let go of while the phrase is stretched.
    const slot = await byPassphrase(Buffer.from(key), phrase, { vault: own.file.id, key: own.file.key }, work)
    if (current()?.file.key !== own.file.key) throw notPossible()
    await write(withSlot(current()?.file ?? own.file, slot))
  }

  const acts: Acts = {
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
      await hold.readAgain()
      await enter(await hold.opening(byPhrase(phrase)))
      void seal()
    },
    async openByKeychain() {
      await hold.readAgain()
      const opened = await hold.opening(byKeychain(keychain))
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
      await refuseIfPoor(phrase)
      await hold.readAgain()
      const opened = await hold.opening(byRecovery(read.key))
      if (!opened) throw new Refused({ kind: 'wrong-recovery-key', groups: [] })
      await enter(opened)
      await rewrap(phrase).catch((error) => {
        hold.close()
        throw error
      })
      void seal()
    },
    async change(phrase, next) {
      await refuseIfPoor(next)
      await opensHere(phrase)
      await rewrap(next)
    },
    async sealAnew(change) {
      const own = current()
      if (!own || !master()) throw vaultLocked()
      // One that has begun does not know of the change.
      await sealing
      // First: whatever cuts it short, the next opening goes on.
      await write({ ...own.file, sealing: true })
      await change()
      await seal()
    },
    async keepInKeychain(used) {
      const [own, key] = [current(), master()]
      if (!own || !key) throw notPossible()
      if (used && !keychain.isAvailable()) throw new Refused({ kind: 'keychain-refused' })
      const slots = own.file.slots.filter(({ kind }) => kind !== 'keychain')
      await write(used ? withSlot(own.file, keychainSlot(key)) : { ...own.file, slots })
    },
    async lock() {
      // The keys are needed for as long as something is being sealed or saved.
      while (master() && (sealing || !options.isSettled())) {
        await sealing
        await options.settle()
      }
      const own = current()
      if (own && master()) await files.letGo([own.file.key])
      prepared = null
      hold.close()
    },
    async lookAgain() {
      // Its findings are told; a refusal of the disk is found out by the next save.
      if (master()) await hold.look().catch(() => {})
      else await hold.readAgain().catch(() => {})
    },
  }
  const preparedKey = () => prepared?.groups.join('-') ?? null
  return { state, offerPhrase: () => fourWords(words()), preparedKey, ...inTurn(acts) }
}

/** The same, each waiting for the one before it: of two changes at once, the second meets what the first has made. */
function inTurn(acts: Acts): Acts {
  let last: Promise<unknown> = Promise.resolve()
  const turn =
    <A extends unknown[], R>(act: (...words: A) => Promise<R>) =>
    (...words: A): Promise<R> => {
      const own = last.then(() => act(...words))
      last = own.catch(() => {})
      return own
    }
  const all = Object.entries(acts) as [string, (...words: unknown[]) => Promise<unknown>][]
  return Object.fromEntries(all.map(([name, act]) => [name, turn(act)])) as Acts
}
