/** Colours that can be read: whatever the trainer chooses, in both themes. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Colour, contrast, nearestReadable, parseColour, READABLE, shadesOf } from './colour'

const someColour = fc.stringMatching(/^#[0-9a-f]{6}$/).map((text) => text as Colour)

it('contrasts as WCAG counts', () => {
  expect(contrast('#000000', 'ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#08806f', '#ffffff')).toBeCloseTo(4.85, 2)
})

it('reads a colour as it is typed, and refuses what is none', () => {
  expect(parseColour(' #0B5C8A ')).toBe('#0b5c8a')
  expect(parseColour('0b5')).toBe('#00bb55')
  for (const typed of ['', 'rouge', '#12', '#12345g', '1234567']) expect(parseColour(typed)).toBeNull()
})

it('the nearest colour keeps one that can be read, and darkens another no more than it must', () => {
  expect(nearestReadable('#0b5c8a')).toBe('#0b5c8a')
  const offered = nearestReadable('#ffd25e')
  expect(contrast(offered, '#ffffff')).toBeGreaterThanOrEqual(READABLE)
  expect(contrast(offered, '#ffffff')).toBeLessThan(READABLE + 0.3)
})

it('every pair that meets can be read, in both themes, whatever the colour', () => {
  fc.assert(
    fc.property(someColour, (colour) => {
      const { light, dark } = shadesOf(colour)
      const pairs = [
        [light.band, '#ffffff'],
        [light.ink, light.tint],
        ['#44515c', light.tint],
        [dark.band, '#0c1115'],
        [dark.ink, dark.tint],
        ['#b9c4cb', dark.tint],
        // An axis's ink also stands on the panel, the window and what is chosen.
        [light.ink, '#f1f3f1'],
        [dark.ink, '#25313a'],
      ] as const
      for (const [one, other] of pairs) expect(contrast(one, other)).toBeGreaterThanOrEqual(READABLE)
    }),
  )
})
