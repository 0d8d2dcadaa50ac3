/** The axes of a session changed: no phase ever loses its axis, and what becomes of each is known before. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { axes } from '../../../../tests/fixtures/plan-j'
import { edited, someEdit } from '../../../../tests/fixtures/some-edit'
import { someAxis } from '../../../../tests/fixtures/some-session'
import type { AxisId } from '../base/id'
import { allPhases } from '../plan/session'
import { axesInUse, likelyBecomes, moveAxis, replaceAxes } from './axis-edit'
import { applyEdit } from './edit'

const [sharing, markers, , action] = axes
if (!sharing || !markers || !action) throw new Error('The method has four axes.')
const [partage, reperes] = [sharing.id, markers.id]
const session = sessionOf(
  [dayOf('9:00', [phaseOf('a', 30, { axis: partage }), phaseOf('b', 30, { axis: reperes })])],
  { axes },
)
const listen = { ...sharing, id: 'hear' as AxisId, name: 'Recevoir', activity: 'listen' as const }

it('phases go where it was said, and the others keep their axis, retired', () => {
  const becomes = likelyBecomes(session, [listen])
  expect(becomes).toEqual([{ from: reperes, to: 'hear' }])
  const after = replaceAxes(session, [listen], becomes)
  expect(allPhases(after).map(({ axis }) => axis)).toEqual([partage, 'hear'])
  expect(after.axes.map(({ id, retired, target }) => [id, retired, target])).toEqual([
    ['hear', false, listen.target],
    [partage, true, 0],
  ])
})

it('a move puts the axis there, and is nothing when it stands there', () => {
  const order = (own: typeof session) => own.axes.map(({ id }) => id)
  expect(order(moveAxis(session, action.id, 0))).toEqual([3, 0, 1, 2].map((index) => axes[index]?.id))
  expect(moveAxis(session, markers.id, 1)).toBe(session)
  expect(moveAxis(session, 'nobody' as AxisId, 0)).toBe(session)
})

it('whatever is edited and whatever set is taken, the axis of each phase stands in the session', () => {
  const some = fc.uniqueArray(someAxis, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 8 }), some, (edits, set) => {
      const before = edits.reduce(applyEdit, edited)
      const known = new Set(before.axes.map(({ id }) => id))
      const after = replaceAxes(before, set, likelyBecomes(before, set))
      const there = new Set(after.axes.map(({ id }) => id))
      expect(there.size).toBe(after.axes.length)
      for (const { axis } of allPhases(before).filter((phase) => phase.axis && known.has(phase.axis)))
        expect(axesInUse(before).some(({ id }) => id === axis)).toBe(true)
      allPhases(after).forEach(({ axis }, index) => {
        const was = allPhases(before)[index]?.axis
        if (was && known.has(was)) expect(axis && there.has(axis)).toBe(true)
        else expect(axis).toBe(was)
      })
    }),
  )
})
