/** Whom a certificate is made for, and the days that it says: those attended, by who was there. */
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf, time } from '../../../tests/fixtures/build'
import { participantOf } from '../../../tests/fixtures/some-people-edit'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { DayId } from '../domain/base/id'
import { calendarDate } from '../domain/base/time'
import { type Certificate, certificateSchema } from '../domain/library/handout-options'
import { certifiedOf } from '../domain/people/certified'
import { nobody, type Participant, type Presence } from '../domain/people/people'
import type { Session } from '../domain/plan/session'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'
import { sourceOf } from './source'

const DATES = ['2027-01-14', '2027-01-15', '2027-02-04']
const three = sessionOf(
  DATES.map((date, index) => ({
    ...dayOf('13:30', [phaseOf(`w${index}`, 180)]),
    ...{ id: `d${index}` as DayId, date: calendarDate(date) },
  })),
)
const tick = (day: number, present: boolean, more: Partial<Presence> = {}): Presence => ({
  ...{ day: `d${day}` as DayId, half: 'afternoon', present, from: null, to: null },
  ...more,
})
const somebody = (name: string, ...days: (boolean | null)[]): Participant =>
  participantOf(name, {
    name,
    presence: days.flatMap((present, day) => (present === null ? [] : [tick(day, present)])),
  })
const made = (session: Session, participants: Participant[], certificate: Certificate = 'belgium') =>
  handoutsOf(
    'certificate',
    { ...sourceOf(session), people: { ...nobody(session.id), participants } },
    { ...defaultHandoutOptions('fr'), certificate },
  ).map((own) => textsOf(own).join('\n').replaceAll('\u00A0', ' '))

const there = somebody('Léa', true, true, true)
const gone = somebody('Ali', false, false, false)
const untold = somebody('Noa', true, null, true)

describe.each(certificateSchema.options)('%s', (certificate) => {
  it('is made for none who was not there at all, with lines to fill in for who is not ticked', () => {
    const all = made(three, [there, gone, untold], certificate)
    expect(all).toHaveLength(2)
    expect(all.join()).not.toContain('Ali')
    expect(all[1]).not.toMatch(/\d h|2027/)
    expect(made(three, [gone], certificate)).toEqual([])
  })

  it.each([
    ['all three days', [true, true, true], 'du 14 janvier 2027 au 4 février 2027', '9 h'],
    ['two days in a row', [true, true, false], 'du 14 janvier 2027 au 15 janvier 2027', '6 h'],
    ['two days apart', [true, false, true], 'le 14 janvier 2027 et le 4 février 2027', '6 h'],
    ['one day', [false, true, false], 'le 15 janvier 2027', '3 h'],
  ] as [string, boolean[], string, string][])(
    'says the days and hours of who was there for %s',
    (_, days, dates, hours) => {
      const [own = ''] = made(three, [somebody('Léa', ...days)], certificate)
      expect(own.split('\n')).toEqual(expect.arrayContaining([dates, hours]))
      expect(own).not.toContain('Heures prévues')
    },
  )

  it('counts who came late and left early by the minute', () => {
    const early = {
      ...there,
      presence: [tick(0, true, { from: time('14:00'), to: time('15:30') }), tick(1, false), tick(2, false)],
    }
    const [own = ''] = made(three, [early], certificate)
    expect(own.split('\n')).toEqual(expect.arrayContaining(['1,5 h', 'le 14 janvier 2027']))
  })

  it('is made of no example, not even one to fill in', () => {
    expect(made({ ...three, example: true }, [there], certificate)).toEqual([])
    expect(made({ ...three, example: true }, [], certificate)).toEqual([])
    expect(made(three, [], certificate)).toHaveLength(1)
  })
})

it('tells who was absent and who is not ticked, of those registered', () => {
  const waiting = { ...gone, id: 'w' as Participant['id'], status: 'waiting' as const }
  const { isExample, given, absent, untold: missing } = certifiedOf(three, [there, gone, untold, waiting])
  expect({ isExample, given, absent, missing }).toEqual({
    ...{ isExample: false, given: [there, untold], absent: [gone], missing: [untold] },
  })
})

it('keeps two people of one name apart', () => {
  const [one, other] = made(three, [
    somebody('Léa', true, true, true),
    { ...somebody('Léa', true, false, false), id: 'b' as Participant['id'] },
  ])
  expect([one, other].map((own) => own?.includes('\n9 h'))).toEqual([true, false])
})

it('says on the organisation’s own template, for « durée », the hours attended; on another document those planned', () => {
  const people = { ...nobody(three.id), participants: [somebody('Léa', true, false, true)] }
  const options = {
    ...defaultHandoutOptions('fr'),
    templates: { certificate: 'a.docx', invitation: 'a.docx' },
  }
  const lengthOn = (id: 'certificate' | 'invitation') =>
    handoutsOf(id, { ...sourceOf(three), people }, options).map(({ tags }) =>
      tags?.words.duration?.map((run) => ('text' in run ? run.text : '')).join(''),
    )
  expect(lengthOn('certificate')).toEqual(['6\u00A0h'])
  expect(lengthOn('invitation')).toEqual(['9\u00A0h'])
})

it('leaves the organiser to be written where nobody is named, and never certifies in nobody’s name', () => {
  const [own = ''] = made({ ...three, trainers: [] }, [there])
  expect(own).toContain('L’organisme soussigné atteste la participation de')
  expect(own).not.toMatch(/^\s*atteste/m)
})

it('leaves a row to fill in where no objective was written', () => {
  const [none] = handoutsOf(
    'certificate',
    { ...sourceOf(three), people: { ...nobody(three.id), participants: [there] } },
    { ...defaultHandoutOptions('fr'), certificate: 'france-training' },
  )
  const rows = none?.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'grid' && (block.header?.length ?? 0) > 2 ? block.rows : []))
  expect(rows).toHaveLength(1)
})
