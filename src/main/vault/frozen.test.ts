/** The first format of the vault, frozen: its phrase and its printed key open for ever what it sealed. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodePeople } from '../../shared/format/people-file'
import { decodeSealed } from '../../shared/format/sealed-file'
import { decodeVault } from '../../shared/format/vault-file'
import { sha256 } from '../library/disk/sha256'
import { keyringOf, openText } from './keyring'
import { readRecoveryKey } from './recovery-key'
import { openByPassphrase, openByRecoveryKey } from './slots'

const frozen = (name: string) =>
  readFileSync(new URL(`../../shared/format/fixtures/${name}`, import.meta.url), 'utf8')

const PHRASE = 'cerise vélo marée jalon'
const PRINTED = '5CEG8-Q3J58-7GJN9-2SSRS-BGFSA-NMRR2-GVPH5-5KXZV'

it('opens with its phrase and with its printed key, and so does what it sealed', async () => {
  const vault = decodeVault(frozen('vault-v1.json'), sha256)
  const sealed = decodeSealed(frozen('sealed-v1.json'), sha256)
  if (!vault.ok || !sealed.ok) throw new Error('the frozen files cannot be read')
  const { id, key, slots } = vault.value
  const own = { vault: id, key }
  const printed = readRecoveryKey(PRINTED)
  const masters: (Buffer | null)[] = []
  for (const slot of slots) {
    if (slot.kind === 'passphrase') masters.push(await openByPassphrase(slot, PHRASE, own))
    if (slot.kind === 'recovery' && printed.ok) masters.push(openByRecoveryKey(slot, printed.key, own))
  }
  expect(masters).toHaveLength(2)
  for (const master of masters) {
    const ring = master && keyringOf(vault.value, master)
    const said = ring && openText(ring, sealed.value, { kind: 'people', record: 'boite-noire', revision: 7 })
    expect(said).toBe(frozen('people-v2.json'))
    expect(decodePeople(said ?? '', sha256)).toMatchObject({ ok: true, value: { session: 'boite-noire' } })
  }
})
