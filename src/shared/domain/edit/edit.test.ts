import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, time } from '../../../../tests/fixtures/build'
import { edited, someEdit } from '../../../../tests/fixtures/some-edit'
import type { AxisId, DayId, ObjectiveId, PhaseId, TrainerId } from '../base/id'
import { minutes } from '../base/time'
import { allPhases, type Session, sessionSchema } from '../plan/session'
import { applyEdit, type Edit, editSchema, keyOf, labelOf } from './edit'

const day = 'd0' as DayId
const p1 = 'p1' as PhaseId
const o0 = 'o0' as ObjectiveId
const t0 = 't0' as TrainerId
const nobody = 'nobody' as PhaseId & DayId & ObjectiveId & TrainerId

/** `p0 p1 | p2`: the phases, day after day. */
const order = (session: Session) =>
  session.days.map(({ phases }) => phases.map(({ id }) => id).join(' ')).join(' | ')

describe('each edit', () => {
  test('session.set and practical.set', () => {
    expect(applyEdit(edited, { kind: 'session.set', field: 'title', value: 'T' })).toEqual({
      ...edited,
      title: 'T',
    })
    expect(applyEdit(edited, { kind: 'practical.set', field: 'place', value: 'Mons' })).toEqual({
      ...edited,
      practical: { ...edited.practical, place: 'Mons' },
    })
  })

  test('objective.add, objective.set, objective.remove', () => {
    const objective = { id: 'o1' as ObjectiveId, text: 'deux' }
    const two = applyEdit(edited, { kind: 'objective.add', objective })
    expect(two.objectives).toEqual([{ id: 'o0', text: '' }, objective])
    expect(applyEdit(two, { kind: 'objective.set', objective: o0, text: 'un' }).objectives[0]?.text).toBe(
      'un',
    )
    expect(applyEdit(two, { kind: 'objective.remove', objective: o0 }).objectives).toEqual([objective])
  })

  test('trainer.add, trainer.set, and trainer.remove, who leaves her phases too', () => {
    const trainer = { id: 't2' as TrainerId, name: 'Anne', biography: '' }
    const three = applyEdit(edited, { kind: 'trainer.add', trainer })
    expect(three.trainers.map(({ id }) => id)).toEqual(['t0', 't1', 't2'])
    const named = applyEdit(three, { kind: 'trainer.set', trainer: t0, field: 'name', value: 'Pascale' })
    expect(named.trainers[0]).toEqual({ id: 't0', name: 'Pascale', biography: '' })
    const left = applyEdit(named, { kind: 'trainer.remove', trainer: t0 })
    expect(left.trainers.map(({ id }) => id)).toEqual(['t1', 't2'])
    expect(left.days[1]?.phases[1]?.facilitators).toEqual([])
  })

  test('day.set', () => {
    const later = applyEdit(edited, { kind: 'day.set', day, patch: { start: time('9:30') } })
    expect(later.days.map(({ start }) => start)).toEqual([time('9:30'), time('10:00')])
  })

  test('phase.add, at its place or last', () => {
    const add = (index: number) =>
      applyEdit(edited, { kind: 'phase.add', day, index, phase: phaseOf('n0', 5) })
    expect(order(add(0))).toBe('n0 p0 p1 p2 p3 | p4 p5')
    expect(order(add(2))).toBe('p0 p1 n0 p2 p3 | p4 p5')
    expect(order(add(99))).toBe('p0 p1 p2 p3 n0 | p4 p5')
  })

  test('phase.set changes what is named and nothing else', () => {
    const longer = applyEdit(edited, { kind: 'phase.set', phase: p1, patch: { duration: minutes(75) } })
    expect(longer.days[0]?.phases).toEqual(
      edited.days[0]?.phases.map((phase) => (phase.id === 'p1' ? { ...phase, duration: 75 } : phase)),
    )
    expect(longer.days[1]).toBe(edited.days[1])
  })

  test('a phase given an axis becomes work, and one that becomes logistics loses it', () => {
    const set = (session: Session, patch: Extract<Edit, { kind: 'phase.set' }>['patch']) =>
      applyEdit(session, { kind: 'phase.set', phase: p1, patch })
    const kindAndAxis = (session: Session) => {
      const phase = session.days[0]?.phases[1]
      return [phase?.kind, phase?.axis]
    }
    const pause = set(edited, { kind: 'break' })
    const axis = edited.axes[0]?.id ?? null
    expect(kindAndAxis(set(pause, { axis }))).toEqual(['work', 'partage'])
    expect(kindAndAxis(set(set(pause, { axis }), { kind: 'meal' }))).toEqual(['meal', null])
    expect(kindAndAxis(set(pause, { axis: null }))).toEqual(['break', null])
  })

  test('phase.move, within the day and to another', () => {
    const move = (to: string, index: number) =>
      order(applyEdit(edited, { kind: 'phase.move', phase: p1, day: to as DayId, index }))
    expect(move('d0', 0)).toBe('p1 p0 p2 p3 | p4 p5')
    expect(move('d0', 1)).toBe('p0 p1 p2 p3 | p4 p5')
    expect(move('d0', 3)).toBe('p0 p2 p3 p1 | p4 p5')
    expect(move('d1', 1)).toBe('p0 p2 p3 | p4 p1 p5')
  })

  test('phase.duplicate: the copy right after, without the pin', () => {
    const pinned = applyEdit(edited, {
      kind: 'phase.set',
      phase: p1,
      patch: { pin: { edge: 'start', at: time('10:00') } },
    })
    const two = applyEdit(pinned, { kind: 'phase.duplicate', phase: p1, as: 'n0' as PhaseId })
    expect(order(two)).toBe('p0 p1 n0 p2 p3 | p4 p5')
    expect(two.days[0]?.phases[1]).toBe(pinned.days[0]?.phases[1])
    expect(two.days[0]?.phases[2]).toEqual({ ...pinned.days[0]?.phases[1], id: 'n0', pin: null })
  })

  test('several phases at once: added, set, moved together in their order, removed', () => {
    const phases = [p1, 'p4' as PhaseId]
    const add: Edit = { kind: 'phases.add', day, index: 1, phases: [phaseOf('n0', 5), phaseOf('n1', 5)] }
    expect(order(applyEdit(edited, add))).toBe('p0 n0 n1 p1 p2 p3 | p4 p5')
    const axis = edited.axes[0]?.id ?? null
    const set = applyEdit(edited, { kind: 'phases.set', phases, patch: { axis } })
    expect(set.days.map((own) => own.phases.map((phase) => phase.axis))).toEqual([
      [null, axis, null, null],
      [axis, null],
    ])
    expect(order(applyEdit(edited, { kind: 'phases.move', phases, day: 'd1' as DayId, index: 1 }))).toBe(
      'p0 p2 p3 | p5 p1 p4',
    )
    expect(order(applyEdit(edited, { kind: 'phases.remove', phases }))).toBe('p0 p2 p3 | p5')
  })

  test('phases.resize gives each its length', () => {
    const lengths = [
      { phase: p1, duration: minutes(35) },
      { phase: 'p4' as PhaseId, duration: minutes(40) },
    ]
    const after = applyEdit(edited, { kind: 'phases.resize', lengths })
    expect(after.days.map(({ phases }) => phases.map(({ duration }) => duration))).toEqual([
      [20, 35, 60, 30],
      [40, 15],
    ])
  })

  test('phases are put aside, keep everything but their place, and come back', () => {
    const aside = applyEdit(edited, { kind: 'phases.park', phases: [p1, 'p5' as PhaseId] })
    expect(order(aside)).toBe('p0 p2 p3 | p4')
    expect(aside.parked).toEqual([edited.days[0]?.phases[1], edited.days[1]?.phases[1]])
    const named = applyEdit(aside, { kind: 'phase.set', phase: p1, patch: { title: 'De côté' } })
    expect(named.parked[0]?.title).toBe('De côté')
    expect(named.days).toEqual(aside.days)
    const back = applyEdit(aside, { kind: 'phases.unpark', phases: [p1], day, index: 1 })
    expect(order(back)).toBe('p0 p1 p2 p3 | p4')
    expect(back.parked.map(({ id }) => id)).toEqual(['p5'])
    expect(applyEdit(aside, { kind: 'phase.remove', phase: p1 }).parked.map(({ id }) => id)).toEqual(['p5'])
  })

  test('day.add, day.move, day.remove; a session keeps its last day', () => {
    const third = dayOf('13:00', [phaseOf('n0', 30)], { id: 'd2' as DayId })
    const three = applyEdit(edited, { kind: 'day.add', index: 1, day: third })
    expect(order(three)).toBe('p0 p1 p2 p3 | n0 | p4 p5')
    expect(order(applyEdit(three, { kind: 'day.move', day: third.id, index: 9 }))).toBe(
      'p0 p1 p2 p3 | p4 p5 | n0',
    )
    const one = ['d1', 'd2'].reduce(
      (after, id) => applyEdit(after, { kind: 'day.remove', day: id as DayId }),
      three,
    )
    expect(order(one)).toBe('p0 p1 p2 p3')
    expect(applyEdit(one, { kind: 'day.remove', day })).toBe(one)
  })

  test('a phase moved from day 1 to day 2 leaves day 3 as it is', () => {
    const third = dayOf('13:00', [phaseOf('n0', 30)], { id: 'd2' as DayId })
    const three = applyEdit(edited, { kind: 'day.add', index: 9, day: third })
    const moved = applyEdit(three, { kind: 'phase.move', phase: p1, day: 'd1' as DayId, index: 0 })
    expect(order(moved)).toBe('p0 p2 p3 | p1 p4 p5 | n0')
    expect(moved.days[2]).toBe(three.days[2])
  })

  test('axis.add, axis.set, axes.replace: an axis in use stays, retired', () => {
    const [first, ...others] = edited.axes
    if (!first) throw new Error('no axis')
    const added = applyEdit(edited, { kind: 'axis.add', axis: { ...first, id: 'new' as AxisId } })
    expect(added.axes.map(({ id }) => id)).toEqual([...edited.axes.map(({ id }) => id), 'new'])
    const named = applyEdit(edited, {
      kind: 'axis.set',
      axis: first.id,
      patch: { name: 'Récits', target: 40 },
    })
    expect(named.axes[0]).toEqual({ ...first, name: 'Récits', target: 40 })
    expect(named.axes.slice(1)).toEqual(others)
    const used = applyEdit(edited, { kind: 'phase.set', phase: p1, patch: { axis: first.id } })
    const set = { ...first, id: 'new' as AxisId }
    expect(applyEdit(used, { kind: 'axes.replace', axes: [set], becomes: [] }).axes).toEqual([
      set,
      { ...first, retired: true, target: 0 },
    ])
  })

  test('phase.remove', () => {
    expect(order(applyEdit(edited, { kind: 'phase.remove', phase: p1 }))).toBe('p0 p2 p3 | p4 p5')
  })
})

