/** What a model says, part by part, in words: so that two of them can be read side by side where they differ. */

import { type Method, typedSteps } from '../domain/library/method'
import type { PackageItem } from '../domain/library/package'
import { sharedItem } from '../domain/library/package-share'
import type { Language } from '../domain/library/settings'
import type { Template } from '../domain/library/template'
import type { Axis } from '../domain/plan/axis'
import type { Card } from '../domain/plan/card'
import type { Grid } from '../domain/plan/grid'
import { methodAxes } from '../domain/plan/method-axes'
import type { Phase } from '../domain/plan/phase'
import { scheduleOf } from '../domain/plan/schedule'
import { allPhases, type Session } from '../domain/plan/session'
import { clock, duration, plainDate } from '../text/format'
import type { Text } from '../text/fr'
import { materialText } from '../text/material-text'
import { textOf } from '../text/text'

/** `key`: the same for the same part of two models. `isDetail`: of no interest where the other has no such part at all. */
type Part = { key: string; name: string; said: string; isDetail?: boolean }

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n')
const orNothing = <T>(value: T | null, say: (own: T) => string) => (value === null ? '' : say(value))

function ofMethod(method: Method, words: Text): Part[] {
  const { methods } = words.library
  const axis = methodAxes(words.app.axes).find(({ id }) => id === method.axis)?.name ?? method.axis ?? ''
  const said: [string, string, string][] = [
    ['title', methods.title, method.title],
    ['summary', methods.summary, method.summary],
    ['kind', words.packages.parts.kind, words.app.kinds[method.kind]],
    ['axis', methods.axis, axis],
    ['duration', methods.duration, duration(method.duration)],
    ['minimum', methods.minimum, orNothing(method.minimum, duration)],
    ['smallest', methods.smallest, orNothing(method.smallest, String)],
    ['largest', methods.largest, orNothing(method.largest, String)],
    ['groupSize', methods.groupSize, orNothing(method.groupSize, String)],
    ['grouping', methods.grouping, method.grouping],
    ['objective', methods.objective, method.objective],
    ['instructions', methods.instructions, method.instructions],
    ['steps', methods.steps, typedSteps(method.steps)],
    ['materials', methods.materials, materialsOf(method.materials, words)],
    ['variants', methods.variants, lines(method.variants)],
    ['origin', methods.origin, method.origin],
  ]
  return said.map(([key, name, own]) => ({ key, name, said: own }))
}

const materialsOf = (materials: readonly Omit<Phase['materials'][number], 'id' | 'ready'>[], words: Text) =>
  lines(materials.map((own) => materialText(own as Phase['materials'][number], words)))

function ofCard(card: Card, words: Text, language: Language): Part[] {
  const { fields, tags, questions } = words.cards
  const axis = methodAxes(words.app.axes).find(({ id }) => id === card.axis)?.name ?? card.axis ?? ''
  const date = (day: NonNullable<Card['reviewBefore']>) => plainDate(day, language)
  const said: [string, string, string][] = [
    ['title', fields.title, card.title],
    ['summary', fields.summary, card.summary],
    ['body', fields.body, card.body],
    ['questions', questions, lines(card.questions)],
    ['axis', fields.axis, axis],
    ['theme', fields.theme, card.theme],
    ['tags', tags, card.tags.join(', ')],
    ['registers', fields.registers, card.registers.join(', ')],
    ['sources', words.packages.parts.sources, lines(card.sources.map(sourceOf))],
    ['status', words.cards.checked, card.status === 'checked' ? words.cards.checked : words.cards.draft],
    ['reviewBefore', fields.reviewBefore, orNothing(card.reviewBefore, date)],
  ]
  return said.map(([key, name, own]) => ({ key, name, said: own }))
}

const sourceOf = ({ author, title, year, link }: Card['sources'][number]) =>
  [author, title, year, link].filter((own) => own !== '').join(', ')

const hinted = ({ name, hint }: Grid['rows'][number] | Grid['columns'][number]) =>
  hint === '' ? name : `${name} (${hint})`

function gridText(grid: Grid): [string, string, string] {
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((own) => own.id === id)?.name ?? id
  return [
    lines(grid.rows.map(hinted)),
    lines(grid.columns.map(hinted)),
    lines(
      grid.questions.map(
        ({ row, column, text }) => `${nameOf(grid.rows, row)}, ${nameOf(grid.columns, column)} : ${text}`,
      ),
    ),
  ]
}

function ofGrid(grid: Grid, words: Text): Part[] {
  const { parts } = words.packages
  const [rows, columns, questions] = gridText(grid)
  return [
    { key: 'title', name: words.people.gridDialog.name, said: grid.title },
    { key: 'rows', name: parts.rows, said: rows },
    { key: 'columns', name: parts.columns, said: columns },
    { key: 'questions', name: parts.questions, said: questions },
  ]
}

const axisText = ({ name, target, retired }: Axis) => (retired ? '' : `${name} ${target}`)

