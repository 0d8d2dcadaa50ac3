/**
 * What this start has of the vault: the file it knows and, while it is open, the keys. The disk is looked at again before
 * anything is sealed: another start, here or on another computer, may have changed the vault meanwhile.
 */
import type { Failure } from '../../../shared/contract/failure'
import type { VaultFile } from '../../../shared/format/vault-file'
import { formerOf, type Keyring } from '../../vault/keyring'
import { type Letterbox, letterboxOf } from '../../vault/letterbox'
import { Refused } from '../../workspace/refused'
import { codeOf } from '../disk/durable-file'
import type { FoundVault, FoundVaults, vaultFiles } from './vault-files'
import type { Locks } from './vault-locks'
import { type Opening, openedBy, type Way } from './vault-opening'

/** The code of a save that waits for the vault to be opened. */
const LOCKED = 'ELOCKED'
/** The code of a save that waits for the vault's file to be whole. */
const UNREADABLE = 'EVAULT'
/** Former keys that the file has room for. */
export const MOST_FORMER = 64

/** The parts of a vault file that another vault, key or phrase changes, and the end of a sealing does not. */
const print = ({ id, key, slots }: VaultFile) => JSON.stringify([id, key, slots])

const coded = (code: string) => Object.assign(new Error('the vault cannot seal'), { code })

export type VaultHold = ReturnType<typeof vaultHold>

