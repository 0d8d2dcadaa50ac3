/** The bounds of what files may ask for: each is tried at its edge and beyond. */
import { describe, expect, it } from 'vitest'
import { instantSchema } from '../domain/base/time'
import { vaultSchema } from './vault-file'

const box = { iv: 'AAAA', data: 'AAAA', tag: 'AAAA' }
const slot = (scrypt: object) => ({ kind: 'passphrase', salt: 'AAAA', scrypt, ...box })
const vaultWith = (change: object) => ({
  ...{ id: '0'.repeat(16), key: '1'.repeat(16), check: box, slots: [slot({ N: 2 ** 17, r: 8, p: 1 })] },
  ...{ former: [], sealing: false, letterbox: null },
  ...change,
})
const isVault = (change: object) => vaultSchema.safeParse(vaultWith(change)).success

describe('a vault that asks for too much is damaged', () => {
  it.each([
    [{ N: 2 ** 17, r: 8, p: 1 }, true],
    [{ N: 2 ** 20, r: 4, p: 2 }, true],
    [{ N: 2 ** 20, r: 8, p: 1 }, false],
    [{ N: 2 ** 20, r: 16, p: 1 }, false],
    [{ N: 2 ** 20, r: 32, p: 8 }, false],
    [{ N: 2 ** 17, r: 8, p: 9 }, false],
    [{ N: 1000, r: 8, p: 1 }, false],
  ])('%o: %s', (scrypt, is) => expect(isVault({ slots: [slot(scrypt)] })).toBe(is))

  it('eight slots and no more, sixty-four former keys and no more', () => {
    const own = slot({ N: 1024, r: 1, p: 1 })
    expect([8, 9].map((count) => isVault({ slots: Array(count).fill(own) }))).toEqual([true, false])
    const former = { key: '2'.repeat(16), ...box }
    expect([64, 65].map((count) => isVault({ former: Array(count).fill(former) }))).toEqual([true, false])
  })
})

it('an instant is of the years 1970 to 9999', () => {
  const is = (at: number) => instantSchema.safeParse(at).success
  const last = Date.parse('9999-12-31T23:59:59.999Z')
  expect([0, last].map(is)).toEqual([true, true])
  expect([-1, last + 1, 9e15, 0.5].map(is)).toEqual([false, false, false, false])
  expect(() => new Date(last).toISOString()).not.toThrow()
})
