/** A session longer than its list and its agenda can bear is refused in words, whoever asks for it. */
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { opened, people } from '../../../tests/fixtures/opened-workspace'
import type { DayId, PhaseId } from '../../shared/domain/base/id'
import type { Edit } from '../../shared/domain/edit/edit'
import { MOST_PHASES } from '../../shared/domain/plan/day'
import { MOST_DAYS } from '../../shared/domain/plan/session'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { Refused } from './refused'

const day = (number: number, phases: number) =>
  dayOf(
    '9:00',
    Array.from({ length: phases }, (_, at) => phaseOf(`d${number}p${at}`, 1)),
    { id: `d${number}` as DayId },
  )
const days = (count: number, phases: number) => Array.from({ length: count }, (_, at) => day(at, phases))

it.each<[string, ReturnType<typeof days>, Edit]>([
  ['a day', days(MOST_DAYS, 0), { kind: 'day.add', index: 0, day: day(-1, 0) }],
  [
    'a phase',
    days(20, MOST_PHASES / 20),
    { kind: 'phase.duplicate', phase: 'd0p0' as PhaseId, as: 'new' as PhaseId },
  ],
  ['a day with its phases', days(19, MOST_PHASES / 20), { kind: 'day.add', index: 0, day: day(-1, 101) }],
])('%s too many is refused, and nothing is changed', (_, full, edit) => {
  const session = sessionOf(full)
  expect(decodeSession(encodeSession(session))).toMatchObject({ ok: true })
  const { own } = opened({ kept: [{ session, people }] })
  own.openSession(session.id)
  expect(() => own.edit(session.id, 1, edit)).toThrow(new Refused({ kind: 'plan-too-long' }))
  expect(own.plan()?.session).toEqual(session)
})

it('a file with more is damaged', () => {
  const most = JSON.parse(String(encodeSession(sessionOf(days(20, MOST_PHASES / 20)))))
  most.days[0].phases.push(phaseOf('more', 1))
  expect(decodeSession(JSON.stringify(most))).toMatchObject({ ok: false })
})
