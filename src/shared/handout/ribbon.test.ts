/** The bands of the day. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { axis, dated } from '../../../tests/fixtures/hostile-session'
import { timeOfDay } from '../domain/base/time'
import { penOf } from './pen'
import { ribbonOf } from './ribbon'

const pen = penOf('fr')
const axes = [axis('Partage', 'teal')]
const work = { axis: axes[0]?.id ?? null }
const ribbon = (...given: Parameters<typeof dated>) => ribbonOf(pen, axes, dated(...given))[0]

const wordsOf = (cells: NonNullable<ReturnType<typeof ribbon>>['rows'][number]) =>
  cells.map(({ blocks, tone, turned }) => {
    const [line] = blocks
    const [run] = line?.kind === 'line' ? line.runs : []
    return [run?.kind === 'text' ? run.text : '', tone, turned]
  })

it('is as wide as the day is long, with every word and the times that fit', () => {
  const free = phaseOf('b', 120, { ...work, pin: { edge: 'start', at: timeOfDay(660) } })
  const made = ribbon([phaseOf('accueil', 12, { kind: 'welcome' }), phaseOf('a', 84), free, phaseOf('c', 24)])
  const [times = [], bands = []] = made?.rows ?? []
  // 12, 84, 24 free, 120 and 24 of 264 minutes.
  expect(made?.columns.map((share) => Math.round(share * 264))).toEqual([12, 84, 24, 120, 24])
  expect(wordsOf(bands)).toEqual([
    ['Accueil', 'logistics', true],
    ['Non attribué', null, false],
    ['libre', null, true],
    ['Partage', 'teal', false],
    ['Non attribué', null, true],
  ])
  expect(wordsOf(times).map(([time]) => time)).toEqual(['09:00', '09:12', '10:36', '11:00', '13:00'])
})

it('never makes a band too narrow for its word, nor the whole wider than the page', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 60 }), (lengths) => {
      const { columns } = ribbon(lengths.map((length, index) => phaseOf(`p${index}`, length))) ?? {
        columns: [],
      }
      const sum = columns.reduce((a, b) => a + b, 0)
      expect(sum).toBeCloseTo(1, 9)
      for (const share of columns)
        expect(share).toBeGreaterThanOrEqual(Math.min(0.022, 1 / lengths.length) - 1e-9)
    }),
  )
})

it('is not there for a day without a length', () => {
  expect(ribbon([])).toBeUndefined()
  expect(ribbon([phaseOf('a', 0)])).toBeUndefined()
})
