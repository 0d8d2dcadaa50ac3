import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf, time } from '../../../../tests/fixtures/build'
import type { GroupId, MaterialId } from '../base/id'
import { minutes } from '../base/time'
import { amountOf, groupCount, needsOf, plannedParticipants, setReady } from './material-list'
import { type Material, type SubGroup, someMaterial } from './phase'

const need = (text: string, more: Partial<Material> = {}): Material => ({
  ...someMaterial(`${text}-id` as MaterialId, text),
  ...more,
})
const session = sessionOf([
  dayOf('9:00', [
    phaseOf('a', 60, { materials: [need('Feutres', { quantity: 4, ready: true }), need(' ')] }),
    phaseOf('b', 30, { materials: [need(' feutres ', { quantity: 2 }), need('Affiche')] }),
  ]),
  dayOf('14:00', [
    phaseOf('c', 30, {
      optional: true,
      groupSize: 4,
      materials: [need('Grille A3', { quantity: 1, per: 'group' })],
    }),
  ]),
])

describe('8. the material list', () => {
  test('« Feutres ×4 » and « ×2 » are one line of 6, with its phases and times', () => {
    const [pens, poster, grid] = needsOf(session, 14)
    expect(pens).toMatchObject({ text: 'Feutres', amount: 6, ready: false })
    expect(pens?.uses.map(({ phase, start, amount }) => [phase.id, start, amount])).toEqual([
      ['a', time('9:00'), 4],
      ['b', time('10:00'), 2],
    ])
    expect(poster).toMatchObject({ text: 'Affiche', amount: null })
    expect(grid?.uses[0]).toMatchObject({ day: 1, amount: 4 })
  })

  test('« 1 par sous-groupe » and « 1 par personne » follow how many come', () => {
    const phase = phaseOf('a', 60, { groupSize: 4 })
    expect(amountOf(need('x', { quantity: 1, per: 'group' }), phase, 14)).toBe(4)
    expect(amountOf(need('x', { quantity: 2, per: 'participant' }), phase, 14)).toBe(28)
    expect(amountOf(need('x', { quantity: 2, per: 'participant' }), phase, null)).toBeNull()
    expect(amountOf(need('x', { quantity: null, per: 'group' }), phase, 14)).toBeNull()
    const group: SubGroup = {
      ...{ id: 'g' as GroupId, title: '', duration: minutes(10), instructions: '', facilitators: [] },
    }
    expect(groupCount({ groups: [group, group], groupSize: null }, null)).toBe(2)
    expect(groupCount({ groups: [], groupSize: null }, 14)).toBeNull()
  })

  test('what the short version leaves out, or is put aside, is not brought', () => {
    const days = session.days.map((day) => ({ ...day, short: true }))
    const parked = [phaseOf('p', 5, { materials: [need('Balle')] })]
    expect(needsOf({ ...session, days, parked }, 14).map(({ text }) => text)).toEqual(['Feutres', 'Affiche'])
  })

  test('a tick on the line ticks it in each of its phases, and is taken back', () => {
    const [pens] = needsOf(session, null)
    const ids = pens?.uses.map(({ material }) => material.id) ?? []
    const after = setReady(session, ids, true)
    expect(needsOf(after, null).map(({ text, ready }) => [text, ready])).toEqual([
      ['Feutres', true],
      ...needsOf(session, null)
        .slice(1)
        .map(({ text, ready }) => [text, ready]),
    ])
    expect(setReady(after, ids, true)).toBe(after)
    const [unticked] = needsOf(setReady(after, ids, false), null)
    expect(unticked?.uses.map(({ material }) => material.ready)).toEqual([false, false])
  })

  test('how many people « 12 à 16 » is', () => {
    expect(plannedParticipants('12 à 16')).toBe(16)
    expect(plannedParticipants('une douzaine')).toBeNull()
    expect(plannedParticipants('0')).toBeNull()
  })
})
