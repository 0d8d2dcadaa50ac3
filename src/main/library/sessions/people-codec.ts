/** How the people of a session are read and written: clear when there is no vault, sealed when there is one. */
import { NOBODY, termsOfErased, withoutErased } from '../../../shared/domain/people/erasure'
import type { People } from '../../../shared/domain/people/people'
import { decodePeople, encodePeople } from '../../../shared/format/people-file'
import { decodeSealed, encodeSealed, looksSealed } from '../../../shared/format/sealed-file'
import { openText, sealText } from '../../vault/keyring'
import { peopleCodec } from '../disk/codecs'
import type { Codec } from '../disk/json-file'
import { sha256 } from '../disk/sha256'
import type { Tombstones } from '../erasure/tombstones'
import type { LedgerFile } from '../vault/ledger'
import type { Locks } from '../vault/vault-locks'

const locked = { ok: false, reason: 'locked' } as const
const unreadable = { ok: false, reason: 'unreadable' } as const

/**
 * `record` is what the file is named after: the id of the session as its files know it. `of`: the file is a copy of the one
 * that is named after that id, and says so.
 */
export type PeopleCodecs = (record: string, of?: string) => Codec<People>

export function peopleCodecs(
  locks: Locks,
  ledger: LedgerFile,
  look: () => Promise<void>,
  { isErased, cameBack }: Pick<Tombstones, 'isErased' | 'cameBack'>,
): PeopleCodecs {
  /** Whatever copy it comes from, nobody who was erased is in it. */
  function buried(people: People): People {
    const gone = people.participants.filter(({ id }) => isErased(id))
    if (gone.length > 0) cameBack()
    return withoutErased(people, isErased, termsOfErased(gone, NOBODY))
  }
  const decodedBy =
    (record: string): Codec<People>['decode'] =>
    (text) => {
      const ring = locks.keyring()
      if (!ring) return locks.isVault() || looksSealed(text) ? locked : decodePeople(text, sha256)
      // Where something was sealed already, a clear file is a forgery.
      if (!looksSealed(text)) return ledger.has(record) ? unreadable : decodePeople(text, sha256)
      const sealed = decodeSealed(text, sha256)
      if (!sealed.ok) return sealed
      const revision = sealed.revision ?? 1
      const plain = openText(ring, sealed.value, { kind: 'people', record, revision })
      const people = plain === null ? unreadable : decodePeople(plain)
      return people.ok ? { ...people, revision } : people
    }
  return (record, of = record) => ({
    decode(text) {
      const found = decodedBy(of)(text)
      return found.ok ? { ...found, value: buried(found.value) } : found
    },
    encode(people, revision, writer) {
      const ring = locks.keyring()
      if (!ring) {
        if (locks.isVault()) throw Object.assign(new Error('locked'), { code: 'ELOCKED' })
        return peopleCodec.encode(people, revision, writer)
      }
      const sealed = sealText(ring, encodePeople(people), { kind: 'people', record, revision })
      return encodeSealed(sealed, { revision, writer, digest: sha256 })
    },
    beforeWriting: look,
    isStale: (revision, text) =>
      locks.keyring() !== null && (ledger.isStale(record, revision) || isLate(locks, text)),
    lastKnown: () => (locks.keyring() ? ledger.last(record) : 0),
    settled: (revision) => ledger.settled(record, revision),
  })
}

/** Sealed by a former key although everything had been sealed by the one in force. */
function isLate(locks: Locks, text: string): boolean {
  const sealed = looksSealed(text) ? decodeSealed(text, sha256) : null
  return sealed?.ok === true && locks.isLate(sealed.value.key)
}
