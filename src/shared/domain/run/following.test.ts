/** The next phase: one answer in every window, by every key, in every report and offer. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { caseDays } from '../../../../tests/fixtures/case-days'
import { runIn } from '../../../../tests/fixtures/held-run'
import { BRUSSELS, frozen } from '../../../../tests/fixtures/plan-j'
import { type Run, someRun } from '../../../../tests/fixtures/some-run'
import type { DayId, PhaseId } from '../base/id'
import { instant, MINUTE_MS } from '../base/time'
import { catchUpOf } from './catch-up'
import { courseOf } from './course'
import { comingOf, followingOf, nextOf, passageOf, placeInDay, previousOf } from './following'
import { plannedOf } from './replan'
import { reportOf } from './report'
import { roomView } from './room-view'
import type { Baseline, Journal, RunAction } from './run'
import { act } from './run-act'
import { type RunView, runView } from './run-view'
import { smallView } from './small-view'

const viewOf = ({ baseline, journal, now }: Run) => runView(baseline, journal, now, null)

function done(baseline: Baseline, journal: Journal, action: RunAction): Journal {
  const longer = act(baseline, journal, action)
  if (!longer) throw new Error(`${action.kind} was refused`)
  return longer
}

/** « Laisser de côté aujourd'hui », or « Remettre dans la journée ». */
function skip({ baseline, journal, now: at }: Run, phase: PhaseId, dropped = true): Journal {
  const { phases } = courseOf(baseline, journal, at)
  const own = phases.find(({ id }) => id === phase)
  if (!own) throw new Error('no such phase')
  const order = phases.map(({ id }) => id)
  const replan = { cause: 'skip' as const, order, phases: [{ ...plannedOf(own), dropped }], end: null }
  return done(baseline, journal, { kind: 'replan', at, ...replan })
}

/** The next phase in each place of the product; undefined where it says nothing of it. */
function told(run: Run) {
  const { baseline, journal, now } = run
  const view = viewOf(run)
  const following = followingOf(view)
  const title = (id: PhaseId | null | undefined) => view.phases.find((each) => each.id === id)?.title ?? null
  const report = reportOf(baseline, journal, now)
  return {
    box: comingOf(view)[0]?.title ?? null,
    small: smallView(view).next?.title ?? null,
    report: title(report.phases.find(({ state }) => state === 'coming')?.id),
    ...(following.kind === 'begin-now' ? {} : { main: title(keyed(run)) }),
  }
}

/** The phase in which the key of the next phase ends; null when it asks to end the day. */
function keyed({ baseline, journal, now: at }: Run): PhaseId | null {
  const following = followingOf(runView(baseline, journal, at, null))
  if (following.kind !== 'begin') return null
  const after = done(baseline, journal, { kind: 'begin', at, phase: following.phase.id, from: null })
  return runView(baseline, after, at, null).current?.phase ?? null
}

/** The phase that begins by itself when the current one's time is up; null when none does. */
function chained({ baseline, journal, now: at }: Run): PhaseId | null {
  const { phases } = courseOf(baseline, journal, at)
  const current = runView(baseline, journal, at, null).current
  const own = phases.find(({ id }) => id === current?.phase)
  if (!own || !current) return null
  const order = phases.map(({ id }) => id)
  const chain = { ...plannedOf(own), autoAdvance: true }
  const replan = { cause: 'edit' as const, order, phases: [chain], end: null }
  const after = done(baseline, journal, { kind: 'replan', at, ...replan })
  const next = runView(baseline, after, current.end, null).current?.phase
  return next === current.phase || next === undefined ? null : next
}

