/** Five hundred damaged plans: the newest valid generation opens in their place, and their bytes are kept. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { faultyDisk } from '../../../tests/fixtures/faulty-disk'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { folderWith, stamp } from '../../../tests/fixtures/workspace-folder'
import type { SessionId } from '../../shared/domain/id'
import { encodeSession } from '../../shared/format/session-file'

const FOLDERS = 10
const EACH = 50

const small = sessionOf([dayOf('9:00', [phaseOf('Accueil', 60), phaseOf('Bilan', 15)])])
const idOf = (index: number) => `plan-${index}` as SessionId
const plan = (index: number, title: string, revision: number) =>
  Buffer.from(encodeSession({ ...small, id: idOf(index), title }, stamp(revision)))

type Damage = (whole: Buffer) => Buffer

/** What becomes of a file: zeroes from a place on, cut off, some bits turned, or replaced by something else. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom('', 'null', '0', '[]', '{}', '"jalon"', '\uFEFF').map(
    (text): Damage =>
      () =>
        Buffer.from(text),
  ),
  share().map(
    (at): Damage =>
      (whole) =>
        Buffer.from(whole).fill(0, Math.floor(at * whole.length)),
  ),
  share().map(
    (at): Damage =>
      (whole) =>
        whole.subarray(0, Math.floor(at * (whole.length - 1))),
  ),
  fc.array(fc.tuple(share(), fc.nat(7)), { minLength: 1, maxLength: 9 }).map(
    (bits): Damage =>
      (whole) =>
        bits.reduce((bytes, [at, bit]) => turned(bytes, at, bit), whole),
  ),
  fc.constantFrom<Damage>(
    (whole) => Buffer.concat([whole, whole]),
    (whole) => Buffer.from(`\uFEFF${whole}`),
    replaced('"days"', '"dayz"'),
    replaced('"duration": 60', '"duration": "60"'),
    replaced('"duration": 60', '"duration": 61'),
    replaced('"version": 1', '"version": 2'),
  ),
)

function replaced(one: string, other: string): Damage {
  return (whole) => Buffer.from(whole.toString().replace(one, other))
}

/** 0 to 1, without the end. */
function share() {
  return fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
}

function turned(bytes: Buffer, at: number, bit: number): Buffer {
  const other = Buffer.from(bytes)
  const index = Math.floor(at * bytes.length)
  other[index] = (other[index] ?? 0) ^ (1 << bit)
  return other
}

const versionOf = (bytes: Buffer) => /"version": (\d+)/.exec(bytes.toString('utf8'))?.[1]

it('500 mutations: the newest valid generation opens, the damaged bytes are kept, nothing crashes', async () => {
  const counts = { damaged: 0, newer: 0, whole: 0 }
  const mutations = fc.sample(fc.tuple(damage, fc.boolean()), { numRuns: FOLDERS * EACH, seed: 20261124 })
  for (let folderIndex = 0; folderIndex < FOLDERS; folderIndex += 1) {
    const files = new Map<string, Buffer>()
    const own = mutations.slice(folderIndex * EACH, (folderIndex + 1) * EACH)
    for (const [index, [mutate, newestIsDamaged]] of own.entries()) {
      const versions = `versions/sessions/${idOf(index)}`
      files.set(`sessions/${idOf(index)}.json`, mutate(plan(index, 'Présent', 9)))
      files.set(`${versions}/2026-11-22T08-00-00-000Z.r4.json`, plan(index, 'Avant-hier', 4))
      const newest = newestIsDamaged ? Buffer.from('damaged') : plan(index, 'Hier', 7)
      files.set(`${versions}/2026-11-23T08-00-00-000Z.r7.json`, newest)
    }
    const folder = folderWith(Object.fromEntries(files))
    const { found, told } = await openedLibrary(folder, faultyDisk().on)
    const titles = new Map(found.kept.map(({ session }) => [session.id, session.title]))
    const aside = new Map(
      told.flatMap((problem) => ('keptAs' in problem ? [[problem.file, problem.keptAs]] : [])),
    )
    for (const [index, [, newestIsDamaged]] of own.entries()) {
      const file = `sessions/${idOf(index)}.json`
      const bytes = files.get(file) ?? Buffer.of()
      const problem = told.find((one) => 'file' in one && one.file === file)
      const title = titles.get(idOf(index))
      if (problem?.kind === 'newer-format') {
        counts.newer += 1
        expect(versionOf(bytes)).not.toBe('1')
        expect([title, readFileSync(join(folder, file))]).toEqual([undefined, bytes])
      } else if (problem) {
        counts.damaged += 1
        expect(problem.kind).toBe('older-version')
        expect(title).toBe(newestIsDamaged ? 'Avant-hier' : 'Hier')
        expect(readFileSync(join(folder, aside.get(file) ?? '')).equals(bytes)).toBe(true)
      } else {
        counts.whole += 1
        const session = found.kept.find((kept) => kept.session.id === idOf(index))?.session
        expect(session).toEqual({ ...small, id: idOf(index), title: 'Présent' })
      }
    }
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(aside.size)

    // What opened is there to stay, and is not told again.
    const again = await openedLibrary(folder, faultyDisk().on)
    expect(again.told.every(({ kind }) => kind === 'newer-format')).toBe(true)
    expect(new Map(again.found.kept.map(({ session }) => [session.id, session.title]))).toEqual(titles)
  }
  console.log(`damaged plans: ${counts.damaged} replaced by their newest valid generation, all kept aside;`)
  console.log(`${counts.newer} of a later version left alone, ${counts.whole} still whole; 0 crashes`)
  expect(counts.damaged).toBeGreaterThan(380)
  expect(counts.damaged + counts.newer + counts.whole).toBe(500)
})
