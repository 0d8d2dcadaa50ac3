import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { axes } from '../../../../tests/fixtures/plan-j'
import { someSession } from '../../../../tests/fixtures/some-session'
import type { AxisId, DayId, MaterialId, ObjectiveId, PhaseId, SessionId, TrainerId } from '../base/id'
import { someMaterial } from '../plan/phase'
import { allPhases } from '../plan/session'
import { insertPhases, removePhases } from './phase-edit'
import { copiedFrom, pastedInto, readCopied, writeCopied } from './phase-paste'

const lunch = phaseOf('Repas', 60, { kind: 'meal', pin: pin('start', '12:00') })
const talk = phaseOf('Apport', 45, {
  axis: axes[1]?.id ?? null,
  lastTime: { minutes: 52 as never, date: '2024-02-19' as never },
  materials: [{ ...someMaterial('m' as MaterialId, 'Feutres'), ready: true }],
})
const empty = dayOf('9:00', [], { id: 'second' as DayId })
const session = sessionOf([dayOf('9:00', [talk, lunch]), empty], { axes })
const ids = () => {
  let made = 0
  return () => `n${made++}` as PhaseId
}

describe('phases through the clipboard', () => {
  test('whatever a session has is read back the same', () => {
    fc.assert(
      fc.property(someSession, (own) => {
        const phases = allPhases(own)
        fc.pre(phases.length > 0)
        const copied = copiedFrom(own, phases)
        expect(readCopied(writeCopied(copied))).toEqual(copied)
      }),
    )
  })

  test.each([
    '',
    'Bonjour',
    '[]',
    'null',
    '{"id":"p"}',
    '[{"id":"p"}]',
    '{"session":"s","axes":[],"phases":[]}',
  ])('%j is no phase', (text) => {
    expect(readCopied(text)).toBeNull()
  })

  test('a copy has an id of its own, nothing ticked and no real time', () => {
    const [copy] = pastedInto(session, empty, copiedFrom(session, [talk]), ids())
    expect(copy).toEqual({
      ...talk,
      id: 'n0',
      lastTime: null,
      materials: [{ ...talk.materials[0], ready: false }],
    })
  })

  test('what was cut comes back as it was, once', () => {
    const cut = removePhases(session, [talk.id, lunch.id])
    const copied = copiedFrom(session, [talk, lunch])
    const [day] = cut.days
    if (!day) throw new Error('a session has a day')
    const back = pastedInto(cut, day, copied, ids())
    expect(back).toEqual([talk, lunch])
    const again = insertPhases(cut, day.id, 0, back)
    expect(pastedInto(again, empty, copied, ids()).map(({ id }) => id)).toEqual(['n0', 'n1'])
  })

  test('a fixed hour goes to another day, and is let go where it is taken', () => {
    const copied = copiedFrom(session, [lunch])
    expect(pastedInto(session, empty, copied, ids())[0]?.pin).toEqual(lunch.pin)
    expect(pastedInto(session, session.days[0] ?? empty, copied, ids())[0]?.pin).toBeNull()
  })

  test('another session keeps what it knows: an axis by its name, and no stranger', () => {
    const foreign = phaseOf('Échange', 20, {
      axis: 'theirs' as AxisId,
      objectives: ['elsewhere' as ObjectiveId],
      facilitators: ['elsewhere' as TrainerId],
    })
    const other = sessionOf([dayOf('9:00', [foreign])], {
      id: 'other' as SessionId,
      axes: axes
        .slice(0, 1)
        .map((axis) => ({ ...axis, id: 'theirs' as AxisId, name: axis.name.toUpperCase() })),
    })
    const [pasted] = pastedInto(session, empty, copiedFrom(other, [foreign]), ids())
    expect(pasted).toMatchObject({ id: 'n0', axis: axes[0]?.id, objectives: [], facilitators: [] })
    const bare = { ...session, axes: [] }
    expect(pastedInto(bare, empty, copiedFrom(other, [foreign]), ids())[0]?.axis).toBeNull()
  })

  test('whatever is pasted can be inserted: no id twice, no axis, objective or trainer that is unknown', () => {
    fc.assert(
      fc.property(someSession, someSession, (from, into) => {
        // A session that holds an id twice is none that Jalon makes.
        const own = allPhases(into).map(({ id }) => id)
        fc.pre(new Set(own).size === own.length)
        const phases = allPhases(from)
        const [day] = into.days
        fc.pre(phases.length > 0 && day !== undefined)
        if (!day) return
        // Ids that no session has.
        let made = 0
        const pasted = pastedInto(into, day, copiedFrom(from, phases), () => `_${made++}` as PhaseId)
        const known = new Set(
          [...into.axes, ...into.objectives, ...into.trainers].map(({ id }) => id as string),
        )
        for (const phase of pasted)
          for (const id of [phase.axis ?? [], phase.objectives, phase.facilitators].flat())
            expect(known).toContain(id)
        const after = insertPhases(into, day.id, 0, pasted)
        expect(allPhases(after)).toHaveLength(allPhases(into).length + phases.length)
      }),
    )
  })
})
