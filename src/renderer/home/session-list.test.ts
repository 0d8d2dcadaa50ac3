/** The order of the list, what the search finds, and what is said of a plan. */
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf, time } from '../../../tests/fixtures/build'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { MaterialId, SessionId } from '../../shared/domain/base/id'
import { calendarDate } from '../../shared/domain/base/time'
import { type Phase, someMaterial } from '../../shared/domain/plan/phase'
import { searchIndex } from '../../shared/search/search-index'
import { groupSessions, searchableSession, stateOf } from './session-list'

const session = (title: string, date: string | null, phases: Phase[] = [], end: string | null = null) => {
  const day = dayOf('09:00', phases, {
    date: date === null ? null : calendarDate(date),
    targetEnd: end === null ? null : time(end),
  })
  const own = sessionOf([day], { id: title as SessionId, title, series: 'Agilités numériques, séance 2' })
  return { ...own, practical: { ...own.practical, place: 'HELHa Mons' } }
}

const entry = (title: string, date: string | null, running = false): SessionEntry => ({
  session: session(title, date),
  participants: 0,
  situations: 0,
  running,
})
const titles = (entries: readonly SessionEntry[]) => entries.map((own) => own.session.title)
const today = calendarDate('2024-02-15')

describe('groupSessions', () => {
  const entries = [
    entry('avril', '2024-04-22'),
    entry('sans date', null),
    entry('janvier', '2024-01-22'),
    entry('février', '2024-02-19'),
    entry('décembre', '2023-12-07'),
  ]
  it('puts the next one first, what comes in order, what is past the latest first', () => {
    const groups = groupSessions(entries, today)
    expect(groups.first?.session.title).toBe('février')
    expect(titles(groups.upcoming)).toEqual(['avril'])
    expect(titles(groups.drafts)).toEqual(['sans date'])
    expect(titles(groups.past)).toEqual(['janvier', 'décembre'])
  })
  it('counts a session as coming on its own day and past the day after', () => {
    const own = [entry('a', '2024-02-15'), entry('b', '2024-02-14')]
    expect(groupSessions(own, today).first?.session.title).toBe('a')
    expect(titles(groupSessions(own, today).past)).toEqual(['b'])
  })
  it('puts a run in progress before the next session', () => {
    const groups = groupSessions([...entries, entry('en cours', '2024-01-02', true)], today)
    expect(groups.first?.session.title).toBe('en cours')
    expect(titles(groups.upcoming)).toEqual(['février', 'avril'])
  })
  it('shows a draft first when nothing is coming, else the latest session', () => {
    const past = [entry('a', '2020-01-01'), entry('b', '2021-01-01')]
    expect(groupSessions([...past, entry('c', null)], today).first?.session.title).toBe('c')
    expect(groupSessions(past, today).first?.session.title).toBe('b')
    expect(titles(groupSessions(past, today).past)).toEqual(['a'])
    expect(groupSessions([], today).first).toBeNull()
  })
})

describe('searchableSession', () => {
  it('is found without accents by title, series, place, phase and material, every word of the query', () => {
    const own = session('Ouvrir la boîte noire', null, [
      phaseOf('Théorie', 30, { materials: [someMaterial('m' as MaterialId, 'Feutres')] }),
    ])
    const index = searchIndex([searchableSession(own)])
    for (const query of ['boite', 'AGILITES mons', 'theorie', 'feutre', 'noire theorie'])
      expect(index.find(query)).toEqual([own.id])
    expect(index.find('Liège')).toEqual([])
    expect(index.find('noire Liège')).toEqual([])
  })
})

describe('stateOf', () => {
  const meal = phaseOf('Repas', 60, { pin: pin('start', '12:00') })
  it('says an empty plan, one that fits, and one that ends late', () => {
    expect(stateOf(session('', null))).toEqual({ kind: 'empty' })
    expect(stateOf(session('', null, [phaseOf('Accueil', 180), meal], '13:00'))).toEqual({ kind: 'fits' })
    const long = session('', null, [phaseOf('Accueil', 180), meal, phaseOf('Suite', 200)], '16:00')
    expect(stateOf(long)).toMatchObject({
      kind: 'over',
      misfits: [{ kind: 'late', minutes: 20, at: time('16:00') }],
    })
  })
  it('says the first overlap and counts the others', () => {
    const closing = phaseOf('Clôture', 30, { pin: pin('end', '16:00') })
    const plan = [phaseOf('Accueil', 185), meal, phaseOf('Suite', 160), closing]
    expect(stateOf(session('', null, plan, '16:00'))).toMatchObject({
      kind: 'over',
      misfits: [
        { kind: 'overlap', minutes: 5, phase: { title: 'Repas' }, at: time('12:00') },
        { kind: 'overlap', minutes: 10, phase: { title: 'Clôture' } },
      ],
    })
  })
})
