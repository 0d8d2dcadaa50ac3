import { describe, expect, it } from 'vitest'
import { opened, people } from '../../../tests/fixtures/opened-workspace'
import { at, planJ } from '../../../tests/fixtures/plan-j'
import type { DayId, PhaseId, RunId } from '../../shared/domain/base/id'
import type { Baseline } from '../../shared/domain/run/run'
import type { RunView } from '../../shared/domain/run/run-view'
import type { Found } from './desk'

const dayId = 'jour-j' as DayId
const notPossible = { failure: { kind: 'not-possible' } }
const whileRunning = { failure: { kind: 'while-running' } }

describe('a run', () => {
  async function started(found: Partial<Found> = {}) {
    const all = opened(found)
    all.own.openSession(planJ.id)
    await all.own.startRun(dayId, null)
    const left = () => ((all.own.run() as RunView).current?.left ?? Number.NaN) / 1000
    return { ...all, left }
  }

  it('freezes the plan and begins its first phase, on the disk before it is answered', async () => {
    const { actions, left, isAwake } = await started()
    expect(actions).toMatchObject([
      { baseline: { phases: { length: 10 } }, action: { kind: 'begin', phase: 'A' } },
    ])
    expect(left()).toBe(20 * 60)
    expect(isAwake()).toBe(true)
  })

  it('is begun from its planned hour, past or to come, when that is asked', async () => {
    for (const [pressed, left, state] of [
      ['9:04', 16, 'running'],
      ['8:50', 20, 'waiting'],
    ] as const) {
      const { own } = opened({}, {}, pressed)
      own.openSession(planJ.id)
      await own.startRun(dayId, null, true)
      expect(own.run()).toMatchObject({ state, current: { left: left * 60_000, end: at('9:20') } })
    }
  })

  it('shows both windows the same instant, and tells nothing that did not change', async () => {
    const { set, news, rooms } = await started()
    news('run')
    rooms.length = 0
    set('9:12:30')
    expect(news('run')).toMatchObject([{ now: at('9:12:30'), current: { left: 450_000 } }])
    expect(rooms).toMatchObject([{ view: { minutes: 8 } }])
    set('9:12:30')
    expect(rooms).toHaveLength(1)
  })

  it('follows its actions, refuses those that make no sense, and takes them back', async () => {
    const { own, set, actions, left } = await started()
    set('9:20')
    await own.act({ kind: 'begin', phase: 'B' as PhaseId, from: null })
    set('9:30')
    await own.act({ kind: 'adjust', by: 300_000 })
    expect(left()).toBe(55 * 60)
    await expect(own.act({ kind: 'resume' })).rejects.toMatchObject(notPossible)
    await own.act({ kind: 'undo' })
    expect(left()).toBe(50 * 60)
    expect(actions.map(({ action }) => action.kind)).toEqual(['begin', 'begin', 'adjust', 'undo'])
  })

  it('stamps a note with its phase and how long it had been running', async () => {
    const { own, set, savedPeople, news } = await started()
    set('9:20')
    await own.act({ kind: 'begin', phase: 'B' as PhaseId, from: null })
    set('9:31:07')
    expect(await own.addNote('Une idée', 'idea')).toEqual({ sealed: false })
    const note = own.people()?.notes[0]
    expect(note).toMatchObject({ phase: 'B', elapsed: 667_000, at: at('9:31:07'), rehearsal: false })
    expect(savedPeople).toEqual([{ ...people, notes: [note] }])
    expect(news('people').at(-1)).toEqual({ ...people, notes: [note] })
  })

  it('keeps its session open until it is ended, then lets the screen sleep', async () => {
    const { own, set, isAwake, news } = await started()
    expect(own.sessions()[0]?.running).toBe(true)
    expect(() => own.closeSession()).toThrow(expect.objectContaining(whileRunning))
    expect(() => own.closeRun()).toThrow(expect.objectContaining(whileRunning))
    await expect(own.discard(planJ.id)).rejects.toMatchObject(whileRunning)
    await expect(own.startRun(dayId, null)).rejects.toMatchObject(whileRunning)
    set('17:00')
    await own.act({ kind: 'end', to: null })
    expect([isAwake(), own.sessions()[0]?.running]).toEqual([false, false])
    own.closeRun()
    expect(own.run()).toBeNull()
    expect(news('run').at(-1)).toBeNull()
    own.closeSession()
  })

  it('lets no other session be made or opened, and what is refused leaves nothing behind', async () => {
    const { own, saved, savedPeople, news } = await started()
    const template = own.keepAsTemplate(planJ.id, 'Plan J')
    const before = own.sessions()
    news('sessions')
    for (const make of [
      () => own.createSession(),
      () => own.createFromTemplate(template),
      () => own.createNext(planJ.id),
      () => own.receive(planJ),
      () => own.restoreExample(),
    ])
      await expect((async () => make())()).rejects.toMatchObject(whileRunning)
    expect(own.sessions()).toEqual(before)
    expect([saved, savedPeople, news('sessions')]).toEqual([[], [], []])
  })

  it('is gone on with once it has ended, in hand or from the disk, by its id', async () => {
    const { own, set, actions } = await started()
    set('17:00')
    await own.act({ kind: 'end', to: null })
    const run = actions[0]?.baseline.run as RunId
    set('17:02')
    await own.takeUpRun(planJ.id, run)
    expect(own.run()).toMatchObject({ run, state: 'running' })
    await own.act({ kind: 'end', to: null })
    own.closeRun()
    await own.startRun(dayId, null)
    await expect(own.takeUpRun(planJ.id, run)).rejects.toMatchObject(whileRunning)
    await own.act({ kind: 'end', to: null })
    await own.takeUpRun(planJ.id, run)
    expect(own.run()).toMatchObject({ run, state: 'running' })
    await expect(own.removeRun(planJ.id, run)).rejects.toMatchObject(whileRunning)
    await own.act({ kind: 'end', to: null })
    await own.removeRun(planJ.id, run)
    expect(own.run()).toBeNull()
  })

  it('is taken up again where it was', async () => {
    const { actions } = await started()
    const baseline = actions[0]?.baseline as Baseline
    const run = { baseline, journal: actions.map(({ action }) => action) }
    const again = opened({ run })
    again.set('9:05')
    expect(again.own.plan()?.session.id).toBe(planJ.id)
    expect(again.own.run()?.current).toMatchObject({ phase: 'A', left: 900_000 })
    expect(again.news('run').length).toBeGreaterThan(0)
    await again.own.act({ kind: 'pause' })
    expect(again.actions).toMatchObject([{ baseline, action: { kind: 'pause' } }])
  })

  it('needs an open session with a phase', async () => {
    const { own } = opened()
    await expect(own.startRun(dayId, null)).rejects.toMatchObject(notPossible)
    await own.createSession()
    await expect(own.startRun(dayId, null)).rejects.toMatchObject(notPossible)
  })
})

