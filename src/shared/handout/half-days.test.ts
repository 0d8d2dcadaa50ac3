/** Where the morning ends. */
import { expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { dated } from '../../../tests/fixtures/hostile-session'
import { timeOfDay } from '../domain/time'
import { halfDaysOf } from './half-days'

const halves = (...given: Parameters<typeof dated>) =>
  halfDaysOf(dated(...given)).map(
    ({ part, items }) => `${part}: ${items.map((item) => item.phase.title).join(' ')}`,
  )

it('ends the morning after the midday meal, whatever the time', () => {
  const phases = [
    phaseOf('a', 195),
    phaseOf('b', 30),
    phaseOf('repas', 60, { kind: 'meal' }),
    phaseOf('c', 60),
  ]
  expect(halves(phases)).toEqual(['morning: a b repas', 'afternoon: c'])
})

it('ends it at noon without a meal, and the afternoon at 18:00', () => {
  expect(halves([phaseOf('a', 180), phaseOf('b', 360), phaseOf('c', 60)])).toEqual([
    'morning: a',
    'afternoon: b',
    'evening: c',
  ])
})

it('has no morning in a day that starts after noon, even with a meal', () => {
  const late = { start: timeOfDay(12 * 60 + 30) }
  expect(halves([phaseOf('repas', 60, { kind: 'meal' }), phaseOf('a', 60)], late)).toEqual([
    'afternoon: repas a',
  ])
})

it('opens no second morning after a pin that turns the clock back', () => {
  const back = phaseOf('c', 30, { pin: { edge: 'start', at: timeOfDay(600) } })
  expect(halves([phaseOf('a', 180), phaseOf('b', 60), back])).toEqual(['morning: a', 'afternoon: b c'])
})

it('has no halves without phases', () => {
  expect(halves([])).toEqual([])
})