const inVain: Edit[] = [
  { kind: 'objective.set', objective: nobody, text: '' },
  { kind: 'objective.remove', objective: nobody },
  { kind: 'objective.add', objective: { id: o0, text: 'again' } },
  { kind: 'trainer.set', trainer: nobody, field: 'name', value: '' },
  { kind: 'trainer.remove', trainer: nobody },
  { kind: 'trainer.add', trainer: { id: t0, name: 'again', biography: '' } },
  { kind: 'day.set', day: nobody, patch: { start: time('9:00') } },
  { kind: 'phase.add', day: nobody, index: 0, phase: phaseOf('n0', 5) },
  { kind: 'phase.add', day, index: 0, phase: phaseOf('p5', 5) },
  { kind: 'phase.set', phase: nobody, patch: { title: '' } },
  { kind: 'phase.move', phase: nobody, day, index: 0 },
  { kind: 'phase.move', phase: p1, day: nobody, index: 0 },
  { kind: 'phase.duplicate', phase: nobody, as: 'n0' as PhaseId },
  { kind: 'phase.duplicate', phase: p1, as: 'p5' as PhaseId },
  { kind: 'phase.remove', phase: nobody },
  { kind: 'phases.add', day, index: 0, phases: [phaseOf('n0', 5), phaseOf('n0', 5)] },
  { kind: 'phases.set', phases: [nobody], patch: { title: '' } },
  { kind: 'phases.move', phases: [nobody], day, index: 0 },
  { kind: 'phases.remove', phases: [nobody] },
  { kind: 'phases.resize', lengths: [{ phase: nobody, duration: minutes(5) }] },
  { kind: 'phases.park', phases: [nobody] },
  { kind: 'phases.unpark', phases: [p1], day, index: 0 },
  { kind: 'day.add', index: 0, day: dayOf('9:00', [], { id: day }) },
  { kind: 'day.add', index: 0, day: dayOf('9:00', [phaseOf('p1', 5)], { id: 'd9' as DayId }) },
  { kind: 'day.move', day: nobody, index: 0 },
  { kind: 'day.remove', day: nobody },
  { kind: 'axis.set', axis: 'nobody' as AxisId, patch: { name: '' } },
]
test.each(inVain.map((edit) => [JSON.stringify(edit), edit]))(
  '%s leaves the very same session',
  (_, edit) => {
    expect(applyEdit(edited, edit)).toBe(edited)
  },
)

