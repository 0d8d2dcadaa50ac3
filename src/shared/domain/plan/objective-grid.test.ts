/** The objectives against the phases: what is served, what is not, and a tick that is taken back. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { someSession } from '../../../../tests/fixtures/some-session'
import type { ObjectiveId } from '../base/id'
import { objectiveGrid, toggled } from './objective-grid'

const [one, two] = ['one', 'two'].map((id) => id as ObjectiveId) as [ObjectiveId, ObjectiveId]
const objectives = [one, two].map((id) => ({ id, text: id }))

it('says what nobody serves and who serves nothing; logistics and phases put aside count nowhere', () => {
  const session = sessionOf(
    [
      dayOf('9:00', [
        phaseOf('a', 30, { objectives: [one] }),
        phaseOf('b', 30),
        phaseOf('pause', 15, { kind: 'break', objectives: [two] }),
      ]),
      dayOf('9:00', [phaseOf('c', 30, { objectives: [one] })]),
    ],
    { objectives, parked: [phaseOf('d', 30, { objectives: [two] })] },
  )
  const grid = objectiveGrid(session)
  expect(grid.phases.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(grid.served).toEqual([2, 0])
  expect(grid.unserved.map(({ id }) => id)).toEqual([two])
  expect(grid.idle.map(({ id }) => id)).toEqual(['b'])
})

it('a tick twice changes nothing, and the order is that of the session', () => {
  expect(toggled({ objectives }, phaseOf('a', 5, { objectives: [two] }), one)).toEqual([one, two])
  fc.assert(
    fc.property(someSession, (session) => {
      const { phases } = objectiveGrid(session)
      for (const phase of phases)
        for (const { id } of session.objectives) {
          const own = { ...phase, objectives: toggled(session, phase, id) }
          expect(own.objectives.includes(id)).toBe(!phase.objectives.includes(id))
          const back = toggled(session, own, id)
          expect(new Set(back)).toEqual(
            new Set(phase.objectives.filter((known) => session.objectives.some((each) => each.id === known))),
          )
        }
    }),
  )
})
