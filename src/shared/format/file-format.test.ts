import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someCard } from '../../../tests/fixtures/some-card'
import { somePeople, someSettings } from '../../../tests/fixtures/some-file'
import { someGrid } from '../../../tests/fixtures/some-grid'
import { someMethod, someTemplate } from '../../../tests/fixtures/some-method'
import { someBringing, someManifest, someReceipt } from '../../../tests/fixtures/some-package'
import { someSession } from '../../../tests/fixtures/some-session'
import { someErased, someSealed, someSealedNote, someVault } from '../../../tests/fixtures/some-vault'
import { decodeBringing, encodeBringing } from './bringing-file'
import { decodeCard, encodeCard } from './card-file'
import { decodeErased, encodeErased } from './erased-file'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { decodeGrid, encodeGrid } from './grid-file'
import { decodeMethod, encodeMethod } from './method-file'
import { migrate } from './migrate'
import { decodeManifest, decodeReceipt, encodeManifest, encodeReceipt } from './package-file'
import { decodePeople, encodePeople } from './people-file'
import { decodeSealed, type Sealed, sealedFormat } from './sealed-file'
import { decodeSealedNote, type SealedNote, sealedNoteFormat } from './sealed-note-file'
import { decodeSession, encodeSession } from './session-file'
import { decodeSettings, encodeSettings } from './settings-file'
import { decodeTemplate, encodeTemplate } from './template-file'
import { decodeVault, type VaultFile, vaultFormat } from './vault-file'

type Kind = {
  name: string
  /** The present one. */
  version: number
  decode: (text: string, digest?: Digest) => Decoded<unknown>
  encode: (value: never, stamp?: Stamp) => string
  some: fc.Arbitrary<unknown>
}

const kinds: Kind[] = [
  { name: 'session', version: 4, decode: decodeSession, encode: encodeSession, some: someSession },
  { name: 'people', version: 3, decode: decodePeople, encode: encodePeople, some: somePeople },
  { name: 'card', version: 3, decode: decodeCard, encode: encodeCard, some: someCard },
  { name: 'method', version: 2, decode: decodeMethod, encode: encodeMethod, some: someMethod },
  { name: 'grid', version: 1, decode: decodeGrid, encode: encodeGrid, some: someGrid },
  { name: 'template', version: 3, decode: decodeTemplate, encode: encodeTemplate, some: someTemplate },
  { name: 'erased', version: 1, decode: decodeErased, encode: encodeErased, some: someErased },
  {
    ...{ name: 'vault', version: 2, decode: decodeVault, some: someVault },
    encode: (value: VaultFile, stamp?: Stamp) => encode(vaultFormat, value, stamp),
  },
  {
    ...{ name: 'sealed', version: 1, decode: decodeSealed, some: someSealed },
    encode: (value: Sealed, stamp?: Stamp) => encode(sealedFormat, value, stamp),
  },
  {
    ...{ name: 'sealed-note', version: 1, decode: decodeSealedNote, some: someSealedNote },
    encode: (value: SealedNote, stamp?: Stamp) => encode(sealedNoteFormat, value, stamp),
  },
  {
    ...{ name: 'package', version: 1, some: someManifest },
    ...{ decode: decodeManifest, encode: encodeManifest },
  },
  {
    ...{ name: 'package-receipt', version: 1, some: someReceipt },
    ...{ decode: decodeReceipt, encode: encodeReceipt },
  },
  {
    ...{ name: 'bringing', version: 1, some: someBringing },
    ...{ decode: decodeBringing, encode: encodeBringing },
  },
  { name: 'settings', version: 3, decode: decodeSettings, encode: encodeSettings, some: someSettings },
]

const fixture = (name: string, version: number) =>
  readFileSync(new URL(`fixtures/${name}-v${version}.json`, import.meta.url), 'utf8')
const digest: Digest = (text) => createHash('sha256').update(text).digest('hex')
/** That of the frozen files. */
const stamp: Stamp = { revision: 7, writer: '0.1.0', digest }
const unreadable = { ok: false, reason: 'unreadable' }
const newer = { ok: false, reason: 'newer' }

