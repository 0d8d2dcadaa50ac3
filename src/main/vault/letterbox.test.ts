/** A text sealed to the letterbox opens with the master key, in the place where it was sealed, and with nothing else. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePeople } from '../../shared/format/people-file'
import { decodeSealedNote } from '../../shared/format/sealed-note-file'
import { decodeVault } from '../../shared/format/vault-file'
import { sha256 } from '../library/disk/sha256'
import { keyringOf, newMasterKey, newName } from './keyring'
import { letterboxOf, openNote, sealTo } from './letterbox'
import { openByPassphrase } from './slots'

const boxOf = () => {
  const [master, owner] = [newMasterKey(), { vault: newName(), key: newName() }]
  const letterbox = { ...owner, to: letterboxOf(master, owner) }
  return { letterbox, ring: { keys: new Map([[owner.key, master]]) }, master, owner }
}

describe('the letterbox', () => {
  it('is the same wherever the key is opened, and another for another key or vault', () => {
    const { master, owner, letterbox } = boxOf()
    expect(letterboxOf(Buffer.from(master), { ...owner })).toBe(letterbox.to)
    const others = [
      letterboxOf(master, { ...owner, vault: newName() }),
      letterboxOf(master, { ...owner, key: newName() }),
      letterboxOf(newMasterKey(), owner),
    ]
    expect(new Set([letterbox.to, ...others]).size).toBe(4)
    expect(Buffer.from(letterbox.to, 'base64')).toHaveLength(32)
  })

  it('whatever is sealed to it, its key opens; the same text twice is sealed otherwise', () => {
    const { letterbox, ring } = boxOf()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const [one, other] = [sealTo(letterbox, text, 'n-1'), sealTo(letterbox, text, 'n-1')]
        expect([openNote(ring, one), openNote(ring, other)]).toEqual([text, text])
        expect([one.from, one.iv]).not.toEqual([other.from, other.iv])
        expect(openNote(boxOf().ring, one)).toBe(null)
      }),
      { numRuns: 50 },
    )
  })

  it('one bit turned, another name, another vault or key: it opens with nothing', () => {
    const { letterbox, ring, owner } = boxOf()
    const note = sealTo(letterbox, 'Ce que Nadia a dit', 'n-1')
    const another = newName()
    const both = { keys: new Map([...ring.keys, [another, ring.keys.get(owner.key) as Buffer]]) }
    expect(openNote(both, note)).toBe('Ce que Nadia a dit')
    for (const change of [{ id: 'n-2' }, { vault: newName() }, { key: another }])
      expect(openNote(both, { ...note, ...change })).toBe(null)
    // The curve does not look at the highest bit of the other half, but what is sealed does.
    for (const field of ['from', 'iv', 'data', 'tag'] as const) {
      const bytes = Buffer.from(note[field], 'base64')
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const turned = Buffer.from(bytes)
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect([field, bit, openNote(both, { ...note, [field]: turned.toString('base64') })]).toEqual([
          ...[field, bit, null],
        ])
      }
    }
  })

  it('a half that is no point of the curve is refused, and seals nothing', () => {
    const { letterbox, ring } = boxOf()
    const nothing = Buffer.alloc(32).toString('base64')
    expect(() => sealTo({ ...letterbox, to: nothing }, 'texte', 'n-1')).toThrow()
    expect(openNote(ring, { ...sealTo(letterbox, 'texte', 'n-1'), from: nothing })).toBe(null)
  })
})

const frozen = (name: string) =>
  readFileSync(new URL(`../../shared/format/fixtures/${name}`, import.meta.url), 'utf8')

it('the first format of it, frozen, opens for ever with its phrase', async () => {
  const vault = decodeVault(frozen('vault-v2.json'), sha256)
  const note = decodeSealedNote(frozen('sealed-note-v1.json'), sha256)
  if (!vault.ok || !note.ok) throw new Error('the frozen files cannot be read')
  const { id, key, slots, letterbox } = vault.value
  const [slot] = slots
  if (slot?.kind !== 'passphrase') throw new Error('its phrase comes first')
  const master = await openByPassphrase(slot, 'cerise vélo marée jalon', { vault: id, key })
  const ring = master && keyringOf(vault.value, master)
  expect(master && letterboxOf(master, { vault: id, key })).toBe(letterbox)
  const said = decodePeople((ring && openNote(ring, note.value)) ?? '')
  expect(said).toMatchObject({ ok: true, value: { notes: [{ id: 'n1', text: 'Écrit coffre fermé' }] } })
})
