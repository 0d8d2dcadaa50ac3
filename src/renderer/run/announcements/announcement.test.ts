/** One polite sentence for each thing that comes about, however the seconds are seen. */
import { describe, expect, it, test } from 'vitest'
import type { PhaseId } from '../../../shared/domain/base/id'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'
import { announcementOf } from './announcement'
import { notesFor } from './chime'

type Seen = Pick<RunView, 'state' | 'current' | 'activity'>
const seen = (minutes: number, phase = 'a', state: RunView['state'] = 'running') =>
  ({ state, current: { phase: phase as PhaseId, left: minutes * MINUTE_MS }, activity: null }) as Seen
const timed = (seen: Seen, left: number): Seen => ({ ...seen, activity: { left } as RunView['activity'] })
const ended: Seen = { state: 'ended', current: null, activity: null }

test('the soft sound: one note near the end, two when the time is up, none otherwise', () => {
  const all = [
    { kind: 'left', minutes: 2 },
    { kind: 'over' },
    { kind: 'phase' },
    { kind: 'ended' },
    { kind: 'timer' },
  ] as const
  expect(all.map(notesFor)).toEqual([1, 2, 0, 0, 2])
})

describe('the announcements', () => {
  it.each([
    ['five minutes', seen(5.01), seen(5), { kind: 'left', minutes: 5 }],
    ['two minutes', seen(2.01), seen(1.99), { kind: 'left', minutes: 2 }],
    ['the end', seen(0.01), seen(0), { kind: 'over' }],
    ['only the nearest when a rehearsal leaps', seen(6), seen(1.5), { kind: 'left', minutes: 2 }],
    ['another phase', seen(3), seen(60, 'b'), { kind: 'phase' }],
    ['a phase that has waited', seen(60, 'b', 'waiting'), seen(60, 'b'), { kind: 'phase' }],
    ['the end of the group’s timer', timed(seen(30), 1000), timed(seen(29.9), 0), { kind: 'timer' }],
    [
      'it while the day is paused',
      timed(seen(30, 'a', 'paused'), 1),
      timed(seen(30, 'a', 'paused'), 0),
      { kind: 'timer' },
    ],
    ['the end of the day', seen(3), ended, { kind: 'ended' }],
  ])('tell %s', (_what, before, now, expected) => {
    expect(announcementOf(before, now)).toEqual(expected)
  })

  it.each([
    ['between thresholds', seen(4.9), seen(4.8)],
    ['past the end', seen(0), seen(-1)],
    ['past the end of the group’s timer', timed(seen(9), 0), timed(seen(8.9), 0)],
    ['when the group’s timer is taken away', timed(seen(9), 1000), seen(8.9)],
    ['when minutes are added', seen(1), seen(6)],
    ['while paused', seen(5.1, 'a', 'paused'), seen(5.1, 'a', 'paused')],
    ['once ended', ended, ended],
  ])('are silent %s', (_what, before, now) => {
    expect(announcementOf(before, now)).toBeNull()
  })

  it('come once each on the way down, second by second', () => {
    const told = []
    for (let second = 600; second > -60; second--) {
      const said = announcementOf(seen(second / 60), seen((second - 1) / 60))
      if (said) told.push(said)
    }
    expect(told).toEqual([{ kind: 'left', minutes: 5 }, { kind: 'left', minutes: 2 }, { kind: 'over' }])
  })
})
