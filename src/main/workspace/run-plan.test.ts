/** The plan that is edited while its day runs, in the workspace (running.md, test 10). */
import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { opened, people } from '../../../tests/fixtures/opened-workspace'
import { at, planJ } from '../../../tests/fixtures/plan-j'
import type { DayId, PhaseId } from '../../shared/domain/base/id'
import type { Minutes } from '../../shared/domain/base/time'
import { applyEdit, type Edit } from '../../shared/domain/edit/edit'
import type { Baseline } from '../../shared/domain/run/run'
import type { Found } from './desk'

const dayId = 'jour-j' as DayId

describe('the plan edited while it runs', () => {
  const longer = (minutes: number): Edit => ({
    kind: 'phase.set',
    phase: 'B' as PhaseId,
    patch: { duration: minutes as Minutes },
  })

  const moved = (phase: string, index: number): Edit => ({
    kind: 'phase.move',
    ...{ phase: phase as PhaseId, day: dayId, index },
  })

  async function inB(found: Partial<Found> = {}) {
    const all = opened(found)
    all.own.openSession(planJ.id)
    await all.own.startRun(dayId, null)
    all.set('9:20')
    await all.own.act({ kind: 'begin', phase: 'B' as PhaseId, from: null })
    all.set('9:40')
    let sequence = 0
    const edit = (...edits: Edit[]) => {
      for (const each of edits) all.own.edit(planJ.id, ++sequence, each)
    }
    /** The run as a restart would find it. */
    const again = () => {
      const baseline = all.actions[0]?.baseline as Baseline
      const run = { baseline, journal: all.actions.map(({ action }) => action) }
      const session = all.own.plan()?.session ?? planJ
      const next = opened({ run, kept: [{ session, people }] })
      next.set('9:40')
      return next
    }
    return { ...all, edit, again }
  }

  it('changes the rest of the day, against the frozen plan', async () => {
    const { own, edit, actions } = await inB()
    edit(longer(75))
    expect(own.run()).toMatchObject({
      current: { left: 55 * 60_000, end: at('10:35'), delta: 15 * 60_000 },
      margin: { milliseconds: 0 },
      undo: 'edit',
    })
    expect(actions.at(-1)?.action).toMatchObject({ kind: 'plan', phases: [{ id: 'B' }] })
    own.undo()
    expect(own.run()?.current).toMatchObject({ left: 40 * 60_000, delta: 0 })
  })

  it('gives what the length says, whatever was typed before: 60, 7, 75', async () => {
    const { own, edit, set } = await inB()
    set('9:39:59')
    edit(longer(7))
    set('9:40')
    edit(longer(75))
    expect(own.run()).toMatchObject({
      current: { left: 55 * 60_000, duration: 75 * 60_000, end: at('10:35') },
      margin: { milliseconds: 0 },
    })
    edit(longer(6), longer(60))
    expect(own.run()?.current).toMatchObject({ left: 40 * 60_000, duration: 60 * 60_000 })
    edit(longer(5), longer(50))
    expect(own.run()?.current).toMatchObject({ left: 30 * 60_000, duration: 50 * 60_000 })
  })

  it('puts the phases to come where the plan has them, and back: none is lost', async () => {
    const { own, edit, again } = await inB()
    const before = own.run()
    edit(moved('B', 2))
    expect(own.run()).toEqual({ ...before, undo: 'edit' })
    edit(moved('C', 1), moved('C', 0), moved('B', 9))
    const ids = own.run()?.phases.map(({ id }) => id)
    expect(ids).toEqual(['A', 'B', 'C', 'P1', 'D', 'L', 'E', 'P2', 'F', 'G'])
    expect(again().own.run()).toEqual(own.run())
    for (let step = 0; step < 4; step += 1) own.undo()
    expect(own.run()).toEqual(before)
    expect(again().own.run()).toEqual(before)
  })

  it('has a phase that was put above the running one and lowered', async () => {
    const { own, edit } = await inB()
    edit({ kind: 'phase.add', day: dayId, index: 1, phase: phaseOf('X', 30) })
    edit(moved('X', 2))
    expect(own.run()?.phases[2]).toMatchObject({ id: 'X', state: 'coming', start: at('10:20') })
  })

  it('has its whole length again when the short version is taken back', async () => {
    const { own, edit, set } = await inB()
    set('10:10')
    const short = (on: boolean): Edit => ({ kind: 'day.set', day: dayId, patch: { short: on } })
    edit(short(true), short(false))
    expect(own.run()?.current).toMatchObject({ left: 10 * 60_000, duration: 60 * 60_000 })
  })

  it('is taken back in the plan too when the run takes it back, one edit at a time', async () => {
    const { own, edit } = await inB()
    const before = own.run()
    edit(longer(75), moved('C', 2))
    await own.act({ kind: 'undo' })
    expect(own.plan()?.session.days[0]?.phases[2]?.id).toBe('P1')
    await own.act({ kind: 'undo' })
    expect(own.plan()?.session).toEqual(planJ)
    expect(own.run()).toEqual(before)
    await own.act({ kind: 'undo' })
    expect(own.run()?.current?.phase).toBe('A')
    expect(own.plan()?.session).toEqual(planJ)
  })

  it('stays when the plan cannot take it back, which is said before undo passes it over', async () => {
    const { edit, again } = await inB()
    edit(longer(75))
    const { own, actions } = again()
    await expect(own.act({ kind: 'undo' })).rejects.toMatchObject({ failure: { kind: 'plan-stays' } })
    expect(own.run()).toMatchObject({ current: { phase: 'B', left: 55 * 60_000 } })
    expect(actions).toHaveLength(0)
    await own.act({ kind: 'undo' })
    expect(own.run()?.current?.phase).toBe('A')
    expect(own.plan()?.session.days[0]?.phases[1]?.duration).toBe(75)
    expect(own.run()?.phases[1]?.duration).toBe(75 * 60_000)
  })

  it('is that of the session also when it changed while nothing ran', async () => {
    const { actions } = await inB()
    const baseline = actions[0]?.baseline as Baseline
    const run = { baseline, journal: actions.map(({ action }) => action) }
    const session = applyEdit(planJ, longer(75))
    expect(opened({ run, kept: [{ session, people }] }, {}, '9:40').own.run()?.current?.left).toBe(
      55 * 60_000,
    )
  })

  it('keeps what the run decided, and nothing of what is no affair of the day', async () => {
    const { own, actions } = await inB()
    await own.skipPhase('C' as PhaseId, true)
    own.edit(planJ.id, 1, { kind: 'phase.set', phase: 'C' as PhaseId, patch: { title: 'Autre exercice' } })
    expect(own.run()?.phases[3]).toMatchObject({ title: 'Autre exercice', dropped: true })
    const before = actions.length
    own.edit(planJ.id, 2, { kind: 'phase.set', phase: 'C' as PhaseId, patch: { notes: 'Pour moi' } })
    expect(actions).toHaveLength(before)
  })

  it('cannot lose its running phase', async () => {
    const { own } = await inB()
    const remove = (phase: string): Edit => ({ kind: 'phase.remove', phase: phase as PhaseId })
    expect(() => own.edit(planJ.id, 1, remove('B'))).toThrow(
      expect.objectContaining({ failure: { kind: 'phase-running' } }),
    )
    expect(own.plan()?.session).toBe(planJ)
    own.edit(planJ.id, 2, remove('A'))
    own.edit(planJ.id, 3, remove('P1'))
    expect(
      own
        .run()
        ?.phases.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['A', 'B', 'C'])
  })
})