function ofPhase(phase: Phase, words: Text): Part[] {
  const { parts } = words.packages
  const own = (key: string, name: string, said: string): Part => ({
    key: `${phase.id} ${key}`,
    name: parts.ofPhase(phase.title || words.app.untitledPhase, name),
    said,
    isDetail: true,
  })
  const groups = phase.groups.map(
    ({ title, duration: length, instructions }) => `${title} ${duration(length)} ${instructions}`,
  )
  return [
    own('objective', parts.objective, phase.objective),
    own('method', parts.method, phase.method),
    own('instructions', parts.instructions, phase.instructions),
    own('grouping', parts.grouping, phase.grouping),
    own('groups', parts.groups, lines(groups)),
    own('materials', parts.materials, materialsOf(phase.materials, words)),
  ]
}

const phaseLine = (phase: Phase, words: Text) =>
  `${phase.title || words.app.untitledPhase} (${duration(phase.duration)})`

const dayText = (day: Session['days'][number], words: Text) =>
  lines(scheduleOf(day).items.map(({ phase, start }) => `${clock(start)} ${phaseLine(phase, words)}`))

function ofSession(session: Session, words: Text): Part[] {
  const { overview, packages } = words
  const { parts } = packages
  const grid = session.grid ? lines([session.grid.title, ...gridText(session.grid)]) : ''
  const said: [string, string, string][] = [
    ['title', overview.sessionTitle, session.title],
    ['summary', overview.summary, session.summary],
    ['objectives', overview.objectives, lines(session.objectives.map(({ text }) => text))],
    ['content', overview.content, session.content],
    ['method', overview.method, session.method],
    ['groupSize', overview.practical.groupSize, session.practical.groupSize],
    ['agenda', parts.agenda, session.days.map((day) => dayText(day, words)).join('\n\n')],
    ['parked', parts.parked, lines(session.parked.map((phase) => phaseLine(phase, words)))],
    ['axes', parts.axes, lines(session.axes.map(axisText))],
    ['grid', parts.grid, grid],
  ]
  return [
    ...said.map(([key, name, own]) => ({ key, name, said: own })),
    ...allPhases(session).flatMap((phase) => ofPhase(phase, words)),
  ]
}

function ofTemplate({ title, summary, sessions }: Template, words: Text): Part[] {
  const { templates } = words.library
  const isSeries = sessions.length > 1
  return [
    { key: 'title', name: templates.title, said: title },
    { key: 'summary', name: templates.summary, said: summary },
    ...sessions.flatMap((session, index) =>
      ofSession(session, words).map((part) => ({
        ...part,
        key: `${session.id} ${part.key}`,
        name: isSeries && !part.isDetail ? words.packages.parts.ofSession(index + 1, part.name) : part.name,
      })),
    ),
  ]
}

function partsOf(item: PackageItem, words: Text, language: Language): Part[] {
  const own = sharedItem(item)
  switch (own.kind) {
    case 'methods':
      return ofMethod(own.value, words)
    case 'session-templates':
      return ofTemplate(own.value, words)
    case 'grids':
      return ofGrid(own.value, words)
    case 'cards':
      return ofCard(own.value, words, language)
  }
}

/** A part that two models say otherwise, each in a few words, around where they part. */
export type PartChange = { part: string; mine: string; theirs: string }

/** Characters: enough to know what it is about. */
const BEFORE = 30
const LONGEST = 160

/** The text from shortly before that place, on one line. */
function around(text: string, place: number): string {
  const from = place <= BEFORE ? 0 : text.lastIndexOf(' ', place - BEFORE) + 1
  const cut = text.slice(from, from + LONGEST)
  return `${from > 0 ? '… ' : ''}${cut}${from + LONGEST < text.length ? '…' : ''}`
}

function inShort(mine: string, theirs: string): [string, string] {
  const [own, other] = [mine, theirs].map((text) => text.replaceAll(/\s+/g, ' ').trim()) as [string, string]
  let place = 0
  while (place < own.length && own[place] === other[place]) place += 1
  return [around(own, place), around(other, place)]
}

/** Each part in which they differ; one at least when they do. */
export function changesBetween(mine: PackageItem, theirs: PackageItem, language: Language): PartChange[] {
  const words = textOf(language)
  const { other, modified } = words.packages.parts
  const own = new Map(partsOf(mine, words, language).map((part) => [part.key, part]))
  const others = new Map(partsOf(theirs, words, language).map((part) => [part.key, part]))
  const changes = [...new Set([...own.keys(), ...others.keys()])].flatMap((key): PartChange[] => {
    const [one, two] = [own.get(key), others.get(key)]
    if (one?.said === two?.said) return []
    const part = two ?? one
    if (!part || (part.isDetail && (!one || !two))) return []
    const [before, after] = inShort(one?.said ?? '', two?.said ?? '')
    return before === '' && after === '' ? [] : [{ part: part.name, mine: before, theirs: after }]
  })
  return changes.length > 0 ? changes : [{ part: other, mine: '', theirs: modified }]
}
