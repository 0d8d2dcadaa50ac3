/** The déroulé as Jalon prints it, brought back: the same day. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planJ } from '../../../tests/fixtures/plan-j'
import type { MaterialId, PhaseId } from '../../shared/domain/base/id'
import { type Language, usualSettings } from '../../shared/domain/library/settings'
import { nobody } from '../../shared/domain/people/people'
import { methodAxes } from '../../shared/domain/plan/method-axes'
import { scheduleOf } from '../../shared/domain/plan/schedule'
import type { Session } from '../../shared/domain/plan/session'
import { decodeSession } from '../../shared/format/session-file'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { planReadIn, sourcesIn } from '../../shared/incoming/plan-reading'
import { clock } from '../../shared/text/format'
import { textOf } from '../../shared/text/text'
import { makeHandouts } from '../handout/make-handouts'
import { incomingOf } from './incoming-file'
import { incomingPlan } from './incoming-plan'

const foundingDay = decodeSession(
  readFileSync(new URL('../../../resources/samples/founding-day.fr.json', import.meta.url), 'utf8'),
) as { ok: true; value: Session }

async function printed(session: Session, language: Language) {
  const { organisation, retentionMonths } = usualSettings(language)
  const { files } = await makeHandouts({
    documents: ['guide'],
    source: { session, people: nobody(session.id), cards: [], organisation, held: [], retentionMonths },
    ...{ options: defaultHandoutOptions(language), templates: {}, only: 'all' },
  })
  const [file] = files
  if (!file) throw new Error('no guide')
  return incomingOf(file.name, Buffer.from(file.bytes))
}

const broughtBack = async (session: Session, language: Language) =>
  incomingPlan(await printed(session, language), language)

/** Spaces are those of paper. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

/** Word numbers a list by itself: the figures are no text. */
const letters = (text: string) =>
  text
    .replace(/^\d+\. /gm, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const shape = (phases: readonly { title: string; start: string | null; minutes: number | null }[]) =>
  phases.map(({ title, start, minutes }) => ({ title, start, minutes }))

it.each([
  ['the founding day', foundingDay.value, 'fr'],
  ['plan J', planJ, 'fr'],
  ['plan J in English', planJ, 'en'],
] as const)(
  '%s: titles, hours, lengths, what the group is asked, what is for the trainers',
  async (_, session, language) => {
    const { days } = await broughtBack(session, language)
    const expected = session.days.map((day) =>
      scheduleOf(day).items.map(({ phase, start, length }) => ({
        ...phase,
        start: clock(start),
        minutes: length,
      })),
    )
    expect(days.map(({ phases }) => shape(phases))).toEqual(expected.map(shape))
    for (const [place, phase] of expected.flat().entries()) {
      const own = days.flatMap(({ phases }) => phases)[place]
      expect(letters(own?.instructions ?? '')).toContain(letters(phase.instructions))
      expect(letters(own?.notes ?? '')).toContain(letters(phase.notes))
    }
  },
)

it.each([
  ['the founding day', foundingDay.value],
  ['plan J', planJ],
] as const)('%s: axes and objectives, which are no instructions', async (_, session) => {
  const { days } = await broughtBack(session, 'fr')
  const found = days.flatMap(({ phases }) => phases)
  for (const [place, phase] of session.days.flatMap(({ phases }) => phases).entries()) {
    const own = found[place]
    const name = session.axes.find(({ id }) => id === phase.axis)?.name
    const axis = methodAxes(textOf('fr').app.axes).find((known) => known.name === name)
    if (name && axis) {
      expect(own?.axis, phase.title).toBe(axis.id)
      expect(own?.instructions).not.toContain(name)
    }
    if (phase.objective) expect(plain(own?.objective ?? '')).toBe(plain(phase.objective))
  }
})

it.each([
  ['the founding day', foundingDay.value, 'fr'],
  ['plan J', planJ, 'fr'],
  ['plan J in English', planJ, 'en'],
] as const)('%s: each line goes where it came from', async (_, session, language) => {
  const whole = await printed(session, language)
  let made = 0
  const { days } = planReadIn(whole, sourcesIn(whole), {
    axes: methodAxes(textOf(language).app.axes),
    newPhase: () => `phase-${++made}` as PhaseId,
    newMaterial: () => `material-${++made}` as MaterialId,
  })
  const found = days.flatMap(({ phases }) => phases)
  for (const [place, phase] of session.days.flatMap(({ phases }) => phases).entries()) {
    const own = found[place]?.phase
    const { optional, minimum, groupSize, shownInRoom } = phase
    expect(own, phase.title).toMatchObject({ optional, minimum, groupSize })
    // Nothing is kept from the room where nothing is asked.
    if (phase.instructions !== '') expect(own?.shownInRoom, phase.title).toBe(shownInRoom)
    for (const field of ['objective', 'method', 'grouping'] as const)
      expect(plain(own?.[field] ?? ''), `${phase.title}: ${field}`).toBe(plain(phase[field]))
    expect(letters(own?.fallback ?? ''), phase.title).toBe(letters(phase.fallback))
    expect(own?.remarks.map(plain)).toEqual(phase.remarks.map(plain))
    // Behind the instructions stands the material alone; behind the notes, what names things of the workspace.
    expect(letters(own?.instructions ?? '').startsWith(letters(phase.instructions)), phase.title).toBe(true)
    expect(own?.instructions).not.toMatch(/Sert :|Serves:|au minimum|at least/)
  }
})

it('plan J: its kinds, which the titles say', async () => {
  const { days } = await broughtBack(planJ, 'fr')
  expect(days.map(({ phases }) => phases.map(({ kind }) => kind))).toEqual(
    planJ.days.map(({ phases }) => phases.map(({ kind }) => kind)),
  )
})
