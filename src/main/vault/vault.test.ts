/** Property 9 of the vault, on its core: nothing opens with another phrase, a changed bit or in another place. */
import { randomBytes } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open, seal } from './cipher'
import { formerOf, headOf, type Keyring, keyringOf, newMasterKey, openText, sealText } from './keyring'
import { fourWords, isLongEnough, sameTyped } from './passphrase'
import { groupsOf, isSameGroup, newRecoveryKey, readRecoveryKey } from './recovery-key'
import { byPassphrase, byRecoveryKey, openByPassphrase, openByRecoveryKey, USUAL } from './slots'

const own = { vault: '0011223344556677', key: '8899aabbccddeeff' }
/** Cheap, so that a thousand guesses take a second: the tag refuses them, whatever a guess costs. */
const CHEAP = { N: 1024, r: 1, p: 1 }
const PHRASE = 'cerise vélo marée jalon'

const ring = (master = newMasterKey()): Keyring => ({
  ...own,
  keys: new Map([[own.key, master]]),
})

describe('the box', () => {
  const key = randomBytes(32)
  const plain = Buffer.from('Ce que Nadia a raconté'.repeat(40))

  it('opens with its key about its own thing, and is never the same twice', () => {
    const box = seal(key, plain, 'a')
    expect(open(key, box, 'a')).toEqual(plain)
    expect(open(key, box, 'b')).toBe(null)
    expect(open(randomBytes(32), box, 'a')).toBe(null)
    expect(new Set(Array.from({ length: 2000 }, () => seal(key, plain, 'a').iv)).size).toBe(2000)
  })

  it('is refused with one bit changed anywhere, ten thousand times', () => {
    const box = seal(key, plain, 'a')
    let accepted = 0
    for (let attempt = 0; attempt < 10_000; attempt++) {
      const field = (['iv', 'data', 'tag'] as const)[attempt % 3] ?? 'iv'
      const bytes = Buffer.from(box[field], 'base64')
      const at = Math.floor(Math.random() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (attempt % 8))
      if (open(key, { ...box, [field]: bytes.toString('base64') }, 'a')) accepted += 1
    }
    console.log(`bit flips: 10000, accepted: ${accepted}`)
    expect(accepted).toBe(0)
  })

  it('is refused with a tag cut short', () => {
    const box = seal(key, plain, 'a')
    for (let length = 0; length < 16; length++) {
      const tag = Buffer.from(box.tag, 'base64').subarray(0, length).toString('base64')
      expect(open(key, { ...box, tag }, 'a')).toBe(null)
    }
  })

  it('is refused in a base64 that is not the one that was written', () => {
    const box = seal(key, Buffer.from('abcd'), 'a')
    expect(open(key, { ...box, data: `${box.data}\n` }, 'a')).toBe(null)
    expect(open(key, { ...box, data: box.data.replaceAll('=', '') }, 'a')).toBe(null)
  })
})

describe('a sealed text', () => {
  const where = { kind: 'people', record: 'session-1', revision: 7 } as const

  it('opens where it was sealed, and nowhere else', () => {
    const keyring = ring()
    const sealed = sealText(keyring, 'texte', where)
    expect(openText(keyring, sealed, where)).toBe('texte')
    expect(openText(keyring, sealed, { ...where, record: 'session-2' })).toBe(null)
    expect(openText(keyring, { ...sealed, record: 'session-2' }, { ...where, record: 'session-2' })).toBe(
      null,
    )
    expect(openText(keyring, sealed, { ...where, revision: 8 })).toBe(null)
    expect(openText(keyring, sealed, { ...where, kind: 'raw' })).toBe(null)
    expect(openText(keyring, { ...sealed, vault: 'ffffffffffffffff' }, where)).toBe(null)
    expect(openText(ring(), sealed, where)).toBe(null)
  })

  it('opens with a former key as long as the vault keeps it', () => {
    const [old, master] = [newMasterKey(), newMasterKey()]
    const sealed = sealText(ring(old), 'texte', where)
    const file = {
      ...headOf(own.vault, 'aaaaaaaaaaaaaaaa', master),
      slots: [],
      sealing: true,
    }
    const former = [formerOf(own.vault, file.key, master, own.key, old)]
    const both = keyringOf({ ...file, former }, master)
    expect(both && openText(both, sealed, where)).toBe('texte')
    const alone = keyringOf({ ...file, former: [] }, master)
    expect(alone && openText(alone, sealed, where)).toBe(null)
    expect(keyringOf({ ...file, former }, newMasterKey())).toBe(null)
  })
})

