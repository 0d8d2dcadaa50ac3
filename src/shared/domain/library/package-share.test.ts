/** What may leave of a model, and what stays of mine when theirs takes its place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someItem } from '../../../../tests/fixtures/some-package'
import type { Phase } from '../plan/phase'
import { allPhases, type Session } from '../plan/session'
import type { PackageItem } from './package'
import { losesOwnTexts, sharedItem, withOwnTexts } from './package-share'
import { sumOf } from './package-sum'

const digest = (text: string) => text

/** The same with those fields, wherever they stand, said otherwise. */
function saying(value: unknown, said: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((own) => saying(own, said))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, name in said ? said[name] : saying(own, said)]),
  )
}

const CANARY = 'canari « l’été »'
/** By the name of the field: what is for its trainer alone, of a day that was held, or somebody’s name. */
const PRIVATE = {
  notes: CANARY,
  fallback: CANARY,
  remarks: [CANARY],
  nextTime: CANARY,
  lastTime: { minutes: 42, date: '2024-02-19' },
  trainers: [{ id: 't', name: CANARY, biography: CANARY }],
  facilitators: [CANARY],
  series: CANARY,
  dismissed: [CANARY],
  frozenCards: [{ title: CANARY }],
  practical: {
    ...{ organisation: CANARY, place: CANARY, address: CANARY, price: CANARY, access: CANARY },
    ...{ contact: CANARY, groupSize: '12 à 16' },
  },
  date: '2024-02-19',
  ready: true,
}

/** Frozen and private fields only stand in these: a grid and a card have none. */
const isModel = ({ kind }: PackageItem) => kind === 'methods' || kind === 'session-templates'

describe('what leaves of a model', () => {
  it('is nothing for its trainer alone, of a day that was held, or of anybody', () => {
    fc.assert(
      fc.property(someItem.filter(isModel), (item) => {
        const told = { ...item, value: saying(item.value, PRIVATE) } as PackageItem
        const shared = sharedItem(told)
        expect(JSON.stringify(shared)).not.toContain(CANARY)
        expect(JSON.stringify(shared)).not.toContain('2024-02-19')
        expect(JSON.stringify(shared)).not.toContain('"ready":true')
      }),
    )
  })

  it('is the same when it leaves again, and tells no more apart than what leaves', () => {
    fc.assert(
      fc.property(someItem, (item) => {
        expect(sharedItem(sharedItem(item))).toEqual(sharedItem(item))
        expect(sumOf(sharedItem(item), digest)).toBe(sumOf(item, digest))
      }),
    )
  })

  it('is all of a grid and of a card', () => {
    fc.assert(
      fc.property(
        someItem.filter((item) => !isModel(item)),
        (item) => {
          expect(sharedItem(item)).toEqual(item)
        },
      ),
    )
  })
})

/** Its sessions, phases and sub-groups each have an id of their own, as any that Jalon has made. */
function isOrdinary({ kind, value }: PackageItem) {
  if (kind !== 'session-templates') return true
  const ids = value.sessions.flatMap((session) => [
    session.id,
    ...allPhases(session).flatMap((phase) => [phase.id, ...phase.groups.map((group) => group.id)]),
  ])
  return new Set(ids).size === ids.length
}

describe('theirs in the place of mine', () => {
  it('is theirs to a colleague', () => {
    fc.assert(
      fc.property(someItem, someItem, (mine, other) => {
        const theirs = sharedItem(other)
        expect(sharedItem(withOwnTexts(theirs, mine))).toEqual(theirs)
      }),
    )
  })

  it('keeps all that is mine alone, wherever theirs has a place for it, and tells where it has none', () => {
    fc.assert(
      fc.property(someItem.filter(isOrdinary), (item) => {
        // No day of a model has a date, and nothing in it is ready.
        const mine = { ...item, value: saying(item.value, { date: null, short: false, ready: false }) }
        const own = saying(mine, { example: false }) as PackageItem
        expect(withOwnTexts(sharedItem(own), own)).toEqual(own)
        expect(losesOwnTexts(sharedItem(own), own)).toBe(false)
        if (own.kind !== 'session-templates') return
        const [first, ...more] = own.value.sessions
        const [day, ...days] = first?.days ?? []
        const phase = day?.phases[0]
        if (!first || !day || !phase) return
        const noted = { ...phase, notes: CANARY }
        const session = (phases: readonly Phase[]): Session => ({
          ...{ ...first, days: [{ ...day, phases: [...phases] }, ...days] },
        })
        const others = day.phases.slice(1)
        const template = (phases: readonly Phase[]): PackageItem => ({
          ...own,
          value: { ...own.value, sessions: [session(phases), ...more] },
        })
        const theirs = sharedItem(template(others))
        expect(losesOwnTexts(theirs, template([noted, ...others]))).toBe(true)
      }),
    )
  })
})

describe('the sum', () => {
  it('is that of what is said: neither the order of the fields nor what says nothing counts', () => {
    fc.assert(
      fc.property(someItem, (item) => {
        const turned = Object.fromEntries(Object.entries(item.value).reverse())
        const later = { ...turned, newField: '', newList: [], newPart: null }
        expect(sumOf({ ...item, value: later } as never, digest)).toBe(sumOf(item, digest))
        const other = { ...item, value: { ...item.value, title: `${item.value.title} !` } } as PackageItem
        expect(sumOf(other, digest)).not.toBe(sumOf(item, digest))
      }),
    )
  })
})
