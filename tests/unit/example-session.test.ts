/** The founding day that ships: its hours, its balance, what it links to, and that everybody in it is invented. */
import { describe, expect, it } from 'vitest'
import { registerSchema } from '../../src/shared/domain/people/situation'
import { balanceOf } from '../../src/shared/domain/plan/balance'
import type { Day } from '../../src/shared/domain/plan/day'
import { isLogistics, type Phase } from '../../src/shared/domain/plan/phase'
import { scheduleOf } from '../../src/shared/domain/plan/schedule'
import { encodePeople } from '../../src/shared/format/people-file'
import { encodeSession } from '../../src/shared/format/session-file'
import { plainTextOf } from '../../src/shared/markdown/plain'
import { stepsOf } from '../../src/shared/markdown/steps'
import {
  cardIds,
  LANGUAGES,
  readResource,
  sampleFile,
  shippedPeople,
  shippedSession,
} from './shipped-content'

describe.each(LANGUAGES)('the founding day (%s)', (language) => {
  const session = shippedSession(language)
  const people = shippedPeople(language)
  const [day] = session.days as [Day]
  const schedule = scheduleOf(day)
  const phaseIds = day.phases.map((phase) => phase.id)

  it('stands in its files exactly as Jalon would write them', () => {
    expect(readResource(sampleFile('founding-day', language))).toBe(encodeSession(session))
    expect(readResource(sampleFile('founding-day.people', language))).toBe(encodePeople(people))
  })

  it('is the marked example, with the announced day, place and trainers', () => {
    expect(session).toMatchObject({ id: 'founding-day', example: true })
    expect(session.days).toHaveLength(1)
    expect(day).toMatchObject({ date: '2024-02-19', start: 9 * 60, targetEnd: 16 * 60 })
    expect(session.practical.address).toBe('Chaussée de Binche 159, 7000 Mons')
    expect(session.trainers.map((trainer) => trainer.name)).toEqual(['Anne Philippart', 'Pascale Pereaux'])
    expect(session.objectives).toHaveLength(4)
  })

  it('fills 9:00 to 16:00 without a gap or an overlap', () => {
    expect(schedule.items.map((item) => item.gap + item.overlap)).toEqual(day.phases.map(() => 0))
    expect(schedule).toMatchObject({ end: 16 * 60, margin: 0, work: 280, logistics: 140 })
  })

  it('pins the start of the meal and the end of the day', () => {
    const pins = day.phases.filter((phase) => phase.pin).map(({ kind, pin }) => ({ kind, ...pin }))
    expect(pins).toEqual([
      { kind: 'meal', edge: 'start', at: 12 * 60 + 15 },
      { kind: 'closing', edge: 'end', at: 16 * 60 },
    ])
  })

  it('shares the work 60, 90, 80 and 50 minutes between the four axes', () => {
    const balance = balanceOf(session.axes, [day])
    expect(
      balance.shares.map(({ axis, minutes, percent }) => [axis.id, minutes, percent, axis.target]),
    ).toEqual([
      ['sharing', 60, 21, 25],
      ['markers', 90, 32, 25],
      ['simulation', 80, 29, 30],
      ['action', 50, 18, 20],
    ])
    expect(balance.unassigned).toBe(0)
    expect(day.phases.filter((phase) => isLogistics(phase) && phase.axis)).toEqual([])
  })

  it('never goes 90 minutes without a pause', () => {
    const stretches = [0]
    for (const phase of day.phases) {
      if (phase.kind === 'break' || phase.kind === 'meal') stretches.push(0)
      else stretches.push((stretches.pop() ?? 0) + phase.duration)
    }
    expect(stretches).toEqual([90, 90, 70, 80])
  })

  it('links to cards, trainers, phases and participants that exist', () => {
    const linked = new Set(day.phases.flatMap((phase) => phase.cards))
    expect(cardIds(language)).toEqual(expect.arrayContaining([...linked]))
    expect(linked.size).toBe(12)
    const trainers = session.trainers.map((trainer) => trainer.id)
    expect(trainers).toEqual(expect.arrayContaining(day.phases.flatMap((phase) => phase.facilitators)))
    expect(people.session).toBe(session.id)
    const participants = people.participants.map((participant) => participant.id)
    for (const situation of people.situations) {
      expect(participants).toContain(situation.broughtBy)
      expect(phaseIds).toContain(situation.phase)
    }
  })

  it('gives every id once', () => {
    const ids = [
      ...phaseIds,
      ...day.phases.flatMap((phase) => phase.materials.map((material) => material.id)),
      ...people.participants.map((participant) => participant.id),
      ...people.situations.map((situation) => situation.id),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(day.phases.filter((phase) => phase.instructions !== ''))(
    '$id can be read from the back of the room',
    (phase) => {
      const steps = stepsOf(phase.instructions).map(plainTextOf)
      expect(steps.length).toBeLessThanOrEqual(4)
      expect(steps.filter((step) => step.length > 70)).toEqual([])
      expect(phase.title.length).toBeLessThanOrEqual(60)
      expect(announcedMinutes(phase)).toBe(steps.some((step) => step.includes('min.')) ? phase.duration : 0)
    },
  )

  it('tells the trainers what to watch and what to do instead', () => {
    const animated = day.phases.filter((phase) => phase.kind !== 'break' && phase.kind !== 'meal')
    expect(
      animated.filter((phase) => !phase.notes || !phase.fallback || !phase.objective || !phase.grouping),
    ).toEqual([])
  })

  it('has only invented people, none of them a trainer', () => {
    expect(people.participants).toHaveLength(14)
    expect([...people.participants, ...people.situations].filter((item) => !item.fictional)).toEqual([])
    expect(people.notes).toEqual([])
    const known = session.trainers.flatMap((trainer) => trainer.name.split(' '))
    const names = people.participants.flatMap((participant) => participant.name.split(' '))
    expect(names.filter((name) => known.includes(name))).toEqual([])
    const invented = language === 'fr' ? /\((?:fictif|fictive)\)/ : /[( ]fictional\)/
    expect(people.participants.filter(({ organisation }) => !invented.test(organisation))).toEqual([])
  })

  it('brings situations in every register, and of every confidentiality', () => {
    const registers = new Set(people.situations.flatMap((situation) => situation.registers))
    expect([...registers].sort()).toEqual([...registerSchema.options].sort())
    expect(new Set(people.situations.map((situation) => situation.confidentiality)).size).toBe(3)
  })
})

/** The minutes in bold in the steps, added up. */
const announcedMinutes = (phase: Phase) =>
  [...phase.instructions.matchAll(/\*\*[^*]*?(\d+)\smin\.\*\*/gu)].reduce(
    (sum, found) => sum + Number(found[1]),
    0,
  )
