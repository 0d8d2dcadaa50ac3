/** Templates and series: what a copy takes along, and what it leaves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { someTemplate } from '../../../../tests/fixtures/some-method'
import { someSession } from '../../../../tests/fixtures/some-session'
import type { SessionId, TemplateId } from '../base/id'
import { calendarDate, minutes } from '../base/time'
import { allPhases } from '../plan/session'
import { copyOfSession, nextInSeries, seriesOf, sessionsOf, type Template, templateOf } from './template'

const inSeries = (series: string, number: number) => `${series}, séance ${number}`
const ids = () => {
  let made = 0
  return () => `s${++made}` as SessionId
}
const day = dayOf('9:00', [phaseOf('Accueil', 15)], { date: calendarDate('2024-02-19') })
const session = sessionOf([day], { title: 'Ouvrir', series: 'Agilités numériques, séance 2' })

describe('a copy of a session', () => {
  it('has no date, no real time, nothing ticked, and keeps what is to be looked at again', () => {
    fc.assert(
      fc.property(someSession, (own) => {
        const copy = copyOfSession(own, 'copy' as SessionId)
        expect(copy.id).toBe('copy')
        expect(copy.days.map(({ date }) => date)).toEqual(own.days.map(() => null))
        for (const phase of allPhases(copy)) {
          expect(phase.lastTime).toBeNull()
          expect(phase.materials.every(({ ready }) => !ready)).toBe(true)
        }
        expect(allPhases(copy).map(({ remarks }) => remarks)).toEqual(
          allPhases(own).map(({ remarks }) => remarks),
        )
        expect(allPhases(copy).map(({ id, duration }) => [id, duration])).toEqual(
          allPhases(own).map(({ id, duration }) => [id, duration]),
        )
      }),
    )
  })
})

describe('sessionsOf', () => {
  const template: Template = { id: 't' as TemplateId, title: 'Parcours', summary: '', sessions: [session] }
  it('makes one session with a new id, or a numbered series named after the template', () => {
    const [only] = sessionsOf(template, ids(), inSeries)
    expect(only).toMatchObject({ id: 's1', title: 'Ouvrir', series: 'Agilités numériques, séance 2' })
    const three = sessionsOf({ ...template, sessions: [session, session, session] }, ids(), inSeries)
    expect(three.map(({ id, series }) => [id, series])).toEqual([
      ['s1', 'Parcours, séance 1'],
      ['s2', 'Parcours, séance 2'],
      ['s3', 'Parcours, séance 3'],
    ])
  })
  it('leaves the template alone and dates nothing, whatever the template', () => {
    fc.assert(
      fc.property(someTemplate, (own) => {
        const before = structuredClone(own)
        const made = sessionsOf(own, ids(), inSeries)
        expect(own).toEqual(before)
        expect(made).toHaveLength(own.sessions.length)
        expect(made.every(({ days, example }) => !example && days.every(({ date }) => date === null))).toBe(
          true,
        )
      }),
    )
  })
  it('tells what a phase took the last time, as the template knows it', () => {
    const lastTime = { minutes: minutes(42), date: calendarDate('2024-02-19') }
    const known = sessionOf([dayOf('9:00', [phaseOf('a', 30, { lastTime })])])
    const [made] = sessionsOf({ ...template, sessions: [known] }, ids(), inSeries)
    expect(made && allPhases(made)[0]?.lastTime).toEqual(lastTime)
  })
})

describe('templateOf', () => {
  it('keeps the plan and the ids of its phases, without date nor series', () => {
    const own = templateOf(session, 't' as TemplateId, 'Journée type')
    expect(own).toMatchObject({ title: 'Journée type', sessions: [{ title: 'Ouvrir', series: '' }] })
    expect(own.sessions[0]?.days[0]).toMatchObject({ date: null, phases: [{ id: 'Accueil' }] })
  })
})

describe('a series', () => {
  it.each([
    ['Agilités numériques, séance 2', { name: 'Agilités numériques', number: 2 }],
    ['Digital agility, session 12', { name: 'Digital agility', number: 12 }],
    ['Agilités numériques', { name: 'Agilités numériques', number: 1 }],
    ['Séance 3', { name: 'Séance 3', number: 1 }],
    ['  ', null],
  ])('« %s »', (text, series) => {
    expect(seriesOf(text)).toEqual(series)
  })
  it('goes on after the highest number that it has', () => {
    const third = { ...session, series: 'Agilités numériques, séance 3' }
    const other = { ...session, series: 'Autre, séance 9' }
    const next = nextInSeries(session, [session, third, other], 'n' as SessionId, inSeries)
    expect(next).toMatchObject({ id: 'n', series: 'Agilités numériques, séance 4', title: 'Ouvrir' })
    const untold = nextInSeries({ ...session, series: '' }, [], 'n' as SessionId, inSeries)
    expect(untold.series).toBe('Ouvrir, séance 2')
  })
})
