/** Packages on the desk: what goes out under which number, what is asked before anything comes in, and the way back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opened } from '../../../tests/fixtures/opened-workspace'
import {
  bring,
  choicesOf,
  shelvesOf,
  startedOn,
  throughFile,
} from '../../../tests/fixtures/package-workspace'
import { planJ } from '../../../tests/fixtures/plan-j'
import { somePackage } from '../../../tests/fixtures/some-package'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { filesUnder } from '../../../tests/fixtures/workspace-folder'
import type { PackageRequest } from '../../shared/contract/trainer/package-calls'
import type { CardId, MethodId } from '../../shared/domain/base/id'
import { emptyMethod, type Method } from '../../shared/domain/library/method'
import { keyOfItem, type Package, type PackageId } from '../../shared/domain/library/package'
import { sharedItem } from '../../shared/domain/library/package-share'
import type { Card } from '../../shared/domain/plan/card'
import { Refused } from './refused'

const method = (change: Partial<Method> = {}): Method => ({
  ...emptyMethod('m' as MethodId),
  title: 'Un',
  ...change,
})
const card = (id: string, title: string): Card => ({
  ...{ id: id as CardId, title, summary: '', body: '', axis: null, theme: '', tags: [], registers: [] },
  ...{ sources: [], questions: [], status: 'draft', reviewBefore: null },
})
const request = (change: Partial<PackageRequest> = {}): PackageRequest => ({
  ...{ id: null, title: 'Paquet', author: 'Anne', licence: 'CC0 1.0', edition: '1' },
  items: [{ kind: 'methods', id: 'm' }],
  ...change,
})
const failureOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.failure
  }
}
const packageOf = (...items: Package['items'][number][]): Package => ({
  ...{ id: 'p' as PackageId, title: 'P', author: '', licence: '', edition: '1', items },
})

describe('what goes out', () => {
  it('is what was ticked, without what is for oneself, under an id of its own', () => {
    const { own } = opened({ methods: [method({ notes: 'À moi' }), method({ id: 'n' as MethodId })] })
    const made = own.packageOf(request())
    expect(made.items).toEqual([{ kind: 'methods', value: method() }])
    expect(made.id).not.toBe('')
    expect(failureOf(() => own.packageOf(request({ items: [{ kind: 'cards', id: 'm' }] })))).toEqual({
      kind: 'not-possible',
    })
  })

  it('keeps its number for one content: another one asks for a larger number', () => {
    const { own } = opened({ methods: [method()] })
    const made = own.packageOf(request({ edition: '2' }))
    own.packageMade(made)
    expect(own.packagesMade()).toEqual([
      { ...request({ edition: '2' }), id: made.id, items: [{ kind: 'methods', id: 'm' }] },
    ])
    const again = (edition: string) => failureOf(() => own.packageOf(request({ id: made.id, edition })))
    expect(again('2')).toBeNull()
    expect(again('1')).toEqual({ kind: 'edition-taken', edition: '2' })
    own.saveMethod(method({ objective: 'Autre' }))
    expect(again('2.0')).toEqual({ kind: 'edition-taken', edition: '2' })
    expect(again('3')).toBeNull()
  })

  it('is never the next edition of somebody else’s', async () => {
    const { own } = opened({ methods: [method()] })
    await bring({ workspace: own }, packageOf({ kind: 'methods', value: method() }))
    expect(own.packagesMade()).toEqual([])
    expect(failureOf(() => own.packageOf(request({ id: 'p' as PackageId })))).toEqual({
      kind: 'not-possible',
    })
  })
})

describe('what comes in', () => {
  it('is asked about where something is here already, and says how it stands to what came before', async () => {
    const { own } = opened({ methods: [method({ instructions: 'À moi' })] })
    const found = own.packageFound('p', await throughFile(packageOf({ kind: 'methods', value: method() })))
    expect(found).toMatchObject({ relation: 'first', since: '', dropped: [] })
    const consigne = { part: 'Consignes', mine: 'À moi', theirs: '' }
    expect(found.lines).toMatchObject([{ state: 'conflict', asked: true, changes: [consigne] }])
    await own.bringPackage(choicesOf(found, 'keep'))
    expect(own.methods()).toEqual([method({ instructions: 'À moi' })])
    const relation = async (edition: string, change: Partial<Method> = {}) => {
      const next = { ...packageOf({ kind: 'methods', value: method(change) }), edition }
      return own.packageFound('p', await throughFile(next)).relation
    }
    expect(await relation('1')).toBe('settled')
    expect(await relation('1', { objective: 'Autre' })).toBe('other')
    expect(await relation('2')).toBe('newer')
    expect(await relation('0.9')).toBe('older')
    await own.bringPackage([{ kind: 'methods', id: 'm', choice: 'take' }])
    expect(await relation('0.9')).toBe('same')
  })

  it('is refused when a choice is missing, or makes no sense any more: nothing is put', async () => {
    const { own } = opened()
    const two = packageOf({ kind: 'methods', value: method() }, { kind: 'cards', value: card('c', 'Carte') })
    own.packageFound('p', await throughFile(two))
    const tried = (choices: Parameters<typeof own.bringPackage>[0]) =>
      own.bringPackage(choices).catch((error: Refused) => error.failure.kind)
    expect(await tried([{ kind: 'methods', id: 'm', choice: 'add' }])).toBe('not-possible')
    const all = [
      { kind: 'methods' as const, id: 'm', choice: 'take' as const },
      { kind: 'cards' as const, id: 'c', choice: 'add' as const },
    ]
    expect(await tried(all)).toBe('not-possible')
    expect([own.methods(), own.cards()]).toEqual([[], []])
  })

  it('tells another one of its title, and cards stay whatever step is taken back after it', async () => {
    const { own } = opened({ cards: [card('a', 'Le secret')] })
    own.openSession(planJ.id)
    own.editCards(planJ.id, 1, { kind: 'card.set', card: 'a' as CardId, patch: { summary: 'Neuf' } })
    const theirs = packageOf({ kind: 'cards', value: card('b', 'le secret') })
    const found = own.packageFound('p', await throughFile(theirs))
    expect(found.lines).toMatchObject([{ state: 'new', twin: true }])
    await own.bringPackage(choicesOf(found))
    own.undo()
    expect(own.cards()).toEqual([card('a', 'Le secret'), card('b', 'le secret')])
  })
})

describe('on the disk', () => {
  it('any package in an empty workspace is there as it left; again, it changes no file', async () => {
    await fc.assert(
      fc.asyncProperty(somePackage, async (own) => {
        const folder = temporaryFolder()
        const first = await startedOn(folder)
        await bring(first, own)
        await first.finish()
        first.release()
        const sorted = (items: readonly Package['items'][number][]) =>
          items
            .map((item) => [keyOfItem(item), item])
            .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
        const second = await startedOn(folder)
        expect(sorted(shelvesOf(second))).toEqual(sorted(own.items.map(sharedItem)))
        const before = filesUnder(folder)
        expect(await bring(second, own)).toBe(0)
        await second.finish()
        second.release()
        const isModel = (name: string) => /^(methods|session-templates|grids|cards)\//.test(name)
        const models = (files: ReadonlyMap<string, Buffer>) =>
          [...files].filter(([name]) => isModel(name)).map(([name, bytes]) => [name, String(bytes)])
        expect(models(filesUnder(folder))).toEqual(models(before))
      }),
      { numRuns: 15 },
    )
  })
})