describe('a phase left out today', () => {
  it.each(caseDays.map((each) => [each.name, each] as const))('%s', (_name, { session, next }) => {
    const baseline = frozen(session)
    const start = instant(baseline.phases.find(({ id }) => id === next.current)?.start ?? baseline.start)
    let journal: Journal = [{ kind: 'begin', at: start, phase: next.current, from: null }]
    const now = instant(start + 30_000)
    for (const phase of next.dropped) journal = skip({ baseline, journal, now }, phase)
    const run = { baseline, journal, now }
    const title = session.days[0]?.phases.find(({ id }) => id === next.next)?.title ?? null
    const all = { box: title, small: title, report: title, main: title }
    expect(told(run)).toEqual(all)
    expect(chained(run)).toBe(next.next)
    // In no place is it the next break, nor counted among the phases of the day.
    const view = viewOf(run)
    const room = roomView(baseline, view, BRUSSELS, false)
    for (const id of next.dropped) expect(comingOf(view).map((each) => each.id)).not.toContain(id)
    expect(room.ribbon).toHaveLength(baseline.phases.length - next.dropped.length)
    expect(placeInDay(view)?.count).toBe(room.ribbon.length)
    expect(placeInDay(view)?.number).toBe(room.ribbon.findIndex(({ state }) => state === 'current') + 1)
    // Taken back in, it is the next one again.
    const [first] = next.dropped
    if (first) {
      const back = { ...run, journal: skip(run, first, false) }
      expect(nextOf(viewOf(back))?.id).toBe(first)
    }
  })

  it('is held once it is begun all the same', () => {
    const [half] = caseDays
    if (!half) throw new Error('no case')
    const baseline = frozen(half.session)
    const begun: Run = {
      baseline,
      journal: [{ kind: 'begin', at: baseline.start, phase: 'w1' as PhaseId, from: null }],
      now: instant(baseline.start + MINUTE_MS),
    }
    const without = skip(begun, 'pause' as PhaseId)
    const at = instant(baseline.start + 60 * MINUTE_MS)
    const inIt = done(baseline, without, { kind: 'begin', at, phase: 'pause' as PhaseId, from: null })
    const view = runView(baseline, inIt, at, null)
    expect(view.current?.phase).toBe('pause')
    expect(view.phases.find(({ id }) => id === 'pause')).toMatchObject({ state: 'current', dropped: false })
    expect(nextOf(view)?.id).toBe('w2')
  })
})

describe('at every instant of any run', () => {
  test('every window, key, report and offer says the same phase comes next', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        const view = viewOf(run)
        const next = nextOf(view)
        expect(next?.dropped ?? false).toBe(false)
        const { report, main = next?.title ?? null, ...said } = told(run)
        for (const each of Object.values(said)) expect(each).toBe(next?.title ?? null)
        // A phase of no length that is chained is begun, and passed through in the same instant.
        if (!next?.autoAdvance || next.duration > 0) expect(main).toBe(next?.title ?? null)
        // A phase that was gone back from is to come again; the report counts the time spent on it.
        const spent = new Set(
          courseOf(run.baseline, run.journal, run.now).stretches.map(({ phase }) => phase),
        )
        expect(report).toBe(comingOf(view).find(({ id }) => !spent.has(id))?.title ?? null)
        expect(smallView(view).canGoOn).toBe(followingOf(view).kind !== 'end')
        for (const { preview } of catchUpOf(run.baseline, run.journal, run.now).offers) {
          const stays = preview.phases.filter(({ state }) => state === 'coming').map(({ id }) => id)
          // An offer leaves out one phase at most, and brings none in.
          expect(comingOf(view).filter(({ id }) => !stays.includes(id)).length).toBeLessThanOrEqual(1)
          expect(stays.every((id) => comingOf(view).some((each) => each.id === id))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('what begins by itself is what was said to come next', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        const view = viewOf(run)
        fc.pre(view.state === 'running' && (view.current?.left ?? 0) > 0)
        const next = nextOf(view)
        // A phase of no length that is chained begins and ends at the same instant.
        fc.pre(next === null || next.duration > 0 || !next.autoAdvance)
        expect(chained(run)).toBe(next?.id ?? null)
      }),
      { numRuns: 200 },
    )
  })

  test('the place told to the trainer is the one told to the room', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        const view = viewOf(run)
        const { ribbon } = roomView(run.baseline, view, BRUSSELS, false)
        const place = placeInDay(view)
        expect(place === null).toBe(view.current === null)
        if (!place) return
        expect(place.count).toBe(ribbon.length)
        expect(ribbon[place.number - 1]?.state).toBe('current')
      }),
      { numRuns: 200 },
    )
  })
})

const three = sessionOf([
  dayOf('9:00', [phaseOf('a', 10), phaseOf('b', 10), phaseOf('c', 10, { pin: pin('start', '11:00') })]),
])
const held = (index: number, without?: Parameters<typeof runIn>[3]) =>
  runIn(three, 'day' as DayId, index, without)

