import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterFile, someAdded, unknownFile } from '../../../tests/fixtures/later'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someSession } from '../../../tests/fixtures/some-session'
import { sized } from '../../../tests/fixtures/trust'
import { decodeNewer } from './newer-file'
import { decodeNewerSession, decodeSession, encodeSession, sessionFormat } from './session-file'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const frozen = readFileSync(new URL('fixtures/session-later.json', import.meta.url), 'utf8')

test('a frozen file of an imagined later version reads as what this version knows of it', () => {
  expect(decodeSession(frozen, digest)).toEqual({ ok: false, reason: 'newer' })
  const session = decodeNewerSession(frozen, digest)
  // A field that this version does not know stands at every depth of the file, and nowhere in what was read.
  const unknown = [
    'licence',
    'parking',
    'pronouns',
    'rooms',
    'energy',
    'tolerance',
    'supplier',
    'spread',
    'doi',
  ]
  for (const field of unknown) expect(frozen).toContain(`"${field}"`)
  for (const field of unknown) expect(JSON.stringify(session)).not.toContain(`"${field}"`)
  expect(session).toMatchObject({
    title: 'Ouvrir la boîte rouge',
    practical: { place: 'Mons' },
    // A reference may name something that this version does not have.
    dismissed: ['screen-too-long repas'],
    grid: { rows: [{ id: 'records' }, { id: 'algorithms', name: 'Algorithmes' }] },
    frozenCards: [{ registers: ['record', 'algorithms'] }],
  })
  expect(session?.days[0]?.phases[1]?.cards).toEqual(['registres', 'carte-de-demain'])
  // It is a session like any other: whole by the schema of this version.
  expect(session && decodeSession(encodeSession(session))).toEqual({ ok: true, value: session })
})

test('any session with fields added at every depth reads to the same session', () => {
  let files = 0
  const some = fc.tuple(someSession, fc.infiniteStream(someAdded), fc.integer({ min: 1, max: 50 }))
  fc.assert(
    fc.property(some, ([session, added, by]) => {
      const text = laterFile(session, () => added.next().value ?? {}, by)
      const before = digest(text)
      expect(decodeSession(text, digest)).toEqual({ ok: false, reason: 'newer' })
      expect(decodeNewerSession(text, digest)).toEqual(session)
      expect(digest(text)).toBe(before)
      files += 1
    }),
    { numRuns: sized(100, 2000) },
  )
  console.info(`files of later versions: ${files}, ${files} read to the same session`)
})

const data = JSON.parse(laterFile(planJ)) as Record<string, unknown>
const { checksum: _, ...bare } = data
const changed = (change: object) => JSON.stringify({ ...bare, ...change })

test('reads with and without its header, however it is indented', () => {
  for (const text of [laterFile(planJ), JSON.stringify(data), changed({}), `\uFEFF${changed({})}`]) {
    expect(decodeNewerSession(text, digest)).toEqual(planJ)
  }
})

test.each([
  ['a field is missing', changed({ title: undefined })],
  ['a field is of another type', changed({ title: ['Plan J'] })],
  ['a kind is unknown where it matters', unknownFile(planJ)],
  ['a field is missing beside one that is added', changed({ practical: { later: true } })],
  ['it is not whole', JSON.stringify({ ...data, title: 'Autre' })],
  ['it is of this version', changed({ version: sessionFormat.version })],
  ['it is of an earlier one', changed({ version: 1 })],
  ['it is of another format', changed({ format: 'jalon-card' })],
  ['it is cut off', frozen.slice(0, -9)],
  ['it is empty', ''],
  ['it is null', 'null'],
  ['it nests without end', `{"format":"jalon-session","version":99,"x":${'['.repeat(100_000)}`],
])('is not read when %s', (_, text) => {
  expect(decodeNewerSession(text, digest)).toBeNull()
})

test('a field that would change what every object has is left out like any other', () => {
  const text = changed({}).replace('{', '{"__proto__":{"polluted":true},')
  expect(decodeNewer(sessionFormat, text)).toEqual(planJ)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
