import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, time } from '../../../../tests/fixtures/build'
import { caseDays } from '../../../../tests/fixtures/case-days'
import { someDay } from '../../../../tests/fixtures/some-session'
import { fixText } from '../../text/fix-text'
import { clock } from '../../text/format'
import { fr } from '../../text/fr'
import { verdictText } from '../../text/verdict-text'
import { endFixesOf, type FixContext, fixesOf } from '../edit/fix'
import type { Day } from './day'
import { scheduleOf } from './schedule'
import { verdictOf } from './verdict'

const plain = (text: string) => text.replace(/\s/g, ' ')
const alone: FixContext = { axes: [], changed: null }

/** « fits », « free 15 », « over by 30 ». */
function inShort(day: Day): string {
  const { misfits, free } = verdictOf(day)
  if (misfits[0]) return `over by ${misfits[0].minutes}`
  return free ? `free ${free}` : 'fits'
}

/** All that the déroulé says of the day, fixes included. */
function said(day: Day): string[] {
  const { items } = scheduleOf(day)
  const fixes = [...day.phases.flatMap((_, index) => fixesOf(day, index, alone)), ...endFixesOf(day, alone)]
  return [
    verdictText(verdictOf(day), fr).said,
    ...items.flatMap(({ start, end }) => [clock(start), clock(end)]),
    ...fixes.map((fix) => fixText(fix, fr)),
  ].map(plain)
}

describe.each(caseDays.map((own) => [own.name, own] as const))('%s', (_, { session, expected }) => {
  const { days } = session
  const items = days.flatMap((day) => scheduleOf(day).items)

  test('the verdict', () => {
    const verdicts = [expected.verdict].flat()
    expect(days.map(inShort)).toEqual(verdicts)
  })

  test('the hours, the gaps and the overlaps', () => {
    const { clock: hours = {}, gaps = [], overlaps = [] } = expected
    for (const [id, span] of Object.entries(hours)) {
      const item = items.find(({ phase }) => phase.id === id)
      expect(item && `${clock(item.start)}–${clock(item.end)}`).toBe(span)
    }
    const saidBefore = (of: 'gap' | 'overlap') =>
      items.filter((item) => item[of] > 0).map((item) => ({ before: item.phase.id, minutes: item[of] }))
    expect(saidBefore('gap')).toEqual(expect.arrayContaining(gaps))
    expect(saidBefore('overlap')).toEqual(overlaps)
  })

  test('what is offered first, and what is never said', () => {
    const [day] = days
    const [misfit] = day ? verdictOf(day).misfits : []
    const { firstFix, never = [] } = expected
    if (day && firstFix) {
      const fixes = misfit?.kind === 'overlap' ? fixesOf(day, misfit.index, alone) : endFixesOf(day, alone)
      expect(fixes[0] && plain(fixText(fixes[0], fr))).toBe(plain(firstFix))
    }
    for (const text of days.flatMap(said)) for (const words of never) expect(text).not.toContain(plain(words))
  })
})

test('what comes before a fixed hour is told first, then what runs past the end', () => {
  const day = dayOf('9:00', [phaseOf('a', 200), phaseOf('b', 60, { pin: pin('start', '12:00') })], {
    targetEnd: time('12:45'),
  })
  expect(verdictOf(day)).toMatchObject({
    misfits: [
      { kind: 'overlap', minutes: 20, at: time('12:00'), index: 1 },
      { kind: 'late', minutes: 15, at: time('12:45') },
    ],
    free: 0,
  })
  expect(plain(verdictText(verdictOf(day), fr).said)).toBe(
    '20 min de trop avant « b » à 12:00 et 1 autre dépassement',
  )
})

test('a day that ends as announced does not fit as long as an hour in it is not kept', () => {
  const day = dayOf('9:00', [phaseOf('a', 200), phaseOf('b', 30, { pin: pin('end', '12:30') })], {
    targetEnd: time('12:30'),
  })
  expect(verdictText(verdictOf(day), fr).state).toBe('over')
})

test('a day fits exactly where no hour is overrun, its announced end no more than the others', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const { items, margin } = scheduleOf(day)
      const { misfits, free } = verdictOf(day)
      const overlaps = items.filter(({ overlap }) => overlap > 0)
      expect(misfits.filter(({ kind }) => kind === 'overlap').map(({ minutes }) => minutes)).toEqual(
        overlaps.map(({ overlap }) => overlap),
      )
      expect(misfits.some(({ kind }) => kind === 'late')).toBe(margin !== null && margin < 0)
      expect(free ?? 0).toBe(misfits.length > 0 ? 0 : Math.max(0, margin ?? 0))
      const { state } = verdictText(verdictOf(day), fr)
      expect(state === 'over').toBe(misfits.length > 0)
      // Each has its way out where it is told.
      for (const misfit of misfits) {
        const fixes = misfit.kind === 'late' ? endFixesOf(day, alone) : fixesOf(day, misfit.index, alone)
        expect(fixes.length).toBeGreaterThan(0)
      }
    }),
  )
})
