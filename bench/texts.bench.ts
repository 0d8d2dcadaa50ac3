/** `npm run bench`: a megabyte of hostile text is set, read as Markdown and looked through within 200 ms each. */
import { expect, it } from 'vitest'
import { addressesIn } from '../src/shared/domain/people/mention'
import { printable } from '../src/shared/handout/printable'
import { blocksOf, segmentsOf } from '../src/shared/markdown/parse'
import { LONG_SHAPES } from '../tests/fixtures/long-texts'

const WITHIN_MS = 200
const MEGABYTE = 1_000_000

const functions: Record<string, (text: string) => unknown> = {
  'set in French': (text) => printable(text, 'fr'),
  'set in English': (text) => printable(text, 'en'),
  'read as Markdown': blocksOf,
  'cut into segments': segmentsOf,
  'looked through for addresses': (text) => addressesIn([text]),
}

/** Of processor time, the best of three: the machine may be busy with something else. */
function taken(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

it.each(Object.keys(functions))('a megabyte of each shape is %s', (name) => {
  const work = functions[name] ?? (() => null)
  const times = Object.entries(LONG_SHAPES).map(([shape, unit]) => {
    const text = unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE)
    return { shape, milliseconds: Math.round(taken(() => work(text))) }
  })
  times.sort((one, other) => other.milliseconds - one.milliseconds)
  console.log(name, times.slice(0, 3))
  expect(times.filter(({ milliseconds }) => milliseconds > WITHIN_MS)).toEqual([])
})
