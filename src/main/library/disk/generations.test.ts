import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { type Instant, instant } from '../../../shared/domain/base/time'
import { disk } from './durable-file'
import { generationsIn, outdated } from './generations'

const MINUTE = 60_000
const DAY = 86_400_000
const at = (before: number) => instant(NINE - before)
const listOf = (ats: readonly Instant[]) => ats.map((one) => ({ name: String(one), at: one, revision: 1 }))
const left = (ats: readonly Instant[]) => {
  const gone = new Set(outdated(listOf(ats), NINE).map((one) => one.at))
  return ats.filter((one) => !gone.has(one))
}

describe('what is kept of the generations', () => {
  it('the last ten, however close', () => {
    const minutes = Array.from({ length: 30 }, (_, index) => at(index * MINUTE))
    expect(left(minutes)).toEqual(minutes.slice(0, 10))
  })

  it('and the last one of each of fourteen days', () => {
    const hours = Array.from({ length: 24 * 40 }, (_, index) => at(index * 60 * MINUTE))
    const kept = left(hours)
    // The ten hours of this morning, then the last hour of each of the days before.
    expect(kept).toHaveLength(10 + 14)
    expect(kept.at(-1)).toBeGreaterThan(NINE - 14 * DAY)
    expect(kept.slice(10).map((one) => new Date(one).getHours())).toEqual(Array(14).fill(23))
  })

  it('ten at the least, whatever their age, and the newest always', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400 * DAY), { minLength: 1, maxLength: 60 }), (ages) => {
        const ats = ages.sort((one, other) => one - other).map(at)
        const kept = left(ats)
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(10, ats.length))
        expect(kept.length).toBeLessThanOrEqual(10 + 14)
        expect(kept[0]).toBe(ats[0])
      }),
    )
  })
})

it('the last revisions, whatever the clock of another computer says', async () => {
  const folder = temporaryFolder()
  const generations = generationsIn(folder, disk)
  // An hour ahead, it saved twelve times before ours and six times after.
  async function theirs(from: number) {
    for (let revision = from; revision < from + 6; revision += 1)
      await generations.keep(Buffer.from(`la leur ${revision}`), at(-60 * MINUTE - revision), revision, NINE)
  }
  await theirs(1)
  await theirs(7)
  await generations.keep(Buffer.from('la mienne'), NINE, 13, NINE)
  await theirs(14)
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts).toContain('la mienne')
  expect(texts.length).toBeLessThanOrEqual(20)
})

it('the one just found valid is never let go of, even when the others say they are of the future', async () => {
  const folder = temporaryFolder()
  const generations = generationsIn(folder, disk)
  for (let index = 0; index < 12; index += 1) {
    writeFileSync(join(folder, `2031-01-01T00-00-${10 + index}-000Z.r${index}.json`), 'damaged')
  }
  await generations.keep(Buffer.from('valid'), at(30 * DAY), 3, NINE)
  expect(readFileSync(join(folder, '2026-10-25T08-00-00-000Z.r3.json'), 'utf8')).toBe('valid')
  expect(readdirSync(folder)).toHaveLength(11)
})

it('the same content is kept once, and another is never written over', async () => {
  const folder = temporaryFolder()
  const generations = generationsIn(folder, disk)
  await generations.keep(Buffer.from('one'), NINE, 1, NINE)
  await generations.keep(Buffer.from('one'), instant(NINE + 5), 1, NINE)
  await generations.keep(Buffer.from('two'), NINE, 2, NINE)
  await generations.keep(Buffer.from('other'), NINE, 2, NINE)
  expect((await generations.list()).map(({ name }) => name)).toEqual([
    '2026-11-24T08-00-00-001Z.r2.json',
    '2026-11-24T08-00-00-000Z.r2.json',
    '2026-11-24T08-00-00-000Z.r1.json',
  ])
})
