import { describe, expect, test } from 'vitest'
import { accepted, type TypedCase, typedCases } from '../../../../tests/fixtures/typed-cases'
import { hoursIn } from '../../incoming/plan-cells'
import { lengthSaid } from '../../incoming/said-length'
import { clock } from '../../text/format'
import { parseDuration } from './duration'
import { calendarDate } from './time'
import { parseDate } from './typed-date'
import { parseTimeOfDay } from './typed-hour'

const nameOf = ({ typed, today, where }: TypedCase) =>
  [JSON.stringify(typed), today, where].filter(Boolean).join(' ')

const named = (cases: readonly TypedCase[]) => cases.map((own) => [nameOf(own), own] as const)

describe('dates', () => {
  test.each(named(typedCases('dates')))('%s', (_, own) => {
    const found = parseDate(own.typed, calendarDate(own.today ?? '2026-11-24'))
    expect(accepted(own)).toContain('refused' in found ? 'refused' : (found.date ?? ''))
  })
})

describe('lengths, in a field and in a table', () => {
  test.each(named(typedCases('durations')))('%s', (_, own) => {
    expect(accepted(own)).toContain(String(parseDuration(own.typed) ?? 'refused'))
    // A table says ranges and sums, which are told: what a field takes means the same there.
    if (!own.refused) expect(accepted(own)).toContain(String(lengthSaid(own.typed)?.minutes))
  })
})

/** An empty field is the affair of the field: an end that is not announced. */
const written = typedCases('hours').filter(({ typed }) => typed !== '')

describe('hours', () => {
  test.each(named(written))('%s', (_, own) => {
    const found = parseTimeOfDay(own.typed, own.where === 'start' ? 'start' : 'any')
    expect(accepted(own)).toContain(found === null ? 'refused' : clock(found))
  })

  /** A table has numbers alone for lengths, and an hour of it may be in the night that follows. */
  const inTables = written.filter(({ typed, where }) => where !== 'start' && !/^[\d ]*$/.test(typed.trim()))
  test.each(named(inTables.filter(({ refused }) => !refused)))('%s in a table', (_, own) => {
    const found = hoursIn(own.typed)
    expect(accepted(own)).toContain(found === null ? 'refused' : clock(found.start))
  })
})
