import { expect, test } from 'vitest'
import { acted } from '../../../../tests/fixtures/journal'
import { at } from '../../../../tests/fixtures/plan-j'
import { seen } from '../../../../tests/fixtures/shown-run'
import type { Journal } from './run'
import { progressOf, smallView } from './small-view'

const begun = acted([], '9:00 begin A')
const small = (journal: Journal, clock: string) => smallView(seen(journal, clock))

test('the time left, what it is of, and what follows', () => {
  expect(small(begun, '9:12:30')).toEqual({
    state: 'running',
    title: 'Accueil',
    left: 450_000,
    at: at('9:20'),
    next: { title: 'Apport', start: at('9:20') },
    canGoOn: true,
  })
  expect(small(begun, '9:23:15')).toMatchObject({ state: 'over', left: -195_000 })
  expect(small(acted(begun, '9:05 pause'), '9:06')).toMatchObject({ state: 'paused', left: 900_000 })
})

test('a meal that is waited for counts down to its hour; the last phase is not ended from here', () => {
  const early = acted(begun, '12:20 begin L')
  expect(small(early, '12:25')).toMatchObject({ state: 'waiting', left: 300_000, at: at('12:30') })
  expect(small(acted(begun, '16:30 begin G'), '16:31')).toMatchObject({ next: null, canGoOn: false })
  expect(small(acted(begun, '9:05 end'), '9:06')).toMatchObject({ state: 'ended', title: '', canGoOn: false })
})

test('the taskbar: how far the phase has come, paused, over', () => {
  expect(progressOf(seen(begun, '9:05'))).toEqual({ value: 0.25, mode: 'normal' })
  expect(progressOf(seen(acted(begun, '9:05 pause'), '9:06'))).toEqual({ value: 0.25, mode: 'paused' })
  expect(progressOf(seen(begun, '9:30'))).toEqual({ value: 1, mode: 'error' })
  expect(progressOf(seen(acted(begun, '9:05 end'), '9:06'))).toBeNull()
})
