/** Reference cards: one idea, its markers, its questions and its dated sources; one a page, or two small ones. */
import type { Axis } from '../domain/plan/axis'
import type { Card, Source } from '../domain/plan/card'
import { safeAddress } from '../markdown/address'
import type { HeadingLevel, Inline } from '../markdown/model'
import { plainDate } from '../text/format'
import type { Content } from './frame'
import type { DocumentBlock, Run } from './model'
import { axisOf, axisRun, heading, line, listOf, text } from './parts'
import { BLANK, isBlank, type Pen, trainersOf } from './pen'
import { cardsOf, type Making } from './source'

/** « Sorin, F., *Titre*, 2019, https://…, vérifié le 12 janvier 2027 ». */
export function sourceText(pen: Pen, source: Source): Inline[] {
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

/** A card under a heading of that level; its own headings stand below. In a participant's booklet the sources follow. */
export function cardOf(
  pen: Pen,
  axes: readonly Axis[],
  card: Card,
  level: HeadingLevel,
  reader: 'trainer' | 'group' | 'participant' = 'trainer',
): DocumentBlock[] {
  const words = pen.words.documents
  const below = Math.min(6, level + 1) as HeadingLevel
  const axis = axisOf(axes, card.axis)
  const asked = reader === 'trainer' ? words.questions : pen.words.sheets.booklet.questions
  const questions = card.questions.filter((question) => !isBlank(question))
  const sources = card.sources.map((source) => sourceText(pen, source)).filter((said) => said.length > 0)
  const nature: Run[] = [
    ...(axis ? [axisRun(pen, axis)] : []),
    ...(card.status === 'draft' ? [text(axis ? ` · ${words.draft}` : words.draft)] : []),
  ]
  return [
    heading(level, pen.oneLine(card.title) || words.untitledCard),
    ...(nature.length > 0 ? [line('detail', ...nature)] : []),
    ...(isBlank(card.summary) ? [] : [line('lead', ...pen.plain(card.summary))]),
    ...pen.markdown(card.body, level),
    ...(questions.length > 0 ? [heading(below, asked), ...bullets(questions.map(pen.plain))] : []),
    ...(reader !== 'participant' && sources.length > 0
      ? [heading(below, words.sources), ...bullets(sources)]
      : []),
  ]
}

/** The cards of the session, each at the top of a page or of half a page. */
export function cardPages({ pen, source, options }: Making): Content {
  const { session } = source
  const small = options.cardSheet === 'a5'
  const next: DocumentBlock = { kind: small ? 'column' : 'page' }
  const cards = cardsOf(source).map((card) => cardOf(pen, session.axes, card, 1, 'group'))
  const empty = [heading(1, pen.words.documents.cards), line('body', BLANK)]
  const blocks = cards.flatMap((own, index) => (index > 0 ? [next, ...own] : own))
  return {
    orientation: small ? 'landscape' : 'portrait',
    footer: trainersOf(pen, session),
    sections: [{ columns: small ? 2 : 1, blocks: cards.length > 0 ? blocks : empty }],
  }
}
