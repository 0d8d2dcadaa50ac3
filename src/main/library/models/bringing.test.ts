/** A package put into the library: all of it or nothing, whatever the disk refuses and whenever Jalon is stopped; and back. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { eachRefusal, faults } from '../../../../tests/fixtures/each-refusal'
import { faultyDisk } from '../../../../tests/fixtures/faulty-disk'
import { bring, shelvesOf, startedOn } from '../../../../tests/fixtures/package-workspace'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { isLong } from '../../../../tests/fixtures/trust'
import { filesUnder, folderWith, put } from '../../../../tests/fixtures/workspace-folder'
import type { CardId, MethodId, TemplateId } from '../../../shared/domain/base/id'
import { emptyMethod } from '../../../shared/domain/library/method'
import type { Package, PackageId, PackageItem } from '../../../shared/domain/library/package'
import { emptyGrid } from '../../../shared/domain/plan/grid'
import { decodeCard, encodeCard } from '../../../shared/format/card-file'
import { encodeMethod } from '../../../shared/format/method-file'
import { disk } from '../disk/durable-file'
import { sha256 } from '../disk/sha256'

const method = (id: string, objective = ''): PackageItem => ({
  kind: 'methods',
  value: { ...emptyMethod(id as MethodId), title: `Méthode ${id}`, objective },
})
const grid: PackageItem = {
  kind: 'grids',
  value: emptyGrid('g' as never, { id: 'r' as never, name: 'R' }, { id: 'c' as never, name: 'C' }),
}
const template: PackageItem = {
  kind: 'session-templates',
  value: { id: 't' as TemplateId, title: 'Une journée', summary: '', sessions: [planJ] },
}
const frozen = decodeCard(readFileSync('src/shared/format/fixtures/card-v3.json', 'utf8'))
if (!frozen.ok) throw new Error('a card')
const card = (title: string): PackageItem => ({
  kind: 'cards',
  value: { ...frozen.value, id: 'c' as CardId, title },
})
/** Something new of each kind, and two that take the place of what is there. */
const own: Package = {
  ...{ id: 'p' as PackageId, title: 'Paquet', author: 'Anne', licence: 'CC BY 4.0', edition: '1' },
  items: [method('b', 'Neuf'), method('n'), template, grid, card('Neuve')],
}
const stamp = { revision: 1, writer: '0.1.0', digest: sha256 }
function folder() {
  const [a, b, c] = [method('a'), method('b'), card('Ancienne')]
  return folderWith({
    'methods/a.json': a.kind === 'methods' ? encodeMethod(a.value, stamp) : '',
    'methods/b.json': b.kind === 'methods' ? encodeMethod(b.value, stamp) : '',
    'cards/c.json': c.kind === 'cards' ? encodeCard(c.value, stamp) : '',
  })
}
const summary = (items: readonly PackageItem[]) =>
  items
    .map(({ kind, value }) => [kind, value.id, kind === 'methods' ? value.objective : value.title].join(' '))
    .sort()

const BEFORE = ['cards c Ancienne', 'methods a ', 'methods b ']
const AFTER = [
  ...['cards c Neuve', 'grids g ', 'methods a ', 'methods b Neuf', 'methods n '],
  'session-templates t Une journée',
]
const claims = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

/** The workspace as another start finds it. */
async function reopened(place: string) {
  const again = await startedOn(place)
  again.release()
  expect(again.told).toEqual([])
  expect(again.saving.state().kind).toBe('saved')
  expect(existsSync(join(place, '.bringing.json'))).toBe(false)
  return { shelves: summary(shelvesOf(again)), receipts: again.found.receipts.map(({ id }) => id) }
}

let refused = 0
afterAll(() => console.log(`a package put: ${refused} operations refused`))

