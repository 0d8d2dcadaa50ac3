/** Plans of tests/fixtures/plan-shapes: each cell as it is meant, and what is left said. */
import { expect, it } from 'vitest'
import { blindPlanShapes } from '../../../tests/fixtures/blind-plan-shapes'
import { morePlanShapes } from '../../../tests/fixtures/more-plan-shapes'
import { planShapes } from '../../../tests/fixtures/plan-shapes'
import { shapeFaults } from '../../../tests/fixtures/shape-faults'
import { incomingOf } from './incoming-file'
import { incomingPlan } from './incoming-plan'

it.each([...planShapes, ...morePlanShapes, ...blindPlanShapes])('$name', async (shape) => {
  const found = await incomingOf(shape.file, await shape.bytes())
  expect(shapeFaults(incomingPlan(found, shape.language ?? 'fr'), shape).faults).toEqual([])
})