describe('a rehearsal', () => {
  it('starts at the planned hour, whatever the hour, and leaves no journal', async () => {
    const { own, set, actions } = opened()
    set('20:00')
    own.openSession(planJ.id)
    await own.startRun(dayId, 10)
    expect(own.run()).toMatchObject({ now: at('9:00'), rehearsal: { speed: 10 } })
    set('20:00:30')
    expect(own.run()).toMatchObject({ now: at('9:05'), current: { left: 900_000 } })
    await own.act({ kind: 'pause' })
    expect(actions).toEqual([])
    expect(own.sessions()[0]?.running).toBe(false)
  })

  it('changes its speed without a jump', async () => {
    const { own, set } = opened()
    own.openSession(planJ.id)
    await own.startRun(dayId, 1)
    set('9:01')
    own.setSpeed(60)
    expect(own.run()?.now).toBe(at('9:01'))
    set('9:02')
    expect(own.run()?.now).toBe(at('10:01'))
    own.setSpeed(10)
    expect(own.run()?.now).toBe(at('10:01'))
    set('9:03')
    expect(own.run()?.now).toBe(at('10:11'))
  })

  it('keeps its notes, marked', async () => {
    const { own, set, savedPeople } = opened()
    own.openSession(planJ.id)
    await own.startRun(dayId, 60)
    set('9:00:02')
    await own.addNote('Une idée', 'idea')
    expect(savedPeople[0]?.notes).toMatchObject([{ rehearsal: true, phase: 'A', elapsed: 120_000 }])
    own.closeRun()
    expect(own.people()?.notes).toHaveLength(1)
    expect(() => own.setSpeed(10)).toThrow(expect.objectContaining(notPossible))
  })
})
