/** The pages of the room: every line is shown whole, and none is forgotten. */
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { pagesOf } from './room-pages'

/** Steps of so many lines, with a gap between them. */
function stepsOf(lines: readonly number[], line: number, gap: number) {
  let top = 0
  return lines.map((count) => {
    const step = { top, bottom: top + count * line }
    top = step.bottom + gap
    return step
  })
}

it('one long paragraph of 20 lines in a page of 8.5 lines: 8, 8 and 4', () => {
  const pages = pagesOf(stepsOf([20], 36.5, 0), 36.5, 311)
  expect(pages.map(({ top, shown }) => [top / 36.5, shown / 36.5])).toEqual([
    [0, 8],
    [8, 8],
    [16, 4],
  ])
})

it('a page begins with the step that the one before could not show whole', () => {
  const pages = pagesOf(stepsOf([2, 2, 2], 10, 5), 10, 50)
  expect(pages).toEqual([
    { top: 0, shown: 45 },
    { top: 50, shown: 20 },
  ])
})

it('what fits is one page', () => {
  expect(pagesOf(stepsOf([1, 1], 10, 5), 10, 25)).toEqual([{ top: 0, shown: 25 }])
  expect(pagesOf([], 10, 25)).toHaveLength(1)
})

test('whatever the steps and the screen: no line is cut, none is left out, and pages go on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
      fc.double({ min: 8, max: 80, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.double({ min: 2, max: 800, noNaN: true }),
      (counts, line, gap, height) => {
        const steps = stepsOf(counts, line, gap)
        const pages = pagesOf(steps, line, height)
        const lines = steps.flatMap(({ top }, step) =>
          Array.from({ length: counts[step] ?? 0 }, (_, index) => top + index * line),
        )
        if (pages.length === 1) return
        for (const top of lines) {
          const whole = pages.filter((page) => top >= page.top - 1 && top + line <= page.top + page.shown + 1)
          const part = pages.filter((page) => top + line > page.top + 1 && top < page.top + page.shown - 1)
          expect(whole).toHaveLength(1)
          expect(part).toEqual(whole)
        }
        for (const page of pages) expect(page.shown).toBeLessThanOrEqual(Math.max(height, line) + 2)
      },
    ),
    { numRuns: 500 },
  )
})
