import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIn, screenIn } from './window-file'

const place = { x: 20, y: -900, width: 1440, height: 900, maximized: false }

describe('the place of the window, as its file says it', () => {
  it('is the one that was written', () => {
    expect(placeIn(JSON.stringify(place))).toEqual(place)
    expect(placeIn(JSON.stringify({ ...place, maximized: 'yes' }))).toEqual(place)
  })

  it.each([
    { width: 60_000 },
    { height: 60_000 },
    { width: 0 },
    { height: -900 },
    { x: 1e300 },
    { y: 0.5 },
    { x: null },
    { width: '1440' },
  ])('counts for nothing with %o', (change) => {
    expect(placeIn(JSON.stringify({ ...place, ...change }))).toBeNull()
  })

  it('is nothing, or a window that any system makes, whatever the text', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(60_000, 1e9, -1e9))
    const said = fc
      .record({ x: number, y: number, width: number, height: number })
      .map((own) => own as object)
    fc.assert(
      fc.property(
        fc.oneof(
          said.map((own) => JSON.stringify(own)),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          const found = placeIn(text)
          if (!found) return
          expect(Math.max(found.width, found.height)).toBeLessThanOrEqual(10_000)
          expect(Math.min(found.width, found.height)).toBeGreaterThanOrEqual(100)
        },
      ),
    )
  })
})

it('the screen of the room is a name, or none', () => {
  expect(screenIn('{"screen":"DELL|1920x1080"}')).toBe('DELL|1920x1080')
  for (const text of ['', 'null', '{"screen":3}', JSON.stringify({ screen: 'x'.repeat(100_000) })])
    expect(screenIn(text)).toBeNull()
})