test('whatever the edits, the session stays sound: ids stand once, the value before is untouched', () => {
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 15 }), (edits) => {
      const before = JSON.stringify(edited)
      const after = edits.reduce(applyEdit, edited)
      expect(JSON.stringify(edited)).toBe(before)
      expect(sessionSchema.safeParse(after).success).toBe(true)
      for (const list of [allPhases(after), after.days, after.axes, after.objectives, after.trainers]) {
        const ids = list.map(({ id }) => id as string)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
  )
})

test('what is done in one day leaves the other as it is', () => {
  const inFirst = someEdit.filter(
    (edit) => edit.kind === 'day.set' || edit.kind === 'phase.set' || edit.kind === 'phase.remove',
  )
  fc.assert(
    fc.property(inFirst, (edit) => {
      const after = applyEdit(edited, edit)
      expect(after.days.some((each, index) => each === edited.days[index])).toBe(true)
    }),
  )
})

describe('what the window sends', () => {
  test('every edit is decoded as it is', () => {
    fc.assert(
      fc.property(someEdit, (edit) => {
        expect(editSchema.parse(edit)).toEqual(edit)
      }),
    )
  })

  test.each([
    { kind: 'phase.set', phase: 'p1', patch: { duration: -5 } },
    { kind: 'phase.set', phase: 'p1', patch: { duration: undefined } },
    { kind: 'phase.set', phase: 'p1', patch: { id: 'other' } },
    { kind: 'phase.set', phase: '../p1', patch: {} },
    { kind: 'day.set', day: 'd0', patch: { phases: [] } },
    { kind: 'day.set', day: 'd0', patch: { date: '2026-02-30' } },
    { kind: 'session.set', field: 'id', value: 'x' },
    { kind: 'session.set', field: '__proto__', value: 'x' },
    { kind: 'phase.remove', phase: 'p1', more: 1 },
    { kind: 'session.remove' },
    null,
  ])('but not %j', (edit) => {
    expect(editSchema.safeParse(edit).success).toBe(false)
  })
})

test('labels and keys', () => {
  const set = (patch: Extract<Edit, { kind: 'phase.set' }>['patch']): Edit => ({
    kind: 'phase.set',
    phase: p1,
    patch,
  })
  expect(labelOf(set({ duration: minutes(5) }))).toBe('phase.duration')
  expect(labelOf({ kind: 'phase.remove', phase: p1 })).toBe('phase.remove')
  expect(keyOf(set({ title: 'a' }))).toBe(keyOf(set({ title: 'b' })))
  expect(keyOf(set({ title: 'a' }))).not.toBe(keyOf(set({ notes: 'a' })))
  const named = (trainer: TrainerId): Edit => ({ kind: 'trainer.set', trainer, field: 'name', value: '' })
  expect(keyOf(named(t0))).not.toBe(keyOf(named('t1' as TrainerId)))
  expect(keyOf({ kind: 'phase.remove', phase: p1 })).toBe('')
})
