/** The joining letter (convocation): when, where, how to get there, whom to ask. */
import type { Participant } from '../domain/people/people'
import type { Inline } from '../markdown/model'
import type { Content } from './frame'
import { numberOf, whenOrBlank } from './hours'
import type { DocumentBlock, Line } from './model'
import { facts, heading, line, listOf, text } from './parts'
import { BLANK, isBlank, orBlank, trainersOf } from './pen'
import { factOrBlank, textOrBlank, titleLines } from './session-facts'
import { type Making, organiserOf } from './source'

/** A map that needs no account: the address is all it is told. */
const MAP = 'https://www.openstreetmap.org/search?query='

/** Characters of an address that are asked for: more find nothing. */
const LONGEST = 120

function addressee({ pen }: Making, person: Participant | null): DocumentBlock[] {
  const words = pen.words.sheets
  const lines: Line[] = [
    line('label', text(words.invitation.to)),
    line('item', ...orBlank(pen, person?.name ?? '')),
    line('body', ...orBlank(pen, person?.organisation ?? '')),
  ]
  return lines
}

function whereOf({ pen, source }: Making): DocumentBlock[] {
  const { practical } = source.session
  const words = pen.words.sheets.invitation
  const asked = [practical.address, practical.place].find((own) => !isBlank(own)) ?? ''
  const query = Array.from(pen.oneLine(asked).replace(/[(),]+/g, ' '))
    .slice(0, LONGEST)
    .join('')
  const address = `${MAP}${encodeURIComponent(query)}`
  const link: Inline[] = query ? [{ kind: 'link', address, children: [text(words.map)] }] : []
  return [
    heading(1, words.where),
    line('item', ...orBlank(pen, practical.place)),
    line('body', ...orBlank(pen, practical.address)),
    ...(link.length > 0 ? [line('body', ...link)] : []),
    line('label', text(pen.words.documents.access)),
    line('body', ...orBlank(pen, practical.access)),
  ]
}

/** The notice that is due when data are collected: who keeps what, why, for how long, and what may be asked. */
function dataNotice({ pen, source }: Making): DocumentBlock[] {
  const words = pen.words.sheets.invitation
  const { practical } = source.session
  const organiser = organiserOf(pen, source)
  const { retentionMonths: months } = source
  const contact = isBlank(practical.contact) ? [BLANK] : pen.plain(practical.contact)
  return [
    heading(1, words.data.title),
    line('mention', ...textOrBlank(organiser), text(` ${words.data.why}`)),
    line(
      'mention',
      ...(months === null ? [text(`${words.data.kept} `), BLANK] : [text(words.data.keptFor(months))]),
    ),
    line('mention', text(`${words.data.rights} `), ...contact, text(`. ${words.data.complaint}`)),
  ]
}

export function invitation(making: Making, person: Participant | null): Content {
  const { pen, source } = making
  const { session } = source
  const { days, practical } = session
  const words = pen.words.sheets.invitation
  const needs = person && !isBlank(person.needs) ? listOf([{ line: pen.plain(person.needs) }]) : []
  const blocks: DocumentBlock[] = [
    { kind: 'pole' },
    ...titleLines(pen, pen.words.documents.names.invitation, { ...session, days: [] }),
    ...addressee(making, person),
    line('lead', text(words.welcome)),
    heading(1, words.when),
    ...days.map((day, index) => line('item', ...whenOrBlank(pen, day, numberOf(days, index)))),
    ...whereOf(making),
    heading(1, words.know),
    ...facts(
      [
        factOrBlank(pen.words.sheets.trainers, trainersOf(pen, session)),
        factOrBlank(pen.words.documents.price, pen.oneLine(practical.price)),
      ],
      2,
    ),
    ...(needs.length > 0 ? [line('label', text(words.needs)), ...needs] : []),
    line('label', text(words.question)),
    line('body', ...(isBlank(practical.contact) ? [BLANK] : pen.plain(practical.contact))),
    ...(days.some(({ date }) => date !== null) ? [line('mention', text(words.calendar))] : []),
    ...dataNotice(making),
  ]
  return { pages: 'single', footer: trainersOf(pen, session), sections: [{ columns: 1, blocks }] }
}