describe('the passphrase', () => {
  it('opens, and a thousand others do not', async () => {
    const master = newMasterKey()
    const slot = await byPassphrase(master, PHRASE, own, CHEAP)
    if (slot.kind !== 'passphrase') throw new Error('a slot of its kind')
    expect(await openByPassphrase(slot, `  ${PHRASE.normalize('NFD')} `, own)).toEqual(master)
    const others = new Set([
      ...['', PHRASE.toUpperCase(), `${PHRASE}.`, PHRASE.slice(1), PHRASE.replace('é', 'e')],
      ...Array.from(PHRASE, (_, at) => PHRASE.slice(0, at) + PHRASE.slice(at + 1)),
      ...fc.sample(fc.string({ minLength: 1, maxLength: 30 }), 1200).map(sameTyped),
    ])
    others.delete(PHRASE)
    const tried = [...others].filter((other) => sameTyped(other) !== PHRASE).slice(0, 1000)
    const opened = await Promise.all(tried.map((other) => openByPassphrase(slot, other, own)))
    const accepted = opened.filter(Boolean).length
    console.log(`wrong passphrases: ${tried.length}, accepted: ${accepted}`)
    expect(tried).toHaveLength(1000)
    expect(accepted).toBe(0)
  })

  it('is bound to its vault and to what a guess costs', async () => {
    const slot = await byPassphrase(newMasterKey(), PHRASE, own, CHEAP)
    if (slot.kind !== 'passphrase') throw new Error('a slot of its kind')
    expect(await openByPassphrase(slot, PHRASE, { ...own, vault: 'ffffffffffffffff' })).toBe(null)
    expect(await openByPassphrase({ ...slot, scrypt: { ...CHEAP, N: 2048 } }, PHRASE, own)).toBe(null)
  })

  it('at its full price never stops the main loop for 50 ms', async () => {
    const master = newMasterKey()
    const slot = await byPassphrase(master, PHRASE, own)
    if (slot.kind !== 'passphrase') throw new Error('a slot of its kind')
    expect(slot.scrypt).toEqual({ N: 131_072, r: 8, p: 1 })
    expect(slot.scrypt).toEqual(USUAL)
    const delays = monitorEventLoopDelay({ resolution: 1 })
    // The first turns of the loop are those of the test's own start.
    await new Promise((next) => setImmediate(next))
    delays.enable()
    const cpu = process.cpuUsage()
    const start = performance.now()
    const blocked: number[] = []
    let last = start
    const watch = setInterval(() => {
      const now = performance.now()
      blocked.push(now - last)
      last = now
    }, 2)
    expect(await openByPassphrase(slot, PHRASE, own)).toEqual(master)
    clearInterval(watch)
    delays.disable()
    const took = performance.now() - start
    console.log(
      `unlocking: ${Math.round(took)} ms (processor ${Math.round(process.cpuUsage(cpu).user / 1000)} ms), the loop waited at most ${Math.max(...blocked).toFixed(1)} ms`,
    )
    // Done in the loop itself it would turn not once: it turns all along.
    expect(blocked.length).toBeGreaterThan(took / 50)
  })

  it('has twelve characters at least, and the four words offered have more', () => {
    expect(isLongEnough('onze lettre')).toBe(false)
    expect(isLongEnough('douze lettres')).toBe(true)
    expect(isLongEnough('é'.repeat(12))).toBe(true)
    expect(isLongEnough(`a${' '.repeat(20)}b`)).toBe(false)
    const words = Array.from({ length: 2048 }, (_, index) => `mot${index}`)
    const { phrase, bits } = fourWords(words)
    expect(bits).toBe(44)
    expect(phrase.split(' ')).toHaveLength(4)
    expect(new Set(Array.from({ length: 100 }, () => fourWords(words).phrase)).size).toBe(100)
  })
})

describe('the recovery key', () => {
  it('opens a hundred times of a hundred, as printed or as somebody copies it', () => {
    let opened = 0
    for (let attempt = 0; attempt < 100; attempt++) {
      const [master, key] = [newMasterKey(), newRecoveryKey()]
      const slot = byRecoveryKey(master, key, own)
      if (slot.kind !== 'recovery') throw new Error('a slot of its kind')
      const printed = groupsOf(key).join(attempt % 2 ? ' ' : '-')
      const read = readRecoveryKey(
        attempt % 3 ? printed : printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'),
      )
      if (!read.ok) continue
      if (openByRecoveryKey(slot, read.key, own)?.equals(master)) opened += 1
      expect(openByRecoveryKey(slot, newRecoveryKey(), own)).toBe(null)
    }
    console.log(`recovery keys: 100, opened: ${opened}`)
    expect(opened).toBe(100)
  })

  it('is eight groups of five', () => {
    expect(groupsOf(newRecoveryKey())).toHaveLength(8)
    for (const group of groupsOf(newRecoveryKey())) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  const someKey = fc.uint8Array({ minLength: 20, maxLength: 20 })
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

  it('says in which group a letter is wrong, or two neighbours or groups swapped', () => {
    fc.assert(
      fc.property(
        someKey,
        fc.nat(7),
        fc.nat(4),
        fc.constantFrom(...letters),
        fc.nat(7),
        (key, group, at, letter, other) => {
          const groups = groupsOf(key)
          const changed = (text: string) => groups.with(group, text)
          const wrong = (all: string[]) => {
            const read = readRecoveryKey(all.join(''))
            return read.ok ? [] : read.wrong
          }
          const own = groups[group] ?? ''
          const mistyped = own.slice(0, at) + letter + own.slice(at + 1)
          expect(wrong(changed(mistyped))).toEqual(mistyped === own ? [] : [group + 1])
          const swapped = [...own]
            .with(at, own[(at + 1) % 5] ?? '')
            .with((at + 1) % 5, own[at] ?? '')
            .join('')
          if (at < 4) expect(wrong(changed(swapped))).toEqual(swapped === own ? [] : [group + 1])
          const moved = groups.with(group, groups[other] ?? '').with(other, own)
          expect(wrong(moved)).toEqual(group === other ? [] : [group + 1, other + 1].sort())
        },
      ),
    )
    expect(readRecoveryKey('ABCDE')).toEqual({ ok: false, wrong: 'length' })
  })

  it('compares a group that is typed again', () => {
    expect(isSameGroup(' a0b1c', 'A0B1C')).toBe(true)
    expect(isSameGroup('aobic', 'A0B1C')).toBe(true)
    expect(isSameGroup('A0B1D', 'A0B1C')).toBe(false)
  })
})
