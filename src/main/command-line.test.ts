import { expect, it } from 'vitest'
import { languageOf, readSwitches } from './command-line'

it('takes a value after a space or an equals sign, among the switches of others', () => {
  const spaced = ['.', '--no-sandbox', '--workspace', '/home/anne/Mes séances', '--lang', 'en', '--inspect=0']
  expect(readSwitches(spaced)).toEqual({
    workspace: '/home/anne/Mes séances',
    lang: 'en',
    testClock: null,
    smokeTest: false,
  })
  expect(readSwitches(['--workspace=/x', '--lang=fr', '--test-clock=2024-02-19T09:00'])).toEqual({
    ...{ workspace: '/x', lang: 'fr' },
    testClock: Date.parse('2024-02-19T08:00:00Z'),
    smokeTest: false,
  })
})

it('does without what is missing or makes no sense', () => {
  const nothing = { workspace: null, lang: null, testClock: null, smokeTest: false }
  expect(readSwitches([])).toEqual(nothing)
  expect(readSwitches(['--smoke-test'])).toEqual({ ...nothing, smokeTest: true })
  expect(readSwitches(['--workspace', '--lang', 'de', '--test-clock', 'soon'])).toMatchObject({
    ...{ lang: null, testClock: null },
  })
})

it('speaks French where nothing else is known', () => {
  expect(['fr', 'fr-BE', 'FR-CA', '', 'en-GB', 'nl-BE'].map(languageOf)).toEqual([
    'fr',
    'fr',
    'fr',
    'fr',
    'en',
    'en',
  ])
})
