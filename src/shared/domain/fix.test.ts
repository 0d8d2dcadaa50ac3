import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf, time } from '../../../tests/fixtures/build'
import { someDay } from '../../../tests/fixtures/some-session'
import type { Day } from './day'
import { applyEdit, editSchema } from './edit'
import { type Fix, fixesOf } from './fix'
import { scheduleOf } from './schedule'

/** « shorten third to 75 »: what a fix would do, in words. */
const told = (fixes: Fix[]) =>
  fixes.map((fix) =>
    fix.kind === 'share'
      ? ['share', ...fix.lengths.map(({ phase, to }) => `${phase.id} ${to}`)].join(' ')
      : [fix.kind, fix.phase.id, ...('to' in fix ? [fix.to] : [])].join(' '),
  )

const applied = (day: Day, { edit }: Fix) => applyEdit(sessionOf([day]), edit).days[0] as Day

const lunch = phaseOf('lunch', 60, { kind: 'meal', pin: pin('start', '12:30') })
const day = dayOf('9:00', [
  phaseOf('welcome', 15, { kind: 'welcome' }),
  phaseOf('second', 45),
  phaseOf('third', 90),
  phaseOf('pause', 15, { kind: 'break' }),
  phaseOf('fifth', 60),
  lunch,
])

describe('the ways out', () => {
  test('an overlap of 15 minutes: the nearest work first, the welcome after all work, then the pin', () => {
    expect(told(fixesOf(day, 5))).toEqual([
      'shorten fifth 45',
      'share second 42 third 83 fifth 55',
      'shorten third 75',
      'shorten second 30',
      `move-pin lunch ${time('12:45')}`,
      'unpin lunch',
    ])
  })

  test('a gap of 15 minutes', () => {
    const early = { ...day, phases: day.phases.map((p) => (p.id === 'third' ? phaseOf('third', 60) : p)) }
    expect(told(fixesOf(early, 5))).toEqual([
      'lengthen fifth 75',
      'share second 49 third 66 fifth 65',
      'lengthen third 75',
      'lengthen second 60',
      'lengthen welcome 30',
      `move-pin lunch ${time('12:15')}`,
      'unpin lunch',
    ])
  })

  test('nothing where nothing is wrong', () => {
    expect(day.phases.map((_, index) => fixesOf(day, index).length)).toEqual([0, 0, 0, 0, 0, 6])
    expect(fixesOf(day, 6)).toEqual([])
  })

  test('no phase is proposed below five minutes', () => {
    const short = dayOf('11:00', [phaseOf('a', 22), phaseOf('b', 88), lunch])
    expect(told(fixesOf(short, 2))).toEqual([
      'shorten b 68',
      'share a 19 b 71',
      `move-pin lunch ${time('12:50')}`,
      'unpin lunch',
    ])
  })

  test('what stands before an earlier pin changes nothing and is not proposed', () => {
    const closing = phaseOf('closing', 30, { kind: 'closing', pin: pin('end', '16:00') })
    expect(told(fixesOf({ ...day, phases: [...day.phases, phaseOf('a', 60), closing] }, 7))).toEqual([
      'lengthen a 120',
      `move-pin closing ${time('15:00')}`,
      'unpin closing',
    ])
  })

  test('nor is a phase pinned at its end, which ends then whatever its length', () => {
    const pinned = phaseOf('b', 30, { pin: pin('end', '12:00') })
    expect(told(fixesOf(dayOf('9:00', [phaseOf('a', 150), pinned, lunch]), 2))).toEqual([
      `move-pin lunch ${time('12:00')}`,
      'unpin lunch',
    ])
  })
})

test('each fix is an edit that removes its problem', () => {
  let seen = 0
  fc.assert(
    fc.property(someDay, (planned) => {
      scheduleOf(planned).items.forEach((item, index) => {
        const fixes = fixesOf(planned, index)
        expect(fixes.length > 0).toBe(item.gap + item.overlap > 0)
        for (const fix of fixes) {
          expect(editSchema.safeParse(fix.edit).success).toBe(true)
          const settled = scheduleOf(applied(planned, fix)).items[index]
          expect(settled).toMatchObject({ gap: 0, overlap: 0 })
          seen += 1
        }
      })
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(300)
})
