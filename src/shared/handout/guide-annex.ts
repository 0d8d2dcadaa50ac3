/** What follows the plan in the guide: everything to prepare, and the cards the phases are linked to. */
import type { Card, Source } from '../domain/card'
import { scheduleOf } from '../domain/schedule'
import type { Session } from '../domain/session'
import { safeAddress } from '../markdown/address'
import type { Inline } from '../markdown/model'
import { clock, plainDate } from '../text/format'
import type { DocumentBlock, Run } from './model'
import { axisOf, axisRun, cell, facts, heading, line, listOf, text } from './parts'
import { isBlank, type Pen } from './pen'

/** Of the list of materials, read one after the other. */
const COLUMNS = 3

type Need = { words: string; ready: boolean; times: string[] }

/** The materials of the session, equal words together, with the start times of the phases that need them. */
export function materialsOf(pen: Pen, session: Session): DocumentBlock[] {
  const needs = new Map<string, Need>()
  session.days.forEach((day, index) => {
    for (const { phase, start } of scheduleOf(day).items) {
      const time =
        session.days.length > 1 ? pen.words.documents.dayTime(index + 1, clock(start)) : clock(start)
      for (const { text: words, ready } of phase.materials) {
        const key = pen.oneLine(words).toLowerCase()
        if (key === '') continue
        const known = needs.get(key) ?? { words, ready: true, times: [] }
        needs.set(key, { ...known, ready: known.ready && ready, times: [...known.times, time] })
      }
    }
  })
  if (needs.size === 0) return []
  const items = Array.from(needs.values(), ({ words, ready, times }) => ({
    line: [...pen.plain(words), text(` · ${times.join(', ')}`)],
    task: ready,
  }))
  const perColumn = Math.ceil(items.length / COLUMNS)
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    cell(...listOf(items.slice(column * perColumn, (column + 1) * perColumn))),
  )
  return [heading(1, pen.words.documents.materials), ...facts(columns, COLUMNS)]
}

/** « Sorin, F., *Titre*, 2019, https://…, vérifié le 12 janvier 2027 ». */
function sourceOf(pen: Pen, source: Source): Inline[] {
  const address = safeAddress(source.link)
  const parts: Inline[][] = [
    pen.plain(source.author),
    isBlank(source.title) ? [] : [{ kind: 'emphasis', children: pen.plain(source.title) }],
    pen.plain(source.year),
    address ? [{ kind: 'link', address, children: [text(source.link.trim())] }] : pen.plain(source.link),
    source.checked ? [text(pen.words.documents.checked(plainDate(source.checked, pen.language)))] : [],
  ]
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [text(', '), ...part] : part))
}

const bullets = (lines: readonly (readonly Inline[])[]) => listOf(lines.map((own) => ({ line: own })))

function cardOf(pen: Pen, session: Session, card: Card): DocumentBlock[] {
  const words = pen.words.documents
  const axis = axisOf(session.axes, card.axis)
  const questions = card.questions.filter((question) => !isBlank(question))
  const sources = card.sources.map((source) => sourceOf(pen, source)).filter((said) => said.length > 0)
  const nature: Run[] = [
    ...(axis ? [axisRun(pen, axis)] : []),
    ...(card.status === 'draft' ? [text(axis ? ` · ${words.draft}` : words.draft)] : []),
  ]
  return [
    heading(2, pen.oneLine(card.title) || words.untitledCard),
    ...(nature.length > 0 ? [line('detail', ...nature)] : []),
    ...(isBlank(card.summary) ? [] : [line('lead', ...pen.plain(card.summary))]),
    ...pen.markdown(card.body, 2),
    ...(questions.length > 0 ? [heading(3, words.questions), ...bullets(questions.map(pen.plain))] : []),
    ...(sources.length > 0 ? [heading(3, words.sources), ...bullets(sources)] : []),
  ]
}

/** The cards that the phases are linked to, each once, in the order of the day; nothing when there is none. */
export function linkedCardsOf(pen: Pen, session: Session, cards: readonly Card[]): DocumentBlock[] {
  const linked = new Set(session.days.flatMap((day) => day.phases.flatMap((phase) => phase.cards)))
  const known = Array.from(linked).flatMap((id) => cards.filter((card) => card.id === id))
  if (known.length === 0) return []
  return [heading(1, pen.words.documents.cards), ...known.flatMap((card) => cardOf(pen, session, card))]
}