describe.each(kinds)('the file of $name', ({ name, version, decode: decodeWith, encode, some }) => {
  const text = fixture(name, version)
  const data = JSON.parse(text)
  const { revision: _revision, writer: _writer, checksum: _checksum, ...bare } = data
  const decode = (own: string) => decodeWith(own, digest)
  /** Without a checksum, so that the change itself is what is found. */
  const changed = (change: object) => JSON.stringify({ ...bare, ...change })

  test('of every version, frozen, opens for ever', () => {
    for (let old = 1; old < version; old += 1) {
      expect(decode(fixture(name, old))).toMatchObject({ ok: true, revision: 7, migratedFrom: old })
    }
    expect(decode(text)).toMatchObject({ ok: true, revision: 7 })
  })

  test('is written as it was read, byte for byte', () => {
    const decoded = decode(text)
    expect(decoded.ok && encode(decoded.value as never, stamp)).toBe(text)
  })

  test('opens without a header, as it is written by hand', () => {
    const decoded = decode(text)
    expect(decode(JSON.stringify(bare))).toEqual({ ok: true, value: decoded.ok && decoded.value })
  })

  test('is whole however it is indented, and with the line ends of Windows', () => {
    expect(decode(JSON.stringify(data))).toEqual(decode(text))
    expect(decode(text.replaceAll('\n', '\r\n'))).toEqual(decode(text))
  })

  test('is damaged when its checksum is not that of its content', () => {
    expect(decode(text.replace('"revision": 7', '"revision": 8'))).toEqual(unreadable)
    expect(decode(text.replace('"0.1.0"', '"0.1.1"'))).toEqual(unreadable)
    expect(decode(JSON.stringify({ ...data, checksum: 'f'.repeat(64) }))).toEqual(unreadable)
    expect(decode(JSON.stringify({ ...data, checksum: 'short' }))).toEqual(unreadable)
    expect(decode(JSON.stringify({ ...bare, checksum: data.checksum }))).toEqual(unreadable)
    expect(decodeWith(JSON.stringify({ ...data, revision: 9 }))).toMatchObject({ ok: true, revision: 9 })
  })

  test('whatever is written is read back the same', () => {
    fc.assert(
      fc.property(some, (value) => {
        expect(decode(encode(value as never))).toEqual({ ok: true, value })
        expect(decode(encode(value as never, stamp))).toEqual({ ok: true, value, revision: 7 })
      }),
    )
  })

  test('equal values make equal files, in whatever order their fields came', () => {
    const { format: _, version: __, ...value } = bare
    const turned = Object.fromEntries(Object.entries(value).reverse())
    expect(encode(turned as never, stamp)).toBe(text)
  })

  test('a mark of byte order before it is no matter', () => {
    expect(decode(`\uFEFF${text}`)).toEqual(decode(text))
  })

  test('of a later version is left alone, whatever it holds', () => {
    expect(decode(changed({ version: version + 1 }))).toEqual(newer)
    expect(decode(JSON.stringify({ format: data.format, version: 99, other: [] }))).toEqual(newer)
  })

  test.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['null', 'null'],
    ['zero', '0'],
    ['text', '"jalon"'],
    ['list', `[${text}]`],
    ['NULs', '\0'.repeat(text.length)],
    ['two values', `${text}${text}`],
    ['no envelope', '{}'],
    ['another format', changed({ format: 'other' })],
    ['no version', changed({ version: undefined })],
    ['version as text', changed({ version: String(version) })],
    ['version 0', changed({ version: 0 })],
    ['version 1.5', changed({ version: 1.5 })],
    ['an unknown field', changed({ surprise: 1 })],
    ['nested arrays, 100 000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'nested in a field',
      changed({ surprise: 0 }).replace('"surprise":0', `"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ],
    ['nested and cut off', '{"format":'.repeat(100_000)],
    ['__proto__', text.replace('{', '{"__proto__":{"polluted":true},')],
    [
      '__proto__ that holds the fields',
      `{"format":"${data.format}","version":${version},"__proto__":${text}}`,
    ],
    ['constructor', text.replace('{', '{"constructor":{"prototype":{"polluted":true}},')],
  ])('is refused when it is damaged: %s', (_, damaged) => {
    expect(decode(damaged)).toEqual(unreadable)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('is refused wherever it was cut off', () => {
    const whole = text.trimEnd()
    for (let length = 0; length < whole.length; length += 1) {
      expect(decode(whole.slice(0, length))).toEqual(unreadable)
    }
  })

  test('is refused when a field is missing or is of another type', () => {
    for (const key of Object.keys(bare)) {
      expect(decode(changed({ [key]: undefined }))).toEqual(unreadable)
      expect(decode(changed({ [key]: { deep: [] } }))).toEqual(unreadable)
    }
  })

  test('never makes decoding throw, whatever a byte becomes', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, other) => {
        const { ok } = decode(text.slice(0, at) + other + text.slice(at + 1))
        expect(typeof ok).toBe('boolean')
      }),
    )
  })
})

test('a value that could not be read back is not written', () => {
  expect(() => encodeSession({ ...planJ, days: [] })).toThrow()
})

test('plan J as the file of a workspace, for the journeys', async () => {
  await expect(encodeSession(planJ)).toMatchFileSnapshot('../../../tests/fixtures/plan-j.json')
})

describe('migrations', () => {
  /** A format whose third version is the present one: a name, then a title, then several titles. */
  const album: FileFormat<{ titles: string[] }> = {
    name: 'album',
    version: 3,
    schema: z.strictObject({ titles: z.array(z.string()) }),
    migrations: {
      1: (old) => ({ title: (old as { name: string }).name.trim() }),
      2: (old) => ({ titles: [(old as { title: string }).title] }),
    },
  }
  const read = (data: object) => decode(album, JSON.stringify({ format: 'album', ...data }))

  test('bring each older version to the present one, and say where it came from', () => {
    const value = { titles: ['a'] }
    expect(read({ version: 1, name: ' a ' })).toEqual({ ok: true, value, migratedFrom: 1 })
    expect(read({ version: 2, title: 'a' })).toEqual({ ok: true, value, migratedFrom: 2 })
    expect(read({ version: 3, titles: ['a'] })).toEqual({ ok: true, value })
    expect(read({ version: 4 })).toEqual(newer)
    expect(encode(album, value)).toContain('"version": 3')
  })

  test('that meet damaged data, or make some, refuse it', () => {
    expect(read({ version: 1 })).toEqual(unreadable)
    expect(read({ version: 2 })).toEqual(unreadable)
  })

  test('a step that is missing is a defect, not a file to open as it is', () => {
    expect(() => migrate({}, 1, 3, { 2: (old) => old })).toThrow(RangeError)
    expect(decode({ ...album, migrations: {} }, '{"format":"album","version":2,"titles":[]}')).toEqual(
      unreadable,
    )
  })
})
