/** The searchable library: methods, templates and grids, by their titles, steps and texts. */

import type { Method } from '../../shared/domain/library/method'
import type { Template } from '../../shared/domain/library/template'
import type { Grid } from '../../shared/domain/plan/grid'
import type { Searchable } from '../../shared/search/search-index'

export const searchableMethod = (method: Method): Searchable<Method> => ({
  value: method,
  title: method.title,
  tags: [method.summary, method.grouping, method.objective].join(' '),
  body: [
    method.instructions,
    ...method.steps.map(({ text }) => text),
    ...method.materials.map(({ text }) => text),
    ...method.variants,
    method.notes,
  ].join(' '),
})

export const searchableTemplate = (template: Template): Searchable<Template> => ({
  value: template,
  title: template.title,
  tags: template.summary,
  body: template.sessions
    .flatMap((session) => [
      session.title,
      ...session.days.flatMap(({ phases }) => phases.map(({ title }) => title)),
    ])
    .join(' '),
})

export const searchableGrid = (grid: Grid): Searchable<Grid> => ({
  value: grid,
  title: grid.title,
  tags: [...grid.rows, ...grid.columns].map(({ name }) => name).join(' '),
  body: grid.questions.map(({ text }) => text).join(' '),
})
