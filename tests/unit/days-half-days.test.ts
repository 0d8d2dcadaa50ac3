/** Shapes of a day: what is signed for, and the minutes that each tick comes to, as the cases have them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DayId } from '../../src/shared/domain/base/id'
import { DOCUMENT_IDS } from '../../src/shared/domain/library/handout-options'
import { nobody, type Participant } from '../../src/shared/domain/people/people'
import { attendedMinutes } from '../../src/shared/domain/people/presence'
import { halfDayWith, type SessionHalfDay, sessionHalfDays } from '../../src/shared/domain/plan/half-day'
import type { Phase, PhaseKind, Pin } from '../../src/shared/domain/plan/phase'
import type { Session } from '../../src/shared/domain/plan/session'
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { sourceOf } from '../../src/shared/handout/source'
import { clock } from '../../src/shared/text/format'
import { textOf } from '../../src/shared/text/text'
import { dayOf, phaseOf, sessionOf, time } from '../fixtures/build'
import { participantOf } from '../fixtures/some-people-edit'
import { textsOf } from '../fixtures/texts-of'

type Half = { day: number; label: string; from: string; to: string; minutes: number; after?: string } & {
  orFrom?: string
  orLabel?: string
}
type CaseDay = {
  start: string
  phases: {
    id: string
    title: string
    minutes: number
    kind: PhaseKind
    pin?: { edge: Pin['edge']; at: string }
  }[]
}
type Case = {
  name: string
  days: CaseDay[]
  expected: { halfDays: Half[]; attended: Record<string, number | null>; run?: string; never?: string[] }
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../cases/days.json', import.meta.url), 'utf8'))

/** The session of the case once the phases that it says so of are freed. */
function sessionIn({ days, expected }: Case): Session {
  const freed = new Set(
    expected.halfDays.flatMap(({ after }) =>
      [...(after ?? '').matchAll(/libérer «\s(.*?)\s»/g)].map(([, own]) => own),
    ),
  )
  return sessionOf(
    days.map(({ start, phases }, index) => ({
      ...dayOf(
        start,
        phases.map(
          ({ id, title, minutes, kind, pin }): Phase =>
            phaseOf(id, minutes, {
              ...{ title, kind },
              pin: pin && !freed.has(title) ? { edge: pin.edge, at: time(pin.at) } : null,
            }),
        ),
      ),
      id: `day-${index + 1}` as DayId,
    })),
  )
}

/** Who is ticked as the case says: « présent partout », « matin seul », « absent l’après-midi du jour 1 », « jour 2 non pointé ». */
function ticked(words: string, halves: readonly SessionHalfDay[]): Participant['presence'] {
  const said = words.toLowerCase()
  const part = said.includes('matin') ? 'morning' : said.includes('soir') ? 'evening' : 'afternoon'
  const number = Number(/jour (\d)/.exec(said)?.[1] ?? 0)
  const isMeant = (half: SessionHalfDay) =>
    (number === 0 || half.number === number) && (!/matin|midi|soir/.test(said) || half.part === part)
  return halves.flatMap((half) => {
    if (said.includes('non pointé') && isMeant(half)) return []
    const present =
      said.includes('partout') ||
      (said.includes('seul') ? isMeant(half) : said.includes('absent') ? !isMeant(half) : true)
    return [{ day: half.day, half: half.part, present, from: null, to: null }]
  })
}

describe.each(cases)('$name', (own) => {
  const halves = sessionHalfDays(sessionIn(own))
  const words = textOf('fr').documents.halfDays

  it('has these half-days', () => {
    const accepted = (right: string, or: string | undefined, found: string) => (found === or ? found : right)
    expect(
      halves.map(({ number, part, from, to, minutes }) => ({
        ...{
          day: number,
          label: words[part],
          from: clock(from),
          to: clock(to).replaceAll('\u00A0', ' '),
          minutes,
        },
      })),
    ).toEqual(
      own.expected.halfDays.map(({ day, label, from, to, minutes, orFrom, orLabel }, index) => ({
        day,
        label: accepted(label, orLabel, words[halves[index]?.part ?? 'morning']),
        from: accepted(from, orFrom, clock(halves[index]?.from ?? time('0:00'))),
        to,
        minutes,
      })),
    )
  })

  it.each(Object.entries(own.expected.attended))('%s: %s minutes', (said, minutes) => {
    expect(attendedMinutes(sessionIn(own), { presence: ticked(said, halves) })).toBe(minutes)
  })

  it.each(DOCUMENT_IDS)('no other half-day stands on a paper: %s', (id) => {
    const session = sessionIn(own)
    const present = halves.map(({ day, part }) => ({ day, half: part, present: true, from: null, to: null }))
    const participants = [participantOf('ada', { name: 'Ada', presence: present })]
    const source = { ...sourceOf(session), people: { ...nobody(session.id), participants } }
    const said = handoutsOf(id, source, defaultHandoutOptions('fr')).flatMap(textsOf).join('\n').toLowerCase()
    for (const never of own.expected.never ?? []) expect(said).not.toContain(never.toLowerCase())
  })

  const asked = /(\d+):(\d+)/.exec(own.expected.run ?? '')
  it.runIf(asked)('is asked for in the run as it is signed for', () => {
    const at = time(asked?.[0] ?? '')
    const running = halves.flatMap(({ items }) => items).find(({ start, end }) => start <= at && at < end)
    const half = running && halfDayWith(halves, running.phase.id)
    const part = /après/.test(own.expected.run ?? '') ? 'afternoon' : 'morning'
    expect(half?.part).toBe(part)
  })
})
