/** The order of the list, what the search finds, and what is said of a plan. */
import { describe, expect, it } from 'vitest'
import type { SessionEntry } from '../../shared/contract/trainer'
import type { DayId, PhaseId, SessionId } from '../../shared/domain/id'
import type { Phase, Pin } from '../../shared/domain/phase'
import type { Session } from '../../shared/domain/session'
import { calendarDate, minutes, timeOfDay } from '../../shared/domain/time'
import { groupSessions, isFound, stateOf } from './session-list'

const at = (hour: number, minute = 0) => timeOfDay(hour * 60 + minute)

const phase = (title: string, length: number, pin: Pin | null = null): Phase => ({
  id: title as PhaseId,
  title,
  kind: 'work',
  axis: null,
  duration: minutes(length),
  pin,
  objective: '',
  instructions: '',
  shownInRoom: false,
  notes: '',
  fallback: '',
  grouping: '',
  facilitators: [],
  materials: [],
  cards: [],
})

function session(
  title: string,
  date: string | null,
  phases: Phase[] = [],
  end: number | null = null,
): Session {
  const texts = { organisation: '', place: 'HELHa Mons', address: '', price: '', access: '', contact: '' }
  return {
    id: title as SessionId,
    title,
    series: 'Agilités numériques, séance 2',
    summary: '',
    objectives: [],
    content: '',
    method: '',
    practical: { ...texts, groupSize: '' },
    trainers: [],
    axes: [],
    days: [
      {
        id: 'day' as DayId,
        date: date === null ? null : calendarDate(date),
        start: at(9),
        targetEnd: end === null ? null : at(end),
        phases,
      },
    ],
    example: false,
  }
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

describe('isFound', () => {
  it('searches title, series and place without accents', () => {
    const own = entry('Ouvrir la boîte noire', null)
    expect(isFound(own, 'boite')).toBe(true)
    expect(isFound(own, 'AGILITES mons')).toBe(true)
    expect(isFound(own, 'Liège')).toBe(false)
  })
})

describe('stateOf', () => {
  const meal = phase('Repas', 60, { edge: 'start', at: at(12) })
  it('says an empty plan, one that fits, and one that ends late', () => {
    expect(stateOf(session('', null))).toEqual({ kind: 'empty' })
    expect(stateOf(session('', null, [phase('Accueil', 180), meal], 13))).toEqual({ kind: 'fits' })
    const long = session('', null, [phase('Accueil', 180), meal, phase('Suite', 200)], 16)
    expect(stateOf(long)).toEqual({ kind: 'late', minutes: 20, end: at(16) })
  })
  it('says the first overlap and counts the others', () => {
    const closing = phase('Clôture', 30, { edge: 'end', at: at(16) })
    const plan = [phase('Accueil', 185), meal, phase('Suite', 160), closing]
    expect(stateOf(session('', null, plan, 16))).toEqual({
      kind: 'overlap',
      minutes: 5,
      title: 'Repas',
      at: at(12),
      more: 1,
    })
  })
})
