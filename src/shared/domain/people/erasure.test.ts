import fc from 'fast-check'
import { expect, it } from 'vitest'
import { somePeople } from '../../../../tests/fixtures/some-file'
import { noteOf, participantOf, situationOf, twoPeople } from '../../../../tests/fixtures/some-people-edit'
import { decodePeople, encodePeople } from '../../format/people-file'
import type { SessionHalfDay } from '../plan/half-day'
import { presentIn } from '../run/report-figures'
import { countsOf, idsToRemember, sureTerms, termsOfErased, withoutErased, withSituations } from './erasure'
import type { People } from './people'
import { mapTexts, textsIn } from './text-places'

const only =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id)

it('takes what was hers, keeps what she brought without her, and counts it before', () => {
  const erased = withoutErased(twoPeople, only('ada'), [])
  expect(erased.participants.map(({ id }) => id)).toEqual(['bea'])
  expect(erased.erased).toEqual([{ status: 'registered', presence: [] }])
  expect(erased.situations).toEqual([{ ...twoPeople.situations[0], broughtBy: null }])
  expect(erased.notes).toEqual([])
  expect(erased.actions.map(({ id, origin }) => [id, origin])).toEqual([['a2', null]])
  expect(erased.groups[0]).toMatchObject({ members: [], locked: [] })
  expect(countsOf(twoPeople, only('ada'), [])).toEqual({
    ...{ participants: 1, situations: 0, notes: 1, actions: 1, groups: 1, texts: 0 },
  })
})

it('takes the situations she brought, and what was noted of them, when that is asked for', () => {
  const erased = withoutErased(twoPeople, only('ada', withSituations('ada')), [])
  expect(erased.situations).toEqual([])
  expect(idsToRemember(twoPeople, new Set(['ada']), true).sort()).toEqual(
    ['ada', withSituations('ada'), 's1', 'n1', 'a1'].sort(),
  )
})

it('takes the notes about a situation that goes, whoever said them, and leaves those about others', () => {
  const people: People = {
    ...twoPeople,
    situations: [situationOf('s1', { broughtBy: 'ada' as never }), situationOf('s2')],
    notes: [
      noteOf('of-s1', { situation: 's1' as never, participant: 'bea' as never }),
      noteOf('of-s2', { situation: 's2' as never, participant: 'bea' as never }),
      noteOf('of-none', { situation: null, participant: null }),
    ],
  }
  const erased = withoutErased(people, only('ada', withSituations('ada')), [])
  expect(erased.notes.map(({ id }) => id)).toEqual(['of-s2', 'of-none'])
})

it('is sure of a whole name and of an address, not of a first name', () => {
  const nadia = participantOf('ada', { name: 'Nadia Vandersaule', email: 'n@v.be' })
  const said = sureTerms(termsOfErased([nadia], '…')).map((term) => term.said)
  expect(said).toEqual(expect.arrayContaining(['n@v.be', 'Nadia Vandersaule', 'Vandersaule Nadia']))
  expect(said).not.toContain('Nadia')
})

it('remembers nothing of somebody who was invented', () => {
  const people = { ...twoPeople, participants: [participantOf('ada', { fictional: true })] }
  expect(idsToRemember(people, new Set(['ada']), true)).toEqual([])
})

it('says her name otherwise where others are told of', () => {
  const nadia = participantOf('ada', { name: 'Nadia Vandersaule', email: 'n@v.be' })
  const people: People = {
    ...twoPeople,
    participants: [nadia, participantOf('bea', { note: 'amie de Nadia' })],
    situations: [situationOf('s2', { story: 'Ce que VANDERSAULE écrit à n@v.be' })],
    notes: [noteOf('n2', { text: 'la nadia' })],
  }
  const terms = termsOfErased([nadia], '…')
  expect(countsOf(people, only('ada'), terms).texts).toBe(2)
  const erased = withoutErased(people, only('ada'), terms)
  expect(erased.participants[0]?.note).toBe('amie de …')
  expect(erased.situations[0]?.story).toBe('Ce que … écrit à …')
  expect(erased.notes[0]?.text).toBe('la nadia')
})

/** People of whom each text is a word of its own. */
const told = somePeople.map((people) => {
  let count = 0
  return mapTexts(
    {
      ...people,
      participants: people.participants.map((own, index) => ({
        ...own,
        id: `p-${index}` as never,
        name: `Name${index}`,
        note: `note${index}`,
      })),
    },
    (text) => `${text ? 'w' : ''}ord${count++}q`,
  )
})

it('nobody who was erased is in any text; figures stay; twice is once; and it can be written down', () => {
  fc.assert(
    fc.property(told, fc.boolean(), (people, situationsToo) => {
      const [gone] = people.participants
      if (!gone) return
      const ids = new Set(
        idsToRemember(
          { ...people, participants: people.participants.map((own) => ({ ...own, fictional: false })) },
          new Set([gone.id]),
          situationsToo,
        ),
      )
      const isErased = (id: string) => ids.has(id)
      const terms = termsOfErased([gone], '…')
      const after = withoutErased(people, isErased, terms)
      const kept = new Set(textsIn(after))
      for (const text of textsIn(gone)) expect(kept.has(text)).toBe(false)
      expect(after.participants.length + after.erased.length).toBe(
        people.participants.length + people.erased.length,
      )
      for (const { day, half } of gone.presence) {
        const own = { day, part: half, alone: false } as SessionHalfDay
        const before = presentIn([...people.participants, ...people.erased], own)
        expect(presentIn([...after.participants, ...after.erased], own)).toBe(before)
      }
      expect(after.evaluation).toEqual(people.evaluation)
      expect(withoutErased(after, isErased, terms)).toBe(after)
      expect(decodePeople(encodePeople(after))).toMatchObject({ ok: true })
    }),
  )
})

it('every text that somebody may have typed is looked at', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      const marked = JSON.stringify(mapTexts(people, () => '\u0001'))
      const left = JSON.parse(marked, (key, value) => {
        const isOpen = typeof value === 'string' && value !== '\u0001'
        const isKnown =
          /^(\d+|id|session|run|day|half|phase|participant|situation|note|card|row|column|mainRegister|broughtBy|status|confidentiality|kind|level)$/
        return isOpen && !isKnown.test(key) ? `! ${key}` : value
      })
      expect(JSON.stringify(left)).not.toContain('"! ')
    }),
  )
})
