import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clock, duration } from '../../text/format'
import { parseDuration } from './duration'
import { timeOfDay } from './time'
import { parseTimeOfDay } from './typed-hour'

test.each([
  ['45', 45],
  ['45 min', 45],
  ['45min', 45],
  ['45 minutes', 45],
  ['1h30', 90],
  ['1 h 30', 90],
  ['1 h 30', 90],
  ['1 h 30 min', 90],
  ['1h 30 minutes', 90],
  ['1:30', 90],
  ['1,5h', 90],
  ['1.25 h', 75],
  ['0,33 h', 20],
  ['1h', 60],
  ['2 heures', 120],
  ['1 heure 15', 75],
  ['1h5', 65],
  ['1H15', 75],
  ['  20  ', 20],
  ['0', 0],
  ['005', 5],
  ['24h', 1440],
  ['1440', 1440],
])('the duration %j is %d minutes', (typed, expected) => {
  expect(parseDuration(typed)).toBe(expected)
})

test.each([
  '',
  ' ',
  'abc',
  '1h75',
  '1:75',
  '1:5',
  '1:',
  ':30',
  'h30',
  '1 30',
  '4 5',
  '1h3 0',
  '1,5',
  '1.5',
  '-5',
  '+5',
  '1e2',
  '٤٥',
  '1h30h',
  '24h01',
  '24:01',
  '1441',
  '99h',
  '45 s',
])('the duration %j means nothing', (typed) => {
  expect(parseDuration(typed)).toBeNull()
})

test.each([
  ['9:30', 570],
  ['9h30', 570],
  ['9 h 30', 570],
  ['9 h 30', 570],
  ['9.30', 570],
  ['9 30', 570],
  ['930', 570],
  ['0930', 570],
  ['9', 540],
  ['9h', 540],
  ['9 H', 540],
  ['0:00', 0],
  ['23:59', 1439],
  ['01:30 (+1)', 1530],
  ['24:00', 1440],
  ['9h5', 545],
  ['9:30:00', 570],
])('the time %j is %d minutes after midnight', (typed, expected) => {
  expect(parseTimeOfDay(typed)).toBe(expected)
})

test.each(['', 'abc', '25h', '9:60', '9:5', '9:', '9.', '1 2', '12345', '-1', '9:30 (+2)'])(
  'the time %j means nothing',
  (typed) => {
    expect(parseTimeOfDay(typed)).toBeNull()
  },
)

test('what is shown can be typed back', () => {
  for (let minute = 0; minute <= 1440; minute += 1) expect(parseDuration(duration(minute))).toBe(minute)
  for (let time = 0; time < 2880; time += 1) expect(parseTimeOfDay(clock(timeOfDay(time)))).toBe(time)
})

test('whatever is typed, a duration is whole minutes of a day, and a time is one of a clock', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9 hm:.,()+]{0,8}$/))
  fc.assert(
    fc.property(typed, (text) => {
      const minutes = parseDuration(text) ?? 0
      expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440).toBe(true)
      const time = parseTimeOfDay(text) ?? 0
      expect(Number.isInteger(time) && time >= 0 && time < 2880).toBe(true)
    }),
  )
})
