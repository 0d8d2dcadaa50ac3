/** The revision of each sealed file as last seen, itself sealed: an older file put in its place is found out. */
import { decodeLedger, encodeLedger, type Ledger } from '../../../shared/format/ledger'
import { decodeSealed, encodeSealed } from '../../../shared/format/sealed-file'
import { type Keyring, openText, sealText } from '../../vault/keyring'
import type { Autosave } from '../disk/autosave'
import { bytesOf, type Disk, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { sha256 } from '../disk/sha256'

const RECORD = 'ledger'

export type LedgerFile = ReturnType<typeof ledgerFile>

export function ledgerFile(options: {
  folders: Folders
  autosave: Autosave
  on: Disk
  writer: string
  keyring(): Keyring | null
  /** Throws when the keys are not those of the vault any more. */
  look(): Promise<void>
}) {
  const { folders, autosave, on, writer, keyring, look } = options
  let known: Ledger = new Map()
  let revision = 0

  /** The ledger on the disk; null when there is none, or none that this vault wrote. */
  async function found() {
    const ring = keyring()
    const bytes = await bytesOf(folders.ledger, on)
    const sealed = bytes && decodeSealed(bytes.toString('utf8'), sha256)
    if (!ring || !sealed?.ok) return null
    const at = sealed.revision ?? 1
    const text = openText(ring, sealed.value, { kind: 'ledger', record: RECORD, revision: at })
    const ledger = text === null ? null : decodeLedger(text)
    return ledger && { ledger, revision: at }
  }

  async function write() {
    if (!keyring()) return
    await look()
    // Another computer may have gone further meanwhile.
    const other = await found().catch(() => null)
    for (const [record, at] of other?.ledger ?? []) {
      if (!known.has(record)) known.set(record, at)
    }
    revision = Math.max(revision, other?.revision ?? 0) + 1
    const ring = keyring()
    if (!ring) return
    const sealed = sealText(ring, encodeLedger(known), { kind: 'ledger', record: RECORD, revision })
    await writeDurably(folders.ledger, encodeSealed(sealed, { revision, writer, digest: sha256 }), on)
  }

  const saveSoon = () => autosave.soon(folders.name(folders.ledger), write)

  return {
    /** False when there is none that can be believed. Throws the system's error. */
    async read(): Promise<boolean> {
      const own = await found()
      known = own?.ledger ?? new Map()
      revision = own?.revision ?? 0
      return own !== null
    },
    write,
    has: (record: string) => known.has(record),
    /** The last revision seen of that record, 0 when none was. */
    last: (record: string) => known.get(record) ?? 0,
    isStale: (record: string, at: number) => at < (known.get(record) ?? 0),
    settled(record: string, at: number) {
      if (!keyring() || known.get(record) === at) return
      known.set(record, Math.max(1, at))
      saveSoon()
    },
    forget() {
      known = new Map()
      revision = 0
    },
  }
}
