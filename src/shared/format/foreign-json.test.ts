import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEEPEST_JSON as DEPTH } from '../contract/limits'
import { parseForeign } from './foreign-json'

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('JSON from outside', () => {
  it('is read when it is at most 64 levels deep, and refused beyond, 200 000 levels at once', () => {
    expect(parseForeign(nested(DEPTH))).toMatchObject({ ok: true })
    expect(parseForeign(nested(DEPTH + 1))).toEqual({ ok: false, reason: 'depth' })
    const started = performance.now()
    expect(parseForeign(nested(200_000))).toEqual({ ok: false, reason: 'depth' })
    expect(parseForeign('{"a":'.repeat(100_000))).toEqual({ ok: false, reason: 'depth' })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('counts no bracket inside a text, whatever is escaped there', () => {
    const text = `${'[{'.repeat(100)}\\"${'[\\\\'.repeat(50)}`
    expect(parseForeign(JSON.stringify({ text }))).toEqual({ ok: true, value: { text } })
  })

  it('loses the names that would change what an object is, at each level', () => {
    const text = '{"__proto__":{"a":1},"kept":[{"constructor":1,"prototype":2,"own":3}]}'
    const parsed = parseForeign(text)
    expect(parsed).toEqual({ ok: true, value: { kept: [{ own: 3 }] } })
    expect(Reflect.get({}, 'a')).toBeUndefined()
  })

  it('is the value that was written, when it has none of these names', () => {
    const poison = /__proto__|constructor|prototype/
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!poison.test(text))
        expect(parseForeign(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]{}":,\\1a \uFEFF') }), (text) => {
        expect(parseForeign(text)).toHaveProperty('ok')
      }),
      { numRuns: 2000 },
    )
  })
})
