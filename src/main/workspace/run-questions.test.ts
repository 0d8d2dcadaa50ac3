/** What heals a run, with at most one question, and catching up as the control does it. */
import { describe, expect, it } from 'vitest'
import { opened } from '../../../tests/fixtures/opened-workspace'
import { at, planJ } from '../../../tests/fixtures/plan-j'
import type { DayId, PhaseId } from '../../shared/domain/id'
import type { Baseline } from '../../shared/domain/run'

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

  it('a clock set back changes nothing of the time left, without a question', async () => {
    const { own, changeClock, set, actions } = await inC()
    changeClock(-60)
    expect(own.run()).toMatchObject({ now: at('9:50'), current: { left: 55 * 60_000, end: at('10:45') } })
    expect(actions.at(-1)?.action).toEqual({ kind: 'clock', at: at('9:50'), by: -3_600_000 })
    set('10:00')
    expect(own.run()?.current?.left).toBe(45 * 60_000)
    expect(own.question()).toBeNull()
  })

  it('a clock set forward may have been a sleep that nobody told: asks', async () => {
    const { own, changeClock } = await inC()
    changeClock(30)
    expect(own.question()).toEqual({ kind: 'jump', from: at('10:50'), to: at('11:20') })
    await own.answer('clock')
    expect(own.run()?.current?.left).toBe(55 * 60_000)
    changeClock(30)
    await own.answer('phase')
    expect(own.run()?.current?.left).toBe(25 * 60_000)
    // What the computer mends by itself is not asked.
    changeClock(0.5)
    expect(own.question()).toBeNull()
    expect(own.run()?.current?.left).toBe(25 * 60_000)
  })

  it('the next morning, asks whether to close the run of yesterday', async () => {
    const { actions } = await inC()
    const run = { baseline: actions[0]?.baseline as Baseline, journal: actions.map(({ action }) => action) }
    const again = opened({ run }, {}, '33:00')
    expect(again.own.question()).toEqual({ kind: 'yesterday', last: at('10:35'), end: at('17:00') })
    await again.own.answer('close')
    expect(again.own.run()).toMatchObject({ state: 'ended', end: { projected: at('17:00') } })
    expect(again.own.sessions()[0]?.running).toBe(false)
    const same = opened({ run }, {}, '11:00')
    expect(same.own.question()).toBeNull()
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