describe.each(faults)('the k-th operation fails, with $code on $system, lasting: $lasting', (fault) => {
  /** Every operation in the long form; here those of each fault are others. */
  const stride = isLong ? 1 : fault.code === 'EIO' ? 3 : 7

  it('and Jalon is stopped there: nothing of the package is there, or all of it at the next start', async () => {
    refused += await eachRefusal(
      fault,
      async ({ on, arm }, wasRefused) => {
        const place = folder()
        const start = await startedOn(place, on)
        arm()
        const isDone = await claims(bring(start, own, 'take'))
        if (!wasRefused()) expect(isDone).toBe(true)
        // In memory it is as it was claimed.
        expect(summary(start.workspace.methods().map((value) => ({ kind: 'methods', value })))).toEqual(
          (isDone ? AFTER : BEFORE).filter((line) => line.startsWith('methods')),
        )
        start.release()
        const { shelves, receipts } = await reopened(place)
        expect(shelves).toEqual(isDone ? AFTER : BEFORE)
        expect(receipts).toEqual(isDone ? ['p'] : [])
      },
      { stride },
    )
  })

  it('and Jalon goes on: once the disk is good again all of it is there, or nothing was', async () => {
    refused += await eachRefusal(
      fault,
      async ({ on, arm, repair }) => {
        const place = folder()
        const start = await startedOn(place, on)
        arm()
        const isDone = await claims(bring(start, own, 'take'))
        repair()
        expect(await start.saving.flush()).toBe(true)
        expect(existsSync(join(place, '.bringing.json'))).toBe(false)
        start.release()
        expect((await reopened(place)).shelves).toEqual(isDone ? AFTER : BEFORE)
      },
      { stride },
    )
  })
})

describe('taken back', () => {
  it('all of it goes: what was new to the trash, what was changed as it was, the receipt too', async () => {
    const place = folder()
    const start = await startedOn(place)
    await bring(start, own, 'take')
    expect(summary(start.workspace.methods().map((value) => ({ kind: 'methods', value })))).toEqual(
      AFTER.filter((line) => line.startsWith('methods')),
    )
    await start.workspace.undoPackage()
    await start.finish()
    start.release()
    expect(existsSync(join(place, 'packages/p.json'))).toBe(false)
    expect(existsSync(join(place, 'trash/n/methods.json'))).toBe(true)
    expect(await reopened(place)).toEqual({ shelves: BEFORE, receipts: [] })
  })

  it('not once something of it was changed since: nothing is', async () => {
    const start = await startedOn(folder())
    await bring(start, own, 'take')
    const changed = { ...emptyMethod('n' as MethodId), title: 'À moi' }
    start.workspace.saveMethod(changed)
    expect(await claims(start.workspace.undoPackage())).toBe(false)
    expect(start.workspace.methods()).toContainEqual(changed)
    await start.finish()
    start.release()
  })
})

