/** The removals that prove the proofs still find what they remove: a list that nothing checks would rot. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

type Removal = {
  property: number
  what: string
  file: string
  text: string
  replacement: string
  also?: [string, string][]
  tests: string[]
}

// No type is written for a script.
const { removals } = (await import(join(root, 'tests/removals.mjs'))) as { removals: Removal[] }

it('there is one at least for each of the fifteen properties, and no two are told alike', () => {
  const properties = new Set(removals.map(({ property }) => property))
  const first = Array.from({ length: 15 }, (_, index) => index + 1)
  expect(first.filter((property) => !properties.has(property))).toEqual([])
  expect(new Set(removals.map(({ what }) => what)).size).toBe(removals.length)
})

it.each(removals)('$property: $what', ({ file, text, replacement, also = [], tests }) => {
  const source = readFileSync(join(root, file), 'utf8')
  for (const [own, other] of [[text, replacement], ...also] as const) {
    expect(source.split(own ?? '')).toHaveLength(2)
    expect(other).not.toBe(own)
  }
  expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([])
})
