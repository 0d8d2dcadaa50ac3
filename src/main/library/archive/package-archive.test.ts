/** A package as a file: what goes in comes out, nothing private does, and whatever else it says is refused whole. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { canaries } from '../../../../tests/fixtures/canaries'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { somePackage } from '../../../../tests/fixtures/some-package'
import { type Part, zipOf } from '../../../../tests/fixtures/some-zip'
import { folderWith } from '../../../../tests/fixtures/workspace-folder'
import type { MethodId, PhaseId, TemplateId, TrainerId } from '../../../shared/domain/base/id'
import { emptyMethod } from '../../../shared/domain/library/method'
import {
  LONGEST_NAME,
  type Package,
  type PackageId,
  type PackageItem,
} from '../../../shared/domain/library/package'
import { sharedItem } from '../../../shared/domain/library/package-share'
import { sumOf } from '../../../shared/domain/library/package-sum'
import { changeEachPhase } from '../../../shared/domain/plan/session'
import { decodeReceipt } from '../../../shared/format/package-file'
import { incomingOf } from '../../import/incoming-file'
import { readPeople } from '../../import/people-file'
import { Refused } from '../../workspace/refused'
import { makeBackup, readBackup } from '../backup/backup'
import { foldersOf } from '../disk/folders'
import { sha256 } from '../disk/sha256'
import { unzip } from './import-guard'
import { packPackage, readPackage } from './package-archive'

const cover = {
  ...{ id: 'p' as PackageId, title: 'Paquet', author: 'Anne', licence: 'CC BY 4.0', edition: '1' },
}
const method = { ...emptyMethod('m' as MethodId), title: 'Tour de table' }
const ofMethod: Package = { ...cover, items: [{ kind: 'methods', value: method }] }

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => {
      if (error instanceof Refused) return error.failure
      throw error
    },
  )

describe('a package', () => {
  it('comes back as it left, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(somePackage, async (own) => {
        const { made, ...read } = await readPackage('p.jalon', await packPackage(own, NINE, '0.1.0'))
        expect(made).toBe(NINE)
        expect(read).toEqual({ ...own, items: own.items.map(sharedItem) })
      }),
      { numRuns: 40 },
    )
  })

  it('holds nothing that is its author’s alone, in none of its files', async () => {
    const [first = '', ...others] = canaries('secret', 12)
    const said = { notes: first, fallback: others[0] ?? '', remarks: [others[1] ?? ''] }
    const session = {
      ...changeEachPhase(planJ, (phase) => ({ ...phase, ...said })),
      ...{ nextTime: others[2] ?? '', series: others[3] ?? '' },
      trainers: [{ id: 't' as TrainerId, name: others[4] ?? '', biography: others[5] ?? '' }],
      practical: {
        ...planJ.practical,
        contact: others[6] ?? '',
        place: others[7] ?? '',
        access: others[8] ?? '',
      },
      dismissed: [others[9] ?? ''],
    }
    const bytes = await packPackage(
      {
        ...cover,
        items: [
          { kind: 'methods', value: { ...method, ...said } },
          {
            kind: 'session-templates',
            value: { id: 't' as TemplateId, title: 'T', summary: '', sessions: [session] },
          },
        ],
      },
      NINE,
      '0.1.0',
    )
    const texts = [...(await unzip('p', bytes))].map(([, own]) => own.toString('utf8')).join('\n')
    expect(texts).toContain('Tour de table')
    expect(texts).toContain(planJ.title)
    expect(texts).not.toContain('secret')
  })

  it('of an older Jalon is migrated, and one made by hand with private texts loses them', async () => {
    const old = readFileSync('src/shared/format/fixtures/method-v1.json')
    const bytes = await withFiles({ 'methods/one-two-four-all.json': old })
    const { items } = await readPackage('p.jalon', bytes)
    expect(items).toHaveLength(1)
    expect(items[0]?.value).toMatchObject({ id: 'one-two-four-all', lastTime: null, remarks: [], notes: '' })
  })
})

/** The archive of the method with other files, each told in its manifest as it is. */
async function withFiles(files: Record<string, Buffer | string>, change: object = {}): Promise<Buffer> {
  const archive = await JSZip.loadAsync(await packPackage(ofMethod, NINE, '0.1.0'))
  const manifest = JSON.parse((await archive.file('jalon-package.json')?.async('string')) ?? '')
  const { checksum: _, ...rest } = manifest
  const sums = Object.fromEntries(Object.entries(files).map(([name, own]) => [name, sha256(own)]))
  const parts: Part[] = Object.entries(files).map(([name, content]) => ({ name, content }))
  const said = JSON.stringify({ ...rest, files: sums, ...change })
  return zipOf([{ name: 'jalon-package.json', content: said }, ...parts])
}

