/** The participant's booklet: a cover with her name, contents, the cards, pages to write on, the sources. */
import type { Participant } from '../domain/people/people'
import { isLogistics, type Phase } from '../domain/plan/phase'
import { actionTable } from './action-sheets'
import { cardOf, sourceText } from './card-pages'
import type { Content } from './frame'
import { numberOf, whenOrBlank } from './hours'
import type { DocumentBlock, GridCell } from './model'
import { cell, facts, heading, line, list, listOf, text } from './parts'
import { groupName, isBlank, nameOf, orBlank, trainersOf } from './pen'
import { agendaOf } from './programme'
import { readingGrid } from './reading-grid'
import { factOrBlank, placeText, trainersFact } from './session-facts'
import { cardsOf, type Making } from './source'

const PAGE: DocumentBlock = { kind: 'page' }
/** Lines for notes: of a whole page, and under the task of a worksheet. */
const NOTES = 22
const WORKSHEET = 7
/** Millimetres of a row of the grid on an upright page. */
const GRID_ROW = 40

/** More characters than this in the largest letters would fill the cover by themselves: they are set as text. */
const LONGEST = 150
const large = (role: 'cover' | 'owner', words: string) => (words.length > LONGEST ? 'item' : role)

function cover({ pen, source: { session } }: Making, person: Participant | null): DocumentBlock[] {
  const words = pen.words.sheets.booklet
  const { days } = session
  return [
    { kind: 'pole' },
    ...(isBlank(session.series) ? [] : [line('series', ...pen.plain(session.series))]),
    line(large('cover', session.title), ...orBlank(pen, session.title)),
    ...days.map((day, index) => line('subtitle', ...whenOrBlank(pen, day, numberOf(days, index)))),
    line('label', text(words.owner)),
    line(large('owner', person?.name ?? ''), ...orBlank(pen, person?.name ?? '')),
    ...(person && !isBlank(person.organisation) ? [line('body', ...pen.plain(person.organisation))] : []),
    ...facts(
      [factOrBlank(pen.words.documents.place, placeText(pen, session)), trainersFact(pen, session)],
      2,
    ),
  ]
}

function cardChapter({ pen, source }: Making): DocumentBlock[] {
  const cards = cardsOf(source)
  if (cards.length === 0) return []
  return [
    PAGE,
    heading(1, pen.words.sheets.booklet.cards),
    ...cards.flatMap((card, index): DocumentBlock[] => [
      ...(index > 0 ? [PAGE] : []),
      ...cardOf(pen, source.session.axes, card, 2, 'participant'),
    ]),
  ]
}

/** Working phases whose instructions the group sees anyway, its own or those of its sub-groups. */
const isWorksheet = (phase: Phase) =>
  !isLogistics(phase) &&
  phase.shownInRoom &&
  [phase, ...phase.groups].some(({ instructions }) => !isBlank(instructions))

function worksheets({ pen, source }: Making): DocumentBlock[] {
  const phases = source.session.days.flatMap((day) => day.phases).filter(isWorksheet)
  if (phases.length === 0) return []
  return [
    PAGE,
    heading(1, pen.words.sheets.booklet.worksheets),
    ...phases.flatMap((phase): DocumentBlock[] => [
      heading(2, nameOf(pen, phase)),
      ...pen.markdown(phase.instructions, 2),
      ...phase.groups.flatMap((group, index): DocumentBlock[] => [
        heading(3, groupName(pen, group, index)),
        ...pen.markdown(group.instructions, 3),
      ]),
      { kind: 'lines', count: WORKSHEET },
    ]),
  ]
}

function gridPage({ pen, source }: Making): DocumentBlock[] {
  const { grid } = source.session
  const words = pen.words.sheets.booklet
  if (!grid) return []
  return [
    PAGE,
    heading(1, pen.oneLine(grid.title) || words.grid),
    line('lead', text(words.gridHelp)),
    line('label', text(words.situation)),
    { kind: 'lines', count: 2 },
    readingGrid(pen, grid, null, GRID_ROW, 'portrait'),
  ]
}

function sources({ pen, source }: Making): DocumentBlock[] {
  const words = pen.words.sheets.booklet
  const cited = cardsOf(source)
    .map((card) => ({
      title: pen.oneLine(card.title) || pen.words.documents.untitledCard,
      said: card.sources.map((own) => sourceText(pen, own)).filter((own) => own.length > 0),
    }))
    .filter(({ said }) => said.length > 0)
  const rows = cited.map(({ title, said }): GridCell[] => [
    cell(line('item', text(title))),
    cell(...listOf(said.map((own) => ({ line: own })))),
  ])
  const each = [list([words.cards, words.sources], [0.28, 0.72], ['left', 'left'], rows)]
  return [
    PAGE,
    heading(1, words.sources),
    ...(cited.length > 0 ? each : [line('body', text(words.noSource))]),
  ]
}

export function booklet(making: Making, person: Participant | null): Content {
  const { pen, source, options } = making
  const words = pen.words.sheets.booklet
  const own = source.people.actions.filter(({ participant }) => person && participant === person.id)
  const blocks: DocumentBlock[] = [
    ...cover(making, person),
    PAGE,
    line('contents', text(words.contents)),
    { kind: 'contents', levels: 2 },
    PAGE,
    ...agendaOf(pen, source.session, options),
    ...cardChapter(making),
    ...worksheets(making),
    ...gridPage(making),
    PAGE,
    heading(1, words.actions),
    actionTable(pen, own),
    PAGE,
    heading(1, words.notes),
    { kind: 'lines', count: NOTES },
    ...sources(making),
  ]
  return { footer: trainersOf(pen, source.session), sections: [{ columns: 1, blocks }] }
}
