/** The hours that a plan written elsewhere brings with its phases. */
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, time } from '../../../../tests/fixtures/build'
import { edited } from '../../../../tests/fixtures/some-edit'
import type { DayId } from '../base/id'
import type { Session } from '../plan/session'
import { applyEdit } from './edit'

const day = 'd0' as DayId

describe('a plan written elsewhere', () => {
  const imported = (session: Session, index: number, hours: { start: string; end: string } | null) =>
    applyEdit(session, {
      kind: 'plan.import',
      date: null,
      brought: null,
      ...{ day, index, phases: [phaseOf('new', 40)] },
      start: hours && time(hours.start),
      end: hours && time(hours.end),
    }).days[0]
  const hours = { start: '13:30', end: '16:45' }

  test('gives its hours to an empty day, whose own stay where it says none', () => {
    const empty = { ...edited, days: [dayOf('9:00', [], { id: day, targetEnd: time('16:00') })] }
    expect(imported(empty, 0, hours)).toMatchObject({ start: time('13:30'), targetEnd: time('16:45') })
    expect(imported(empty, 0, null)).toMatchObject({ start: time('9:00'), targetEnd: time('16:00') })
  })

  test('leaves the hours of a day that has phases', () => {
    const full = {
      ...edited,
      days: [dayOf('9:00', [phaseOf('old', 30)], { id: day, targetEnd: time('16:00') })],
    }
    const after = imported(full, 1, hours)
    expect(after).toMatchObject({ start: time('9:00'), targetEnd: time('16:00') })
    expect(after?.phases.map(({ id }) => id)).toEqual(['old', 'new'])
  })
})
