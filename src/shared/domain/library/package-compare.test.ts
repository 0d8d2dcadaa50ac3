/** What is done with each item of a package, by what changed since, and where. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { someItems, somePackage } from '../../../../tests/fixtures/some-package'
import type { MethodId, TemplateId } from '../base/id'
import { instant } from '../base/time'
import type { Session } from '../plan/session'
import { emptyMethod, type Method } from './method'
import { keyOfItem, type Package, type PackageId, type PackageItem } from './package'
import {
  bringing,
  comparePackage,
  droppedFrom,
  type ItemChoice,
  isAsMade,
  receiptOfMade,
} from './package-compare'
import type { Receipt } from './package-receipt'
import { sharedItem } from './package-share'

const digest = (text: string) => text
const at = instant(0)
const method = (change: Partial<Method> = {}): PackageItem => ({
  kind: 'methods',
  value: { ...emptyMethod('m' as MethodId), title: 'Un', ...change },
})
const packageOf = (...items: PackageItem[]): Package => ({
  ...{ id: 'p' as PackageId, title: 'P', author: '', licence: '', edition: '1', items },
})

let ids = 0
/** The workspace and the receipt once the choices were made: the usual ones, where none is said. */
function brought(own: Package, here: readonly PackageItem[], receipt: Receipt | null, choice?: ItemChoice) {
  const { items: _, ...cover } = own
  const compared = comparePackage(own, here, receipt, digest)
  const result = bringing(
    compared.map((entry) => ({ entry, choice: choice ?? entry.choices[0] ?? 'keep' })),
    { newId: () => `new-${++ids}`, digest, at, cover, isMade: false },
  )
  const after = new Map(here.map((item) => [keyOfItem(item), item]))
  for (const put of result.puts) after.set(keyOfItem(put), put)
  return { here: [...after.values()], receipt: result.receipt, puts: result.puts, compared }
}
const stateIn = (own: Package, here: readonly PackageItem[], receipt: Receipt | null) =>
  comparePackage(own, here, receipt, digest).map(({ state }) => state)

describe('each item', () => {
  const first = brought(packageOf(method()), [], null)
  const theirs = packageOf(method({ objective: 'Neuf' }))
  const mine = [method({ instructions: 'À moi' })]

  it('is new, then the same, then nothing is left to do', () => {
    expect(first.compared.map(({ state }) => state)).toEqual(['new'])
    expect(stateIn(packageOf(method()), first.here, first.receipt)).toEqual(['same'])
  })

  it.each<[string, Package, readonly PackageItem[], Receipt | null, string]>([
    ['changed there', theirs, first.here, first.receipt, 'changed'],
    ['changed here', packageOf(method()), mine, first.receipt, 'mine'],
    ['changed on both sides', theirs, mine, first.receipt, 'conflict'],
    ['changed on both sides to the same', theirs, theirs.items, first.receipt, 'same'],
    ['of the same id and never brought', theirs, mine, null, 'conflict'],
    ['deleted here', theirs, [], first.receipt, 'gone'],
    ['noted here, for oneself', packageOf(method()), [method({ notes: 'À moi' })], first.receipt, 'same'],
    ['noted here, and changed there', theirs, [method({ notes: 'À moi' })], first.receipt, 'changed'],
  ])('%s', (_, own, here, receipt, state) => expect(stateIn(own, here, receipt)).toEqual([state]))

  it('is never taken unasked where something of mine would go', () => {
    for (const [own, here, receipt] of [
      [theirs, mine, first.receipt],
      [theirs, mine, null],
      [packageOf(method()), mine, first.receipt],
    ] as const) {
      const [entry] = comparePackage(own, here, receipt, digest)
      expect(entry?.choices[0]).toBe('keep')
      expect(brought(own, here, receipt).here).toEqual(here)
    }
    expect(comparePackage(theirs, mine, first.receipt, digest)[0]?.asked).toBe(true)
  })

  it('taken keeps what is mine alone; both stand side by side under two ids and two titles', () => {
    const noted = [method({ notes: 'À moi', instructions: 'À moi' })]
    const taken = brought(theirs, noted, first.receipt, 'take').here
    expect(taken).toEqual([method({ objective: 'Neuf', notes: 'À moi' })])
    const both = brought(theirs, noted, first.receipt, 'both')
    expect(both.here.map(({ value }) => value.title)).toEqual(['Un', 'Un (2)'])
    expect(new Set(both.here.map(({ value }) => value.id)).size).toBe(2)
    // The next edition goes on with the one that stands beside.
    expect(stateIn(theirs, both.here, both.receipt)).toEqual(['same'])
    const third = packageOf(method({ objective: 'Encore' }))
    const next = brought(third, both.here, both.receipt)
    expect(next.compared.map(({ state }) => state)).toEqual(['changed'])
    // What it is called here is no difference.
    expect(next.compared.map(({ taken }) => taken.value.title)).toEqual(['Un (2)'])
    expect(next.here[0]).toEqual(noted[0])
    expect(next.here[1]?.value).toMatchObject({ objective: 'Encore', title: 'Un (2)' })
  })

  it('kept is asked about again only when it changes again', () => {
    const kept = brought(theirs, mine, first.receipt, 'keep')
    expect(kept.here).toEqual(mine)
    expect(stateIn(theirs, kept.here, kept.receipt)).toEqual(['mine'])
    expect(stateIn(packageOf(method({ objective: 'Encore' })), kept.here, kept.receipt)).toEqual(['conflict'])
  })

  it('that has no place any more for what was noted for oneself is asked about', () => {
    const template = (session: Session): PackageItem =>
      sharedItem({
        kind: 'session-templates',
        value: { id: 't' as TemplateId, title: 'T', summary: '', sessions: [session] },
      })
    const [day] = planJ.days
    const [phase, ...others] = day?.phases ?? []
    if (!day || !phase) throw new Error('a phase')
    const shorter = packageOf(template({ ...planJ, days: [{ ...day, phases: others }] }))
    const bare = brought(packageOf(template(planJ)), [], null)
    const noted = bare.here.map((item) => ({
      ...item,
      value: JSON.parse(JSON.stringify(item.value).replace('"notes":""', '"notes":"À moi"')),
    })) as PackageItem[]
    expect(stateIn(shorter, bare.here, bare.receipt)).toEqual(['changed'])
    expect(stateIn(shorter, noted, bare.receipt)).toEqual(['conflict'])
  })

  it('of an earlier edition is not taken unasked', () => {
    const [entry] = comparePackage(theirs, first.here, first.receipt, digest, true)
    expect([entry?.state, entry?.choices[0]]).toEqual(['changed', 'keep'])
  })

  it('of an id that only capitals tell apart is that one, never a file over another', () => {
    const capital = packageOf(method({ id: 'M' as MethodId, title: 'Autre' }))
    const { compared, here } = brought(capital, mine, null, 'take')
    expect(compared.map(({ state }) => state)).toEqual(['conflict'])
    expect(here.map(({ value }) => [value.id, value.title])).toEqual([['m', 'Autre']])
  })

  it('that a newer edition has no more is told', () => {
    const two = brought(packageOf(method(), method({ id: 'n' as MethodId, title: 'Deux' })), [], null)
    expect(droppedFrom(packageOf(method()), two.here, two.receipt).map(({ value }) => value.title)).toEqual([
      'Deux',
    ])
    expect(droppedFrom(packageOf(method()), [], two.receipt)).toEqual([])
  })
})

