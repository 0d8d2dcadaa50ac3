/** A run heals with at most one question, and catches up as the control does it. */
import { describe, expect, it } from 'vitest'
import { opened } from '../../../tests/fixtures/opened-workspace'
import { at, planJ } from '../../../tests/fixtures/plan-j'
import type { DayId, PhaseId } from '../../shared/domain/base/id'
import type { Baseline } from '../../shared/domain/run/run'

const dayId = 'jour-j' as DayId
const notPossible = { failure: { kind: 'not-possible' } }

describe('what only the trainer knows', () => {
  async function inC() {
    const all = opened()
    all.own.openSession(planJ.id)
    await all.own.startRun(dayId, null)
    all.set('10:35')
    await all.own.act({ kind: 'begin', phase: 'C' as PhaseId, from: null })
    all.set('10:50')
    return all
  }

  it('asks once what a sleep was, and heals it', async () => {
    const { own, set, news } = await inC()
    own.suspended()
    set('11:20')
    own.woken()
    expect(own.question()).toEqual({ kind: 'sleep', from: at('10:50'), to: at('11:20') })
    expect(news('question')).toHaveLength(1)
    expect(own.run()?.current?.left).toBe(25 * 60_000)
    await own.answer('pause')
    expect(own.run()).toMatchObject({
      current: { left: 55 * 60_000, end: at('12:15') },
      margin: { milliseconds: -15 * 60_000 },
    })
    expect(own.question()).toBeNull()
    await own.act({ kind: 'undo' })
    expect(own.run()?.current?.left).toBe(25 * 60_000)
    await expect(own.answer('pause')).rejects.toMatchObject(notPossible)
  })

  it('asks nothing for a nap, nor when the phase was paused', async () => {
    const { own, set } = await inC()
    own.suspended()
    set('10:50:40')
    own.woken()
    expect(own.question()).toBeNull()
    await own.act({ kind: 'pause' })
    own.suspended()
    set('11:20')
    own.woken()
    expect(own.question()).toBeNull()
  })

  const STATES = ['running', 'paused', 'waiting'] as const
  async function inState(state: (typeof STATES)[number]) {
    const all = await inC()
    if (state === 'paused') await all.own.act({ kind: 'pause' })
    if (state === 'waiting') await all.own.act({ kind: 'begin', phase: 'L' as PhaseId, from: null })
    expect(all.own.run()?.state).toBe(state)
    return all
  }

  it.each(STATES)('a clock set back changes nothing of the time left, and is said: %s', async (state) => {
    const { own, changeClock, actions } = await inState(state)
    const left = own.run()?.current?.left
    changeClock(-60)
    expect(own.run()).toMatchObject({ now: at('9:50'), state, current: { left } })
    expect(actions.at(-1)?.action).toEqual({ kind: 'clock', at: at('9:50'), by: -3_600_000 })
    expect(own.question()).toEqual({ kind: 'set-back', by: 3_600_000, to: at('9:50') })
    await own.answer('understood')
    expect(own.question()).toBeNull()
  })

  it.each(STATES)('a clock set forward may have been a sleep that nobody told: asks, %s', async (during) => {
    const { own, changeClock, actions } = await inState(during)
    const left = own.run()?.current?.left
    const paused = own.run()?.current?.paused
    changeClock(30)
    expect(own.question()).toEqual({ kind: 'jump', during, from: at('10:50'), to: at('11:20') })
    await own.answer('clock')
    expect(own.run()).toMatchObject({ state: during, current: { left, paused } })
    const told = actions.length
    changeClock(30)
    await own.answer('phase')
    // A pause goes on, and so does waiting.
    expect(own.run()?.current?.left).toBe(during === 'running' ? 25 * 60_000 : left)
    expect(actions).toHaveLength(told)
    // A change that the computer mends by itself is not asked.
    changeClock(0.5)
    expect(own.question()).toBeNull()
  })

  it('what is still asked tells its hours by the clock as it is', async () => {
    const { own, set, changeClock } = await inC()
    own.suspended()
    set('11:20')
    own.woken()
    changeClock(-60)
    expect(own.question()).toEqual({ kind: 'sleep', from: at('9:50'), to: at('10:20') })
    await own.answer('pause')
    expect(own.run()?.current?.left).toBe(55 * 60_000)
    expect(own.question()).toMatchObject({ kind: 'set-back' })
  })

  it('the next morning, asks how to close the run of yesterday, and it stands still until then', async () => {
    const { actions } = await inC()
    const run = { baseline: actions[0]?.baseline as Baseline, journal: actions.map(({ action }) => action) }
    const again = opened({ run }, {}, '33:00')
    expect(again.own.question()).toEqual({ kind: 'yesterday', last: at('10:35'), end: at('17:00') })
    expect(again.own.run()).toMatchObject({ now: at('10:35'), current: { left: 70 * 60_000 } })
    expect(again.isAwake()).toBe(false)
    await expect(again.own.act({ kind: 'pause' })).rejects.toMatchObject(notPossible)
    await again.own.answer('close-known')
    expect(again.own.run()).toMatchObject({
      state: 'ended',
      end: { projected: at('10:35') },
      report: { knownUntil: at('10:35') },
    })
    expect(again.own.sessions()[0]?.running).toBe(false)
    const later = opened({ run }, {}, '33:00')
    await later.own.answer('close')
    const report = { knownUntil: at('10:35'), unknown: 385 * 60_000 }
    expect(later.own.run()).toMatchObject({ state: 'ended', end: { projected: at('17:00') }, report })
    const same = opened({ run }, {}, '11:00')
    expect(same.own.question()).toBeNull()
  })

  it('asks from midnight on of a run left open, from the last sleep or note on, and once', async () => {
    const { own, set } = await inC()
    own.suspended()
    set('10:50:40')
    own.woken()
    set('12:00')
    await own.addNote('Vue', 'idea')
    set('23:59')
    expect(own.question()).toBeNull()
    set('24:00')
    expect(own.question()).toEqual({ kind: 'yesterday', last: at('12:00'), end: at('17:00') })
    await own.answer('phase')
    set('32:00')
    expect(own.question()).toBeNull()
    set('48:00')
    expect(own.question()).toMatchObject({ kind: 'yesterday', last: at('24:00') })
  })

  it.each(['running', 'paused'] as const)(
    'a run of yesterday goes on without its night: %s',
    async (state) => {
      const { actions } = await inState(state)
      const run = { baseline: actions[0]?.baseline as Baseline, journal: actions.map(({ action }) => action) }
      const again = opened({ run }, {}, '33:00')
      const { elapsed, left } = again.own.run()?.current ?? {}
      await again.own.answer('pause')
      expect(again.own.run()).toMatchObject({ state, now: at('33:00'), current: { elapsed, left } })
      expect(again.own.question()).toBeNull()
    },
  )

  it('an end is taken back at once on its day, and the next morning only once the gap is told', async () => {
    async function ended() {
      const all = await inC()
      all.set('17:00')
      await all.own.act({ kind: 'end', to: null })
      return all
    }
    const soon = await ended()
    soon.set('17:02')
    await soon.own.act({ kind: 'undo' })
    expect([soon.own.run()?.state, soon.own.question()]).toEqual(['running', null])

    const { own, set, actions } = await ended()
    const told = actions.length
    set('32:55')
    await own.act({ kind: 'undo' })
    expect(own.question()).toEqual({ kind: 'gap', from: at('17:00'), to: at('32:55') })
    expect([own.run()?.state, actions.length]).toEqual(['ended', told])
    await own.answer('close')
    expect([own.run()?.state, actions.length]).toEqual(['ended', told])
    await own.act({ kind: 'undo' })
    const before = own.run()?.report?.phases.find(({ id }) => id === 'C')?.active
    await own.answer('pause')
    expect(own.run()).toMatchObject({ state: 'running', current: { phase: 'C', elapsed: before } })
  })
})