it('the main button begins at once the phase that waits for its fixed hour, even the last', () => {
  const waiting = held(2)
  expect(waiting.state).toBe('waiting')
  expect(followingOf(waiting)).toEqual({ kind: 'begin-now' })
  const inB = held(1)
  expect(followingOf(inB)).toEqual({ kind: 'begin', phase: inB.phases[2] })
  expect(followingOf({ ...inB, state: 'paused' })).toEqual({ kind: 'begin', phase: inB.phases[2] })
  const toB = runIn(sessionOf([dayOf('9:00', [phaseOf('a', 10), phaseOf('b', 10)])]), 'day' as DayId, 1)
  expect(followingOf(toB)).toEqual({ kind: 'end' })
})

it('back takes up the nearest phase that was held', () => {
  expect(previousOf(held(2, { id: 'b' as PhaseId, why: 'passed-over' }))?.id).toBe('a')
  expect(previousOf(held(0))).toBeNull()
})

describe('two presses that follow each other closely', () => {
  const at = (milliseconds: number) => instant(evening.start + milliseconds)
  const evening = frozen(
    (caseDays.find(({ name }) => name === 'soiree') as (typeof caseDays)[number]).session,
  )
  const begun: Journal = [{ kind: 'begin', at: evening.start, phase: 'accueil' as PhaseId, from: null }]
  const seen = (journal: Journal, milliseconds: number, speed: RunView['rehearsal'] = null) =>
    runView(evening, journal, at(milliseconds), speed)
  const pressed = (journal: Journal, milliseconds: number, to: 'next' | 'back' = 'next'): Journal => {
    const passage = passageOf(seen(journal, milliseconds), to)
    if (passage?.kind !== 'begin') return journal
    return done(evening, journal, {
      ...{ kind: 'begin', at: at(milliseconds), phase: passage.phase.id, from: null },
    })
  }

  it.each([1, 150, 499])('%i ms apart are one passage, forwards and back', (gap) => {
    const once = pressed(begun, 20 * MINUTE_MS)
    expect(seen(once, 20 * MINUTE_MS).current?.phase).toBe('w1')
    expect(pressed(once, 20 * MINUTE_MS + gap)).toBe(once)
    expect(pressed(once, 20 * MINUTE_MS + gap, 'back')).toBe(once)
    const twice = pressed(once, 20 * MINUTE_MS + 500)
    expect(seen(twice, 20 * MINUTE_MS + 500).current?.phase).toBe('repas')
    const back = pressed(twice, 40 * MINUTE_MS, 'back')
    expect(pressed(back, 40 * MINUTE_MS + gap, 'back')).toBe(back)
  })

  it('a press right after a phase that began by itself was meant for it', () => {
    const chain = { ...evening, phases: evening.phases.map((phase) => ({ ...phase, autoAdvance: true })) }
    const view = (milliseconds: number) => runView(chain, begun, at(milliseconds), null)
    expect(view(15 * MINUTE_MS + 150).current?.phase).toBe('w1')
    expect(passageOf(view(15 * MINUTE_MS + 150), 'next')).toBeNull()
    expect(passageOf(view(15 * MINUTE_MS + 600), 'next')?.kind).toBe('begin')
  })

  it('never asks for the end in the same breath as the last phase begins', () => {
    const last = done(evening, begun, {
      ...{ kind: 'begin', at: at(60_000), phase: 'cloture' as PhaseId, from: null },
    })
    expect(passageOf(seen(last, 60_150), 'next')).toBeNull()
    expect(passageOf(seen(last, 60_500), 'next')).toEqual({ kind: 'end' })
  })

  it('are told apart by the real time in a rehearsal at 60 times', () => {
    const once = pressed(begun, 20 * MINUTE_MS)
    expect(passageOf(seen(once, 20 * MINUTE_MS + 20_000, { speed: 60 }), 'next')).toBeNull()
    expect(passageOf(seen(once, 20 * MINUTE_MS + 31_000, { speed: 60 }), 'next')?.kind).toBe('begin')
  })

  test('in any run, a second press within half a second changes nothing', () => {
    fc.assert(
      fc.property(someRun, fc.constantFrom<'next' | 'back'>('next', 'back'), fc.nat(499), (run, to, gap) => {
        const view = viewOf(run)
        const passage = passageOf(view, to)
        fc.pre(passage?.kind === 'begin')
        if (passage?.kind !== 'begin') return
        const once = done(run.baseline, run.journal, {
          ...{ kind: 'begin', at: view.now, phase: passage.phase.id, from: null },
        })
        const after = runView(run.baseline, once, instant(view.now + gap), null)
        fc.pre(after.now - view.now < 500)
        expect(passageOf(after, 'next')).toBeNull()
        expect(passageOf(after, 'back')).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
