import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf, time } from '../../../../tests/fixtures/build'
import { at, BRUSSELS, baselineJ, frozen, planJ } from '../../../../tests/fixtures/plan-j'
import type { DayId, RunId } from '../base/id'
import { calendarDate } from '../base/time'
import { freeze } from './freeze'
import { baselineSchema } from './run'

describe('the plan frozen for a run', () => {
  test('plan J has the times of its table', () => {
    expect(baselineJ.phases.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['A', at('9:00'), at('9:20')],
      ['B', at('9:20'), at('10:20')],
      ['P1', at('10:20'), at('10:35')],
      ['C', at('10:35'), at('11:45')],
      ['D', at('11:45'), at('12:15')],
      ['L', at('12:30'), at('13:30')],
      ['E', at('13:30'), at('15:00')],
      ['P2', at('15:00'), at('15:15')],
      ['F', at('15:15'), at('16:30')],
      ['G', at('16:30'), at('17:00')],
    ])
    expect(baselineJ).toMatchObject({
      run: 'run-j',
      session: 'plan-j',
      day: 'jour-j',
      title: 'Plan J',
      place: 'Salle des essais',
      axes: planJ.axes,
      start: at('9:00'),
      end: at('17:00'),
    })
    expect(baselineJ.phases.filter(({ fixedStart }) => fixedStart !== null)).toEqual([
      expect.objectContaining({ id: 'L', fixedStart: at('12:30'), duration: 3_600_000 }),
    ])
    expect(baselineSchema.safeParse(baselineJ).success).toBe(true)
  })

  test('nothing written for the trainers goes with it', () => {
    expect(JSON.stringify(baselineJ)).not.toContain('Réservé')
    expect(baselineJ.phases.map(({ instructions }) => instructions).slice(0, 3)).toEqual([
      'Consigne montrée : Accueil.',
      'Consigne montrée : Apport.',
      '',
    ])
  })

  test('the date is the one of the run, whatever the plan says', () => {
    const later = frozen(planJ, calendarDate('2026-07-01'))
    expect(new Date(later.start).toISOString()).toBe('2026-07-01T07:00:00.000Z')
  })

  test('no day of that name, or no phase: nothing to run', () => {
    const of = (day: string, session = planJ) =>
      freeze(session, day as DayId, 'r' as RunId, calendarDate('2026-11-24'), BRUSSELS)
    expect(of('another')).toBeNull()
    expect(of('day', sessionOf([dayOf('9:00', [])]))).toBeNull()
  })

  test('a phase pinned at its end has a fixed start all the same', () => {
    const closing = phaseOf('g', 30, { pin: pin('end', '17:00') })
    const { phases, end } = frozen(sessionOf([dayOf('9:00', [phaseOf('a', 60), closing])]))
    expect(phases[1]).toMatchObject({ fixedStart: at('16:30'), start: at('16:30'), end: at('17:00') })
    expect(end).toBe(at('17:00'))
  })

  test('the announced end, before or after the last phase, is what the end is measured against', () => {
    const { end } = frozen(sessionOf([dayOf('9:00', [phaseOf('a', 60)], { targetEnd: time('10:30') })]))
    expect(end).toBe(at('10:30'))
  })

  test('a day that goes past midnight', () => {
    const night = [phaseOf('a', 300), phaseOf('b', 60, { pin: pin('start', '1:00') })]
    const { phases, end } = frozen(sessionOf([dayOf('18:00', night, { targetEnd: time('2:00') })]))
    expect(phases[1]?.fixedStart).toBe(at('25:00'))
    expect(end).toBe(at('26:00'))
  })

  test('a clock change during the night: lengths are kept, and a pin is the hour on the clocks', () => {
    const phases = [phaseOf('a', 240), phaseOf('b', 60), phaseOf('c', 60, { pin: pin('start', '5:00') })]
    const autumn = frozen(sessionOf([dayOf('22:00', phases)]), calendarDate('2026-10-24'))
    const iso = autumn.phases.map(({ start, end }) =>
      [start, end].map((each) => new Date(each).toISOString()),
    )
    expect(iso).toEqual([
      ['2026-10-24T20:00:00.000Z', '2026-10-25T00:00:00.000Z'],
      ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
      ['2026-10-25T04:00:00.000Z', '2026-10-25T05:00:00.000Z'],
    ])
  })
})
