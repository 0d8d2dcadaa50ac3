/** The methods and the session templates that ship: enough of them, complete, and true to their own minutes. */
import { describe, expect, it } from 'vitest'
import { groupProblem } from '../../src/shared/domain/library/method'
import { scheduleOf } from '../../src/shared/domain/plan/schedule'
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
    expect(method.origin).not.toBe('')
  })

  it.each(shippedMethods(language))(
    '$id: a variant of another length says its steps, which add up',
    (method) => {
      for (const variant of method.variants) {
        const parts = /((?:\d+ \+ )+\d+)\s?min/.exec(variant)?.[1]?.split(' + ').map(Number)
        const [, hours, minutes] = /^(?:En|In) (?:(\d+)\sh|(\d+)\smin)/.exec(variant) ?? []
        const said = hours ? Number(hours) * 60 : minutes ? Number(minutes) : undefined
        // A length is never said without its steps, nor steps without their length.
        expect([variant, parts === undefined]).toEqual([variant, said === undefined])
        if (parts === undefined || said === undefined) continue
        expect([variant, parts.reduce((sum, part) => sum + part, 0)]).toEqual([variant, said])
        expect(said).toBeGreaterThanOrEqual(method.minimum ?? 0)
        expect(parts.length).toBeLessThanOrEqual(method.steps.length)
      }
    },
  )

  it('go over a play first with those who played, and at least as long as it lasted', () => {
    const [play, review] = language === 'fr' ? [/\bjeu\b|jouer/i, /^Relire/] : [/\bplay\b/i, /^Go over it/]
    const played = shippedMethods(language).filter(({ id }) => /role-play|simulation|forum-theatre/.test(id))
    expect(played).toHaveLength(3)
    for (const { steps } of played) {
      const sum = (which: RegExp) =>
        steps.filter(({ text }) => which.test(text)).reduce((total, { minutes }) => total + (minutes ?? 0), 0)
      const reviews = steps.filter(({ text }) => review.test(text))
      expect(reviews[0]?.text).toMatch(language === 'fr' ? /d’abord les joueurs/ : /first the players/)
      const onlyPlay = steps.filter(({ text }) => play.test(text) && !review.test(text))
      const lasted = onlyPlay.reduce((total, { minutes }) => total + (minutes ?? 0), 0)
      expect(sum(review)).toBeGreaterThanOrEqual(lasted)
    }
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
