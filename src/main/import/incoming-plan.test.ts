/** Plans as trainers have them (tests/cases/plans): every cell as it should be, and everything told. */
import { expect, it } from 'vitest'
import { planCases, planFaults, planFile } from '../../../tests/fixtures/incoming-cases'
import { readIncoming } from './incoming-file'
import { incomingPlan } from './incoming-plan'

it.each(planCases().map((own) => [own.file, own] as const))('%s', async (_, expected) => {
  const read = incomingPlan(await readIncoming(planFile(expected)), expected.language ?? 'fr')
  const { cells, faults } = planFaults(read as never, expected)
  expect(cells).toBeGreaterThan(10)
  expect(faults).toEqual([])
})
