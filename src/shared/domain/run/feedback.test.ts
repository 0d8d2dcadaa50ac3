/** Lessons of a run, carried back (planning.md, test 12). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ, planJ } from '../../../../tests/fixtures/plan-j'
import { edited, someEdit } from '../../../../tests/fixtures/some-edit'
import { someTemplate } from '../../../../tests/fixtures/some-method'
import type { MethodId, NoteId, PhaseId, SessionId, TemplateId } from '../base/id'
import { calendarDate, minutes } from '../base/time'
import { applyEdit } from '../edit/edit'
import { methodOfPhase } from '../library/method'
import { copyOfSession, sessionsOf, templateOf } from '../library/template'
import type { Note } from '../people/note'
import { allPhases } from '../plan/session'
import { type Lesson, learn, learnInMethod, learnInTemplate, lessonsOf } from './feedback'
import { reportOf } from './report'

const DATE = calendarDate('2026-11-24')
const day = acted([], '9:00 begin A', '9:20:00 begin B', '10:02 begin P1', '10:17 end')
const report = reportOf(baselineJ, day, at('18:00'))
const note = (text: string, phase: string, more: Partial<Note> = {}): Note => ({
  id: `n-${text}` as NoteId,
  text,
  kind: 'review',
  at: at('9:30'),
  phase: phase as PhaseId,
  ...{ run: null, participant: null, situation: null, card: null, elapsed: null, rehearsal: false },
  ...more,
})
const notes = [
  note(' Plus de temps ', 'B'),
  note('une parole', 'B', { kind: 'verbatim' }),
  note('en répétition', 'B', { rehearsal: true }),
  note('jamais atteinte', 'C'),
]
const lessons = lessonsOf(report, notes, DATE)
const B = 'B' as PhaseId
const phaseB = (session: typeof planJ) => allPhases(session).find(({ id }) => id === B)

test('a phase planned 60 that took 42 says so the next time, with what was to be looked at again', () => {
  expect(lessons).toEqual([
    { phase: 'A', lastTime: { minutes: 20, date: DATE }, remarks: [] },
    { phase: 'B', lastTime: { minutes: 42, date: DATE }, remarks: ['Plus de temps'] },
    { phase: 'P1', lastTime: { minutes: 15, date: DATE }, remarks: [] },
    { phase: 'C', lastTime: null, remarks: ['jamais atteinte'] },
  ])
  const known = learn(planJ, lessons)
  expect(phaseB(known)).toMatchObject({
    duration: 60,
    lastTime: { minutes: 42, date: DATE },
    remarks: ['Plus de temps'],
  })
  // A remark stays in the copy, the real time does not.
  expect(phaseB(copyOfSession(known, 'copy' as SessionId))).toMatchObject({
    lastTime: null,
    remarks: ['Plus de temps'],
  })
  // Nothing is said twice.
  expect(learn(known, lessons)).toBe(known)
  // The same length on a later day is said of that day.
  const later = calendarDate('2026-12-01')
  expect(phaseB(learn(known, lessonsOf(report, notes, later)))?.lastTime).toEqual({
    minutes: 42,
    date: later,
  })
})

test('the model it came from learns it too, and so does the next session made of it', () => {
  const template = templateOf(planJ, 'modele' as TemplateId, 'Journée')
  const known = learnInTemplate(template, lessons)
  const [next] = sessionsOf(
    known,
    () => 'next' as SessionId,
    (series) => series,
  )
  expect(next && phaseB(next)).toMatchObject({ lastTime: { minutes: 42 }, remarks: ['Plus de temps'] })
  expect(learnInTemplate(known, lessons)).toBe(known)
  const other = templateOf(sessionOf([dayOf('9:00', [phaseOf('x', 5)])]), 'autre' as TemplateId, '')
  expect(learnInTemplate(other, lessons)).toBe(other)
})

test('so does the method of that name, and no other', () => {
  const session = sessionOf([dayOf('9:00', [phaseOf('B', 60, { method: 'World café' })])])
  const method = { ...methodOfPhase(phaseOf('m', 45), 'm' as MethodId), title: 'World café' }
  expect(learnInMethod(method, session, lessons)).toMatchObject({
    duration: 45,
    lastTime: { minutes: 42 },
    remarks: ['Plus de temps'],
  })
  const other = { ...method, title: 'Débat' }
  expect(learnInMethod(other, session, lessons)).toBe(other)
  const untitled = { ...method, title: '' }
  expect(learnInMethod(untitled, sessionOf([dayOf('9:00', [phaseOf('B', 60)])]), lessons)).toBe(untitled)
})

const someLessons: fc.Arbitrary<Lesson[]> = fc.uniqueArray(
  fc.record({
    phase: fc.constantFrom('p0', 'p1', 'p4', 'nobody').map((id) => id as PhaseId),
    lastTime: fc.option(fc.record({ minutes: fc.nat(300).map(minutes), date: fc.constant(DATE) }), {
      nil: null,
    }),
    remarks: fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
  }),
  { selector: ({ phase }) => phase, maxLength: 4 },
)

test('whatever was learnt: no length moves, nothing known is lost, and once is enough', () => {
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 6 }), someLessons, (edits, own) => {
      const before = edits.reduce(applyEdit, edited)
      const after = learn(before, own)
      const unlearnt = (session: typeof before) =>
        allPhases(session).map(({ lastTime: _, remarks: __, ...rest }) => rest)
      expect(unlearnt(after)).toEqual(unlearnt(before))
      for (const [index, phase] of allPhases(after).entries()) {
        const known = allPhases(before)[index]
        expect(phase.remarks.slice(0, known?.remarks.length)).toEqual(known?.remarks)
        if (known?.lastTime) expect(phase.lastTime).not.toBeNull()
      }
      expect(learn(after, own)).toBe(after)
    }),
  )
  fc.assert(
    fc.property(someTemplate, someLessons, (template, own) => {
      const after = learnInTemplate(template, own)
      expect(learnInTemplate(after, own)).toBe(after)
    }),
  )
})
