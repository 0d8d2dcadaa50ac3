/** The methods and the session templates that ship: enough of them, complete, and true to their own minutes. */
import { describe, expect, it } from 'vitest'
import { groupProblem } from '../../src/shared/domain/method'
import { scheduleOf } from '../../src/shared/domain/schedule'
import { encodeMethod } from '../../src/shared/format/method-file'
import { encodeTemplate } from '../../src/shared/format/template-file'
import {
  LANGUAGES,
  methodFile,
  readResource,
  shippedMethods,
  shippedTemplates,
  templateFile,
} from './shipped-content'

it('are at least twenty, the same in both languages', () => {
  expect(shippedMethods('fr').length).toBeGreaterThanOrEqual(20)
  expect(shippedMethods('en').map(({ id }) => id)).toEqual(shippedMethods('fr').map(({ id }) => id))
})

describe.each(LANGUAGES)('methods (%s)', (language) => {
  it.each(shippedMethods(language))('$id', (method) => {
    expect(readResource(methodFile(method.id, language))).toBe(encodeMethod(method))
    expect([method.title, method.summary, method.objective, method.grouping]).not.toContain('')
    expect(method.variants.length).toBeGreaterThanOrEqual(2)
    // Its steps fill its standard length.
    expect(method.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)).toBe(method.duration)
    expect(method.minimum ?? 0).toBeLessThanOrEqual(method.duration)
  })
  it('say for how many people a world café and a codevelopment are', () => {
    const all = new Map(shippedMethods(language).map((method) => [String(method.id), method]))
    const [cafe, codevelopment] = [all.get('world-cafe'), all.get('codevelopment')]
    expect(cafe && groupProblem(cafe, 11)).toBe('small')
    expect(codevelopment && groupProblem(codevelopment, 9)).toBe('large')
  })
})

describe.each(LANGUAGES)('session templates (%s)', (language) => {
  it.each(shippedTemplates(language))('$id', (template) => {
    expect(readResource(templateFile(template.id, language))).toBe(encodeTemplate(template))
    for (const { days, axes } of template.sessions) {
      for (const day of days) {
        const schedule = scheduleOf(day)
        // The day holds: nothing overlaps, and it ends when it says.
        expect(schedule.items.filter(({ overlap }) => overlap > 0)).toEqual([])
        expect(schedule.margin).toBe(0)
        for (const axis of axes) expect(day.phases.some((phase) => phase.axis === axis.id)).toBe(true)
      }
    }
  })
  it('are a day, a half-day, and a series of three', () => {
    expect(shippedTemplates(language).map(({ sessions }) => sessions.length)).toEqual([1, 1, 3])
  })
})