describe('what is no package is refused whole', () => {
  const text = (change: object = {}) =>
    JSON.stringify({ format: 'jalon-method', version: 2, ...method, ...change })
  const refusal = { kind: 'import-refused', file: 'p.jalon' }

  it.each<[string, Record<string, string>, object, object]>([
    ['a folder that is none of ours', { 'sessions/m.json': text() }, {}, { ...refusal, reason: 'name' }],
    ['a file at the top', { 'settings.json': text() }, {}, { ...refusal, reason: 'name' }],
    ['a file below', { 'methods/a/m.json': text() }, {}, { ...refusal, reason: 'name' }],
    ['an id that is not its name', { 'methods/n.json': text() }, {}, { ...refusal, reason: 'name' }],
    ['a way up', { 'methods/../m.json': text() }, {}, { ...refusal, reason: 'name' }],
    ['a device of Windows', { 'methods/con.json': text({ id: 'con' }) }, {}, { ...refusal, reason: 'name' }],
    [
      'two that a disk takes for one',
      { 'methods/m.json': text(), 'methods/M.json': text({ id: 'M' }) },
      {},
      { ...refusal, reason: 'name' },
    ],
    ['another kind under its name', { 'cards/m.json': text() }, {}, { ...refusal, reason: 'unreadable' }],
    [
      'an id that is no id',
      { 'methods/m.json': text({ id: '../m' }) },
      {},
      { ...refusal, reason: 'unreadable' },
    ],
    [
      'a file that is not told',
      { 'methods/m.json': text() },
      { files: {} },
      { ...refusal, reason: 'unreadable' },
    ],
    [
      'a file that is told and not there',
      {},
      { files: { 'methods/m.json': 'a'.repeat(64) } },
      { ...refusal, reason: 'unreadable' },
    ],
    [
      'another content than is told',
      { 'methods/m.json': text() },
      { files: { 'methods/m.json': 'a'.repeat(64) } },
      { ...refusal, reason: 'unreadable' },
    ],
    ['no edition', { 'methods/m.json': text() }, { edition: 'deux' }, { ...refusal, reason: 'unreadable' }],
    [
      'a title without an end',
      { 'methods/m.json': text() },
      { title: 'a'.repeat(LONGEST_NAME + 1) },
      { ...refusal, reason: 'text', most: LONGEST_NAME },
    ],
    [
      'a text without an end',
      { 'methods/m.json': text({ instructions: 'a'.repeat(100_001) }) },
      {},
      { ...refusal, reason: 'text', most: 100_000 },
    ],
    [
      'a later Jalon',
      { 'methods/m.json': text() },
      { version: 2 },
      { kind: 'newer-format', file: 'p.jalon' },
    ],
    [
      'an item of a later Jalon',
      { 'methods/m.json': text({ version: 99 }) },
      {},
      { kind: 'newer-format', file: 'p.jalon' },
    ],
  ])('%s', async (_, files, change, failure) => {
    expect(await failureOf(readPackage('p.jalon', await withFiles(files, change)))).toEqual(failure)
  })

  it('reads what the refusals are made of', async () => {
    const { items } = await readPackage('p.jalon', await withFiles({ 'methods/m.json': text() }))
    expect(items).toEqual([{ kind: 'methods', value: method }])
  })

  it('a backup is told to be one, and the reverse', async () => {
    const backup = await makeBackup(foldersOf(folderWith()), NINE, '0.1.0')
    expect(await failureOf(readPackage('b.jalon', backup))).toEqual({ kind: 'is-backup', file: 'b.jalon' })
    const own = await packPackage(ofMethod, NINE, '0.1.0')
    expect(await failureOf(readBackup('p.jalon', own))).toEqual({ kind: 'is-package', file: 'p.jalon' })
    // Where a plan or a list of people is brought, both are told.
    expect(await failureOf(incomingOf('p.jalon', own))).toEqual({ kind: 'is-package', file: 'p.jalon' })
    expect(await failureOf(readPeople('b.jalon', backup))).toEqual({ kind: 'is-backup', file: 'b.jalon' })
  })
})

describe('a package of version 1, frozen', () => {
  const frozen = (name: string) => readFileSync(`src/shared/format/fixtures/${name}`)

  it('opens for ever, and is told by its receipt for ever', async () => {
    const { items, ...own } = await readPackage('p.jalon', frozen('package-v1.jalon'))
    expect(own).toMatchObject({ id: 'b7d0a3c15e9f2468', author: 'Anne Dupont', edition: '1.2' })
    const receipt = decodeReceipt(frozen('package-receipt-v1.json').toString('utf8'), sha256)
    const sums = items.map((item: PackageItem) => [item.kind, item.value.id, sumOf(item, sha256)])
    expect(receipt.ok && receipt.value.items.map(({ kind, id, sum }) => [kind, id, sum])).toEqual(sums)
  })
})

const PHASE = 'phase' as PhaseId
it('keeps the ids of the phases, by which what a run took finds its way back', async () => {
  const session = changeEachPhase(planJ, (phase) => ({ ...phase, id: PHASE }))
  const value = { id: 't' as TemplateId, title: '', summary: '', sessions: [session] }
  const bytes = await packPackage({ ...cover, items: [{ kind: 'session-templates', value }] }, NINE, '0.1.0')
  expect(JSON.stringify(await readPackage('p', bytes))).toContain(`"id":"${PHASE}"`)
})
