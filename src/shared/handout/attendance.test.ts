/** The sheet to sign: a column for each half-day, a page for each day, a line for each trainer. */
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { participantOf } from '../../../tests/fixtures/some-people-edit'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { DayId } from '../domain/base/id'
import { calendarDate } from '../domain/base/time'
import { nobody } from '../domain/people/people'
import type { Day } from '../domain/plan/day'
import type { Session } from '../domain/plan/session'
import { handoutsOf } from './handouts-of'
import type { DocumentBlock, HandoutDocument } from './model'
import { defaultHandoutOptions } from './options'
import { sourceOf } from './source'

const made = (days: Day[], names: string[], more: Partial<Session> = {}): HandoutDocument => {
  const session = sessionOf(days, more)
  const participants = names.map((name) => participantOf(name, { name }))
  const source = { ...sourceOf(session), people: { ...nobody(session.id), participants } }
  const [own] = handoutsOf('attendance', source, defaultHandoutOptions('fr'))
  if (!own) throw new Error('no sheet')
  return own
}
const blocks = ({ sections }: HandoutDocument) => sections.flatMap((section) => section.blocks)
type Grid = Extract<DocumentBlock, { kind: 'grid' }>
const grids = (own: HandoutDocument) =>
  blocks(own).filter((block): block is Grid => block.kind === 'grid' && block.header !== null)
const plain = (own: HandoutDocument) => textsOf(own).map((text) => text.replaceAll('\u00A0', ' '))

const whole = dayOf('9:00', [phaseOf('a', 180), phaseOf('m', 60, { kind: 'meal' }), phaseOf('b', 180)])
const afternoon = dayOf('13:30', [phaseOf('c', 180)])
const on = (day: Day, id: string, date: string): Day => ({
  ...day,
  ...{
    id: id as DayId,
    date: calendarDate(date),
    phases: day.phases.map((own) => ({ ...own, id: `${id}${own.id}` as never })),
  },
})

describe('the attendance sheet', () => {
  it('has a column for each half-day, a row for each who comes and three to spare', () => {
    const [people, trainers] = grids(made([whole], ['Ada', 'Bea']))
    expect(people?.header).toHaveLength(5)
    expect(people?.header?.slice(3)).toEqual([
      expect.stringMatching(/^Matin\D*09:00/),
      expect.stringMatching(/^Après-midi\D*13:00/),
    ])
    expect(people?.rows).toHaveLength(2 + 3)
    expect(trainers?.header).toHaveLength(3)
  })

  it('begins a page for each further day, with its number and the half-days of that day', () => {
    const two = made([on(whole, 'x', '2027-01-14'), on(afternoon, 'y', '2027-01-15')], ['Ada'])
    expect(blocks(two).filter(({ kind }) => kind === 'page')).toHaveLength(1)
    const [, , second] = grids(two)
    expect(second?.header?.slice(3)).toEqual([expect.stringMatching(/^Après-midi\D*13:30/)])
    expect(plain(two).filter((text) => /^Feuille de présence/.test(text))).toEqual([
      ...['Feuille de présence', 'Feuille de présence', 'Feuille de présence 2'],
    ])
  })

  it('leaves a line to sign where no trainer is named, and one for each who is', () => {
    const [, nobodyNamed] = grids(made([afternoon], []))
    expect(nobodyNamed?.rows).toHaveLength(1)
    const trainers = ['Anne', 'Luc'].map((name) => ({ id: name as never, name, role: '', bio: '' }))
    const [, named] = grids(made([afternoon], [], { trainers: trainers as never }))
    expect(named?.rows).toHaveLength(2)
  })

  it('has rows to fill in for a group of which nobody is known', () => {
    expect(grids(made([afternoon], []))[0]?.rows).toHaveLength(12)
  })

  it('says of a day without phases that nothing is to be signed', () => {
    const none = made([dayOf('9:00', [])], ['Ada'])
    expect(grids(none)).toEqual([])
    expect(plain(none).at(-1)).toMatch(/./)
  })
})
