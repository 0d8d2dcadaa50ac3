/** Where the morning ends. */
import { expect, it } from 'vitest'
import { timeOfDay } from '../domain/time'
import { day, phase } from './fixtures/sessions'
import { halfDaysOf } from './half-days'

const halves = (...given: Parameters<typeof day>) =>
  halfDaysOf(day(...given)).map(
    ({ part, items }) => `${part}: ${items.map((item) => item.phase.title).join(' ')}`,
  )

it('ends the morning after the midday meal, whatever the time', () => {
  const phases = [phase('a', 195), phase('b', 30), phase('repas', 60, { kind: 'meal' }), phase('c', 60)]
  expect(halves(phases)).toEqual(['morning: a b repas', 'afternoon: c'])
})

it('ends it at noon without a meal, and the afternoon at 18:00', () => {
  expect(halves([phase('a', 180), phase('b', 360), phase('c', 60)])).toEqual([
    'morning: a',
    'afternoon: b',
    'evening: c',
  ])
})

it('has no morning in a day that starts after noon, even with a meal', () => {
  const late = { start: timeOfDay(12 * 60 + 30) }
  expect(halves([phase('repas', 60, { kind: 'meal' }), phase('a', 60)], late)).toEqual(['afternoon: repas a'])
})

it('opens no second morning after a pin that turns the clock back', () => {
  const back = phase('c', 30, { pin: { edge: 'start', at: timeOfDay(600) } })
  expect(halves([phase('a', 180), phase('b', 60), back])).toEqual(['morning: a', 'afternoon: b c'])
})

it('has no halves without phases', () => {
  expect(halves([])).toEqual([])
})