describe('the file that says what is being put', () => {
  /** A start that is stopped once all of it is decided, and nothing of it is in its file yet. */
  async function stopped(place: string) {
    const fault = { at: Number.POSITIVE_INFINITY, code: 'EKILLED', lasting: true }
    const { on, operations } = faultyDisk(fault)
    const dying = {
      ...on,
      async rename(from: string, to: string) {
        await on.rename(from, to)
        if (to.endsWith('.bringing.json')) fault.at = operations.length
      },
    }
    const start = await startedOn(place, dying as never)
    await claims(bring(start, own, 'take'))
    start.release()
    expect(existsSync(join(place, '.bringing.json'))).toBe(true)
  }

  it('stays as long as one of its files is refused, and the next start ends it', async () => {
    const place = folder()
    const { on } = faultyDisk()
    const refusing = {
      ...on,
      async rename(from: string, to: string) {
        if (to.endsWith('n.json')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
        await on.rename(from, to)
      },
    }
    const start = await startedOn(place, refusing as never)
    expect(await claims(bring(start, own, 'take'))).toBe(true)
    expect(start.saving.state()).toMatchObject({ kind: 'failed', failure: { file: 'methods/n.json' } })
    start.release()
    expect(existsSync(join(place, '.bringing.json'))).toBe(true)
    expect((await reopened(place)).shelves).toEqual(AFTER)
  })

  it('leaves alone what another program has written since, and puts the rest', async () => {
    const place = folder()
    await stopped(place)
    const theirs = method('b', 'D’ailleurs')
    if (theirs.kind === 'methods') put(place, 'methods/b.json', encodeMethod(theirs.value, stamp))
    expect((await reopened(place)).shelves).toEqual(
      AFTER.map((line) => (line === 'methods b Neuf' ? 'methods b D’ailleurs' : line)),
    )
  })

  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, 200)],
    ['another kind', () => '{}'],
    [
      'a way out',
      (text) => text.replaceAll('"id": "n"', '"id": "../../n"').replace(/"checksum": "[^"]*",/, ''),
    ],
    ['another id', (text) => text.replace('"id": "n"', '"id": "m"').replace(/"checksum": "[^"]*",/, '')],
  ])('that is none of ours, %s, puts nothing: it is set aside and told', async (_, damaged) => {
    const place = folder()
    await stopped(place)
    const path = join(place, '.bringing.json')
    writeFileSync(path, damaged(readFileSync(path, 'utf8')))
    const again = await startedOn(place)
    again.release()
    expect(again.told.map(({ kind }) => kind)).toEqual(['bad-bringing'])
    expect(summary(shelvesOf(again))).toEqual(BEFORE)
    expect(existsSync(path)).toBe(false)
    expect([...filesUnder(place).keys()].some((name) => name.startsWith('quarantine/.bringing'))).toBe(true)
  })

  it('leaves aside a place where a folder stands now', async () => {
    const place = folder()
    await stopped(place)
    mkdirSync(join(place, 'methods/n.json'))
    const again = await startedOn(place)
    again.release()
    expect(again.told).toEqual([{ kind: 'read-failed', file: 'methods/n.json', reason: 'EISDIR' }])
    expect(summary(shelvesOf(again))).toEqual(AFTER.filter((line) => !line.startsWith('methods n ')))
    expect(existsSync(join(place, '.bringing.json'))).toBe(false)
  })

  it.each(['EISDIR', 'EBUSY', 'EACCES', 'EIO'])(
    'that cannot be read (%s) is told, and waits',
    async (code) => {
      const place = folder()
      await stopped(place)
      const path = join(place, '.bringing.json')
      const refusing = {
        ...disk,
        async readFile(own: string) {
          if (own === path) throw Object.assign(new Error(code), { code })
          return disk.readFile(own)
        },
      }
      const again = await startedOn(place, refusing as never)
      again.release()
      expect(again.told).toEqual([{ kind: 'read-failed', file: '.bringing.json', reason: code }])
      expect(summary(shelvesOf(again))).toEqual(BEFORE)
      expect(existsSync(path)).toBe(true)
      expect((await reopened(place)).shelves).toEqual(AFTER)
    },
  )

  it('of a later Jalon stays, and is told', async () => {
    const place = folder()
    put(place, '.bringing.json', JSON.stringify({ format: 'jalon-bringing', version: 2, later: [] }))
    const again = await startedOn(place)
    again.release()
    expect(again.told).toEqual([{ kind: 'newer-format', file: '.bringing.json' }])
    expect(existsSync(join(place, '.bringing.json'))).toBe(true)
  })
})

it('nothing is put where a file stands that cannot be read here: it is told by its name', async () => {
  const place = folder()
  put(place, 'methods/n.json', JSON.stringify({ format: 'jalon-method', version: 99 }))
  const start = await startedOn(place)
  const failure = await bring(start, own, 'take').catch((error) => error.failure)
  expect(failure).toEqual({ kind: 'place-taken', file: 'methods/n.json' })
  start.release()
})
