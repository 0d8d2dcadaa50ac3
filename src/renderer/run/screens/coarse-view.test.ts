import { expect, test } from 'vitest'
import { acted } from '../../../../tests/fixtures/journal'
import { seen } from '../../../../tests/fixtures/shown-run'
import { coarseView } from './coarse-view'

const begun = acted([], '9:00:30 begin A')
const at = (clock: string, journal = begun) => coarseView(seen(journal, clock))

test('nothing moves within a minute, also in overtime and in a pause', () => {
  expect(at('9:05:02')).toEqual(at('9:05:29'))
  expect(at('9:25:31')).toEqual(at('9:25:59'))
  const paused = acted(begun, '9:10:00 pause')
  expect(at('9:12:01', paused)).toEqual(at('9:12:29', paused))
  expect(at('9:05:02')).not.toEqual(at('9:06:31'))
})

test('what is shown to the minute stays the same as in the whole view', () => {
  const minute = (value: number) => Math.trunc(value / 60_000)
  for (const clock of ['9:05:02', '9:23:15', '9:47:00']) {
    const [whole, coarse] = [seen(begun, clock), at(clock)]
    expect(coarse.phases.map(({ start }) => minute(start))).toEqual(
      whole.phases.map(({ start }) => minute(start)),
    )
    expect(minute(coarse.margin?.milliseconds ?? 0)).toBe(minute(whole.margin?.milliseconds ?? 0))
    expect(minute(coarse.end.projected)).toBe(minute(whole.end.projected))
    expect(coarse.phases.map(({ conflict }) => conflict > 0)).toEqual(
      whole.phases.map(({ conflict }) => conflict > 0),
    )
  }
})
