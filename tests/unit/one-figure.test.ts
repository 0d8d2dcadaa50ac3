/** One notion of half-days: the run, the presences, every paper and the report say the same of any days. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { halfDayOf } from '../../src/renderer/run/panels/half-day'
import type { DayId, PhaseId } from '../../src/shared/domain/base/id'
import { calendarDate } from '../../src/shared/domain/base/time'
import { nobody, type Participant } from '../../src/shared/domain/people/people'
import { type SessionHalfDay, sessionHalfDays } from '../../src/shared/domain/plan/half-day'
import { scheduleOf } from '../../src/shared/domain/plan/schedule'
import type { Session } from '../../src/shared/domain/plan/session'
import { presentIn } from '../../src/shared/domain/run/report-figures'
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import type { DocumentBlock } from '../../src/shared/handout/model'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { sourceOf } from '../../src/shared/handout/source'
import { participantsCsv } from '../../src/shared/readable/participants-csv'
import { clock, hourText } from '../../src/shared/text/format'
import { fr } from '../../src/shared/text/fr'
import { sessionOf } from '../fixtures/build'
import { runIn } from '../fixtures/held-run'
import { participantOf } from '../fixtures/some-people-edit'
import { someDay } from '../fixtures/some-session'
import { textsOf } from '../fixtures/texts-of'

vi.setConfig({ testTimeout: 60_000 })

const options = defaultHandoutOptions('fr')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

/** Two days of any shape, with phases of ids of their own. */
const someTwoDays = fc.tuple(someDay, someDay).map((days) =>
  sessionOf(
    days.map((day, index) => ({
      ...day,
      ...{ id: `d${index}` as DayId, date: calendarDate(`2027-01-1${index + 4}`) },
      phases: day.phases.map((own) => ({ ...own, id: `${index}-${own.id}` as PhaseId })),
    })),
  ),
)

const ticked = (
  name: string,
  halves: readonly SessionHalfDay[],
  isThere: (at: number) => boolean,
): Participant =>
  participantOf(name, {
    name,
    presence: halves.map(({ day, part }, at) => ({
      ...{ day, half: part, present: isThere(at), from: null, to: null },
    })),
  })

const made = (
  id: 'programme' | 'attendance' | 'certificate' | 'report' | 'evaluation',
  session: Session,
  all: Participant[],
) => handoutsOf(id, { ...sourceOf(session), people: { ...nobody(session.id), participants: all } }, options)

const blocksIn = (
  id: Parameters<typeof made>[0],
  session: Session,
  all: Participant[],
): readonly DocumentBlock[] =>
  made(id, session, all).flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))

const words = (half: SessionHalfDay) => fr.documents.halfDays[half.part]

it('every reader has the same half-days, the same minutes and the same people', () => {
  fc.assert(
    fc.property(someTwoDays, (session) => {
      const halves = sessionHalfDays(session)
      const people = [
        ticked('Ada', halves, () => true),
        ticked('Bea', halves, (at) => at > 0),
        ticked('Cléo', halves, () => false),
      ]

      // The run asks in each phase for the half-day in which that phase stands.
      for (const day of session.days) {
        const phases = scheduleOf(day).items.map(({ phase }) => phase)
        phases.forEach(({ id }, index) => {
          const own = halves.find(
            (half) => half.day === day.id && half.items.some((one) => one.phase.id === id),
          )
          expect(halfDayOf(runIn(session, day.id, index), session)).toEqual(own ?? null)
        })
      }

      // The columns to sign are those half-days, with their hours.
      const columns = blocksIn('attendance', session, people).flatMap((block) =>
        block.kind === 'grid' && block.header?.[0] === fr.sheets.number ? block.header.slice(3) : [],
      )
      expect(columns.map(plain)).toEqual(
        halves.map((half) => plain(`${words(half)}, ${clock(half.from)} – ${clock(half.to)}`)),
      )

      // The programme has a table for each, of its phases.
      const tables = blocksIn('programme', session, people).flatMap((block) =>
        block.kind === 'grid' && block.look === 'list' ? [block.rows.length] : [],
      )
      const whole = session.days.filter(({ id }) => !halves.some(({ day }) => day === id))
      if (whole.length === 0) expect(tables).toEqual(halves.map(({ items }) => items.length))

      // The table for a spreadsheet has a column for each.
      const [head = ''] = participantsCsv(people, session, 'fr').split('\r\n')
      expect(head.split(';').slice(7)).toHaveLength(halves.length)

      // A certificate says the minutes of the half-days attended, and none is made for none.
      const minutes = (own: Participant) =>
        halves.reduce((sum, half, at) => sum + (own.presence[at]?.present ? half.minutes : 0), 0)
      const certified = halves.length === 0 ? people : people.filter((own) => minutes(own) > 0)
      const certificates = made('certificate', session, people).map((own) => textsOf(own).map(plain))
      expect(certificates).toHaveLength(certified.length)
      certified.forEach((own, index) => {
        const said = fr.sheets.hourCount(hourText(minutes(own), 'fr'))
        if (halves.length > 0) expect(certificates[index]).toContain(plain(said))
        expect(certificates[index]).toContain(own.name)
      })

      // The evaluation, the programme, the sheet to sign and the report say the same dates and hours.
      const when = (id: Parameters<typeof made>[0]) =>
        made(id, session, people)
          .flatMap(textsOf)
          .map(plain)
          .filter((text) => /^(?:Jour \d : )?\p{L}+ \d+\S* \p{L}+ 2027, de /iu.test(text))
      const asked = when('evaluation')
      expect(asked).toHaveLength(session.days.length)
      for (const id of ['programme', 'attendance', 'report'] as const)
        expect([...new Set(when(id).map((text) => text.toLowerCase()))].toSorted()).toEqual(
          asked.map((text) => text.toLowerCase()).toSorted(),
        )

      // The report counts who was there, on paper as on the screen.
      const there = people.filter((own) => own.presence.some(({ present }) => present)).length
      const report = made('report', session, people).flatMap(textsOf).map(plain)
      if (halves.length > 0) expect(report).toContain(plain(fr.sheets.report.presentOf(there, 3)))
      halves.forEach((half, at) => {
        expect(presentIn(people, half)).toBe(people.filter((own) => own.presence[at]?.present).length)
      })
    }),
    { numRuns: 60 },
  )
})