describe('the report', () => {
  it('is that of every real run of the session', async () => {
    const { own, set } = opened()
    own.openSession(planJ.id)
    await own.startRun(dayId, null)
    set('9:26')
    await own.act({ kind: 'end', to: null })
    own.closeRun()
    await own.startRun(dayId, 10)
    const reports = await own.reports(planJ.id)
    expect(reports).toMatchObject([
      {
        ended: true,
        active: 26 * 60_000,
        phases: [{ difference: 6 * 60_000 }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      },
    ])
  })
})

describe('catching up', () => {
  it('applies what was shown, in one step', async () => {
    const { own, set, actions } = opened()
    set('9:25')
    own.openSession(planJ.id)
    await own.startRun(dayId, null)
    await expect(async () => own.applyOffer(0)).rejects.toMatchObject(notPossible)
    const [share] = own.catchUp().offers
    set('9:40')
    await own.applyOffer(0)
    // Pressed twice: the second finds nothing to apply.
    await expect(async () => own.applyOffer(0)).rejects.toMatchObject(notPossible)
    expect(own.run()?.phases).toEqual(
      share?.preview.phases.map((phase) => expect.objectContaining({ id: phase.id, end: phase.end })),
    )
    expect(actions).toHaveLength(2)
    await own.act({ kind: 'undo' })
    expect(own.run()?.margin?.milliseconds).toBe(-600_000)
  })
})
