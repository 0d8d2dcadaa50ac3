/** The advice on a plan: each rule at its number and just beside it, and nothing invented whatever the plan. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { axes } from '../../../../tests/fixtures/plan-j'
import { someDay } from '../../../../tests/fixtures/some-session'
import { limitsIn } from '../../text/group-limit'
import type { AxisId, PhaseId } from '../base/id'
import { adviceOn, WITHOUT_BREAK } from './advice'
import type { Phase } from './phase'
import { scheduleOf } from './schedule'

const [share, tell, play, act] = ['partage', 'reperes', 'situation', 'appropriation'].map(
  (id) => id as AxisId,
)
const on = (axis: AxisId | undefined, id: string, length: number, more: Partial<Phase> = {}) =>
  phaseOf(id, length, { axis: axis ?? null, ...more })
const pause = phaseOf('pause', 15, { kind: 'break' })
const meal = phaseOf('meal', 60, { kind: 'meal' })
const plan = (...phases: Phase[]) => sessionOf([dayOf('9:00', phases)], { axes })
const given = (phases: Phase[], people: number | null = null) =>
  adviceOn(plan(...phases), limitsIn([]), people).map(({ key }) => key)
/** Without the axes at zero, of which a short plan always has some. */
const about = (phases: Phase[], people: number | null = null) =>
  given(phases, people).filter((key) => !key.startsWith('axis-at-zero'))

it('knows the axes of its fixtures', () => {
  expect(axes.map(({ id, activity }) => [id, activity])).toEqual([
    [share, 'exchange'],
    [tell, 'listen'],
    [play, 'practise'],
    [act, 'practise'],
  ])
})

describe('more than 90 minutes without a break', () => {
  it('is said from 91 on, at the phase that passes the limit, and once a stretch', () => {
    expect(about([on(share, 'a', 45), on(play, 'b', 45)])).toEqual([])
    expect(about([on(share, 'a', 45), on(play, 'b', 46), on(play, 'c', 30)])).toEqual(['no-break b'])
    expect(about([on(share, 'a', 50), pause, on(play, 'b', 50)])).toEqual([])
  })
  it('takes free time before a fixed hour for a break, and logistics for no work', () => {
    const late = on(play, 'b', 60, { pin: pin('start', '10:10') })
    expect(about([on(share, 'a', 60), late])).toEqual([])
    expect(about([phaseOf('w', 40, { kind: 'welcome' }), on(share, 'a', 90)])).toEqual([])
  })
  it('says how long the whole stretch is', () => {
    const [advice] = adviceOn(plan(on(share, 'a', 60), on(play, 'b', 60)), limitsIn([]), null).filter(
      ({ kind }) => kind === 'no-break',
    )
    expect(advice).toMatchObject({ phase: 'b', minutes: 120 })
  })
})

it('a lecture is too long from 46 minutes on, where the group listens', () => {
  expect(about([on(tell, 'a', 45)])).toEqual([])
  expect(about([on(tell, 'a', 46)])).toEqual(['lecture a'])
  expect(about([on(play, 'a', 80)])).toEqual([])
})

it('an axis at zero is said when it has a target and other work is on an axis', () => {
  expect(given([on(share, 'a', 30), on(tell, 'b', 30), on(play, 'c', 30)])).toEqual([
    'axis-at-zero appropriation',
  ])
  expect(given([phaseOf('a', 30)])).toEqual([])
  const untargeted = axes.map((axis) => ({ ...axis, target: 0 }))
  const session = { ...plan(on(share, 'a', 30)), axes: untargeted }
  expect(adviceOn(session, limitsIn([]), null)).toEqual([])
})

describe('after the meal', () => {
  it('something to do is missed in the first hour of work', () => {
    expect(
      about([on(play, 'a', 60), meal, on(tell, 'b', 30), on(share, 'c', 30), on(play, 'd', 30)]),
    ).toEqual(['after-meal b'])
    expect(about([on(play, 'a', 60), meal, on(tell, 'b', 30), on(play, 'd', 30)])).toEqual([])
  })
  it('nothing is said as long as a phase there has no axis', () => {
    expect(about([meal, on(tell, 'b', 30), on(undefined, 'c', 30)])).toEqual([])
  })
})

describe('the size of the group', () => {
  const cafe = on(share, 'a', 60, { method: 'World Cafe' })
  it('is too small for a world café below 12, and too large for one codevelopment above 8', () => {
    expect(about([cafe], 11)).toEqual(['group-small a'])
    expect(about([cafe], 12)).toEqual([])
    expect(about([cafe], null)).toEqual([])
    expect(about([on(share, 'b', 60, { method: 'Codéveloppement (forme courte)' })], 9)).toEqual([
      'group-large b',
    ])
    expect(about([on(share, 'b', 60, { method: 'codéveloppement' })], 8)).toEqual([])
  })
  it('follows what the library says of the method', () => {
    const limits = limitsIn([{ title: 'Mon débat', smallest: 6, largest: 20 }])
    const session = plan(on(share, 'a', 30, { method: 'mon debat' }))
    const said = (people: number) =>
      adviceOn(session, limits, people).filter(({ kind }) => kind !== 'axis-at-zero')
    expect(said(5)).toMatchObject([{ kind: 'group-small', limit: 6, people: 5 }])
    expect(said(21)).toMatchObject([{ kind: 'group-large', limit: 20 }])
  })
})

it('whatever the day: each advice once, about a phase that is held, and a break every 90 minutes silences that rule', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const session = sessionOf([day], { axes })
      const advice = adviceOn(session, limitsIn([]), 10)
      const held = new Set<PhaseId>(scheduleOf(day).items.map(({ phase }) => phase.id))
      expect(new Set(advice.map(({ key }) => key)).size).toBe(advice.length)
      for (const own of advice) if ('phase' in own) expect(held).toContain(own.phase)
      const short = day.phases.filter(
        ({ duration, groups }) => groups.length === 0 && duration <= WITHOUT_BREAK,
      )
      const rested = short.flatMap((phase, index) => [phase, phaseOf(`rest-${index}`, 10, { kind: 'break' })])
      const calm = sessionOf([{ ...day, phases: rested }], { axes })
      expect(adviceOn(calm, limitsIn([]), 10).filter(({ kind }) => kind === 'no-break')).toEqual([])
    }),
  )
})