describe('any package', () => {
  it('brought into an empty workspace is there as it left; brought again, it changes nothing', () => {
    fc.assert(
      fc.property(somePackage, (own) => {
        const shared = { ...own, items: own.items.map(sharedItem) }
        const once = brought(shared, [], null)
        expect(once.here).toEqual(shared.items)
        const twice = brought(shared, once.here, once.receipt)
        expect(twice.puts).toEqual([])
        expect(twice.receipt).toEqual(once.receipt)
      }),
    )
  })

  it('brought over anything, whatever is chosen, is settled: nothing is asked about it a second time', () => {
    const someChoice = fc.constantFrom<ItemChoice>('add', 'take', 'keep', 'both')
    fc.assert(
      fc.property(somePackage, someItems, fc.infiniteStream(someChoice), (own, here, choices) => {
        const shared = { ...own, items: own.items.map(sharedItem) }
        const { items: _, ...cover } = shared
        const compared = comparePackage(shared, here, null, digest)
        const chosen = compared.map((entry) => {
          const wanted = choices.next().value ?? 'keep'
          return { entry, choice: entry.choices.includes(wanted) ? wanted : ('keep' as const) }
        })
        const { puts, receipt } = bringing(chosen, {
          ...{ newId: () => `new-${++ids}`, digest, at, cover, isMade: false },
        })
        // Nothing that is here goes unless it was said to.
        for (const { entry, choice } of chosen)
          if (choice !== 'take')
            expect(puts.every((put) => keyOfItem(put) !== (entry.mine ? keyOfItem(entry.mine) : ''))).toBe(
              true,
            )
        const after = new Map(here.map((item) => [keyOfItem(item), item]))
        for (const put of puts) after.set(keyOfItem(put), put)
        for (const { state, asked } of comparePackage(shared, [...after.values()], receipt, digest)) {
          expect(asked).toBe(false)
          expect(['same', 'mine', 'gone']).toContain(state)
        }
      }),
    )
  })

  it('made again with nothing changed is as it was made', () => {
    fc.assert(
      fc.property(somePackage, (own) => {
        const receipt = receiptOfMade(own, at, digest)
        expect(isAsMade(own, receipt, digest)).toBe(true)
        const more = [...own.items, method({ id: 'other' as MethodId })]
        expect(isAsMade({ ...own, items: more }, receipt, digest)).toBe(false)
      }),
    )
  })
})