export function vaultHold(options: {
  files: ReturnType<typeof vaultFiles>
  locks: Locks
  tellProblem(problem: Failure): void
  tellState(): void
  /** The secrets that go with the keys. */
  forget(): void
}) {
  const { files, locks, tellProblem, tellState } = options
  let found: FoundVaults = { kind: 'none' }
  /** The one in force, when one is known. */
  let current: FoundVault | null = null
  let master: Buffer | null = null
  /** The files that may stand on the disk while this vault is open: the one it was opened with, and those written since. */
  let trusted = new Set<string>()
  /** The letterboxes of the keys that were open in this start, by the names of these: nobody has put another in their place. */
  const letterboxes = new Map<string, string>()

  const vaults = () => (found.kind === 'found' ? found.vaults : [])

  function know(now: FoundVaults) {
    found = now
    current = vaults()[0] ?? null
    if (found.kind !== 'none') locks.found()
  }

  const pin = ({ key, letterbox }: VaultFile) => letterbox && letterboxes.set(key, letterbox)

  function close() {
    master = null
    trusted = new Set()
    locks.close()
    options.forget()
  }

  /** Another vault counts now. What is typed stays with those who save, until it is opened anew. */
  function shutOut(): never {
    close()
    tellProblem({ kind: 'vault-changed' })
    tellState()
    throw coded(LOCKED)
  }

  /**
   * To be asked right before anything is sealed. Throws with ELOCKED, and the vault is locked then, when its file on the disk is
   * not the one that is open here; with EVAULT while that file cannot be read; or the system's error.
   */
  async function look() {
    if (!master && locks.isVault()) throw coded(LOCKED)
    const now = await files.own()
    if (!master) {
      if (now.kind === 'none') return
      // It was made elsewhere: from now on nothing of people is written in the clear.
      know(now)
      shutOut()
    }
    if (!master || !current || trusted.has(now.kind)) return
    if (now.kind === 'damaged') throw coded(UNREADABLE)
    if (now.kind === 'none') {
      // Without its file, what is sealed would open no more.
      await files.write(current.file, current.revision)
      return
    }
    const [newest] = now.vaults
    if (!newest || !trusted.has(print(newest.file))) {
      know(now)
      shutOut()
    }
    // Another start came to the end of the same sealing.
    const { letterbox } = current.file
    if (print(newest.file) === print(current.file))
      current = { ...newest, file: { ...newest.file, letterbox } }
  }

  const refusal = (error: unknown) => {
    if (error instanceof Refused) return error
    if (codeOf(error) === LOCKED) return new Refused({ kind: 'vault-changed' })
    return new Refused({ kind: 'vault-not-written', reason: codeOf(error) })
  }

  /** A file whose key the new one does not hold is never written over without being put aside. */
  async function keepOthers({ key, former }: VaultFile) {
    const now = master ? await files.own() : null
    const isHeld = new Set([key, ...former.map((one) => one.key), current?.file.key])
    for (const other of now?.kind === 'found' ? now.vaults : []) {
      if (!isHeld.has(other.file.key)) await files.keep(other.file, other.revision)
    }
  }

  /** Puts the file in force. Throws Refused, and then the one before is still known. */
  async function write(file: VaultFile) {
    const revision = (current?.revision ?? 0) + 1
    const isNewKey = file.key !== current?.file.key
    try {
      await look()
      await keepOthers(file)
      if (isNewKey) await files.keep(file, revision)
      trusted.add(print(file))
      await files.write(file, revision)
    } catch (error) {
      if (isNewKey) await files.letGo([file.key])
      throw refusal(error)
    }
    know({ kind: 'found', vaults: [{ file, revision, from: 'own' }] })
    pin(file)
    trusted = new Set([print(file)])
    // Two that wrote at the same instant: the later one counts. What the disk refuses to tell is asked again before sealing.
    if (master)
      await look().catch((error) => {
        if (codeOf(error) === LOCKED) throw refusal(error)
      })
    await files.letGo(file.former.map(({ key }) => key))
  }

  /** The file as it is once it is opened: with the letterbox of its key, and the former keys that were only known beside. */
  function joinedIn({ vault: { file }, ring, joined }: Opening): VaultFile {
    const own = ring.keys.get(file.key)
    const letterbox = own ? letterboxOf(own, { vault: file.id, key: file.key }) : file.letterbox
    const more = joined.flatMap((key) => {
      const old = ring.keys.get(key)
      return own && old ? [formerOf(file.id, file.key, own, key, old)] : []
    })
    const former = [...more, ...file.former].slice(0, MOST_FORMER)
    return { ...file, letterbox, former, sealing: file.sealing || more.length > 0 }
  }

  return {
    look,
    write,
    close,
    current: () => current,
    master: () => master,
    isDamaged: () => found.kind === 'damaged',
    know,
    /** Whatever is on the disk now counts, as long as nothing is open. Throws Refused. */
    async readAgain() {
      if (master) return
      try {
        const now = await files.all()
        // A folder that is being filled does not lose its vault for that.
        if (now.kind !== 'none' || !locks.isVault()) know(now)
      } catch (error) {
        throw new Refused({ kind: 'vault-not-written', reason: codeOf(error) })
      }
    },
    /** Where something can be sealed without the keys: the letterbox of the vault in force; null when it has none. */
    letterbox(): Letterbox | null {
      if (current?.from !== 'own') return null
      const { id: vault, key, letterbox } = current.file
      const to = letterboxes.get(key) ?? letterbox
      return to === null ? null : { vault, key, to }
    },
    /** The keys that the secret opens; null when it is not this vault's. */
    opening: (way: Way) => openedBy(vaults(), way),

    /** Puts the keys in the hands of those who read and write. */
    async enter(opening: Opening) {
      const before = vaults()
      const own = before.filter(({ from }) => from === 'own')
      const file = joinedIn(opening)
      const { letterbox } = opening.vault.file
      const revision = Math.max(...before.map((each) => each.revision))
      current = { ...opening.vault, file: { ...opening.vault.file, letterbox: file.letterbox }, revision }
      master = opening.ring.keys.get(file.key) ?? null
      pin(file)
      trusted = new Set([print(file), ...own.map((each) => print(each.file))])
      if (own.length === 0) trusted.add('damaged')
      locks.open(opening.ring, file.sealing)
      if (opening.shut > 0) tellProblem({ kind: 'vault-copies' })
      if (letterbox !== null && letterbox !== file.letterbox) tellProblem({ kind: 'letterbox-changed' })
      const isSame = opening.joined.length === 0 && letterbox === file.letterbox
      const isAlone = own.length === 1 && opening.vault.from === 'own' && isSame
      const areHeld = own.every((each) => opening.ring.keys.has(each.file.key))
      // Whichever file was opened counts from now on. A disk that refuses is told by the next change.
      if (!isAlone && areHeld && (own.length > 0 || !(await isAnythingThere())))
        await write(file).catch(() => {})
    },

    /** The vault that was just made or given another key. */
    take(ring: Keyring) {
      master = ring.keys.get(ring.key) ?? null
      locks.open(ring, true)
    },

    /** Everything is sealed by the key in force. */
    settled() {
      const ring = locks.keyring()
      if (ring) locks.open(ring, false)
    },
  }

  async function isAnythingThere() {
    return (await files.own().catch(() => null))?.kind !== 'none'
  }
}
