/** The sets ready to be taken: each whole, aimed at 100 %, told apart by colour and by sign. */
import { expect, it } from 'vitest'
import { en } from '../../text/en'
import { fr } from '../../text/fr'
import { axisSetSchema } from './axis'
import { readySets } from './axis-sets'
import { methodAxes } from './method-axes'

it.each([fr, en])('are three, of four, six and four axes', ({ app, wholePlan }) => {
  const sets = readySets(wholePlan.axes.sets, methodAxes(app.axes))
  expect(sets.map(({ axes }) => axes.length)).toEqual([4, 6, 4])
  for (const set of sets) {
    expect(axisSetSchema.parse(set)).toEqual(set)
    expect(set.axes.reduce((sum, { target }) => sum + target, 0)).toBe(100)
    for (const field of ['id', 'name', 'tone', 'icon'] as const)
      expect(new Set(set.axes.map((axis) => axis[field])).size).toBe(set.axes.length)
  }
})
