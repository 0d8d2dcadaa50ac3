/** Certificates: the generic one of Belgium; in France the ministry's « certificat de réalisation » and the end-of-training one. */
import type { Certificate } from '../domain/library/handout-options'
import type { Participant } from '../domain/people/people'
import { attendedMinutes } from '../domain/people/presence'
import { hourText } from '../text/format'
import type { Content } from './frame'
import type { DocumentBlock, GridCell, Run } from './model'
import { cell, fact, facts, form, heading, line, listOf, text } from './parts'
import { BLANK, isBlank, orBlank } from './pen'
import { attendedPeriod, factOrBlank, placeText, textOrBlank, trainersFact } from './session-facts'
import { type Making, organiserOf } from './source'

type Parts = (making: Making, person: Participant | null) => DocumentBlock[]

const hours = ({ pen }: Making, minutes: number | null) =>
  minutes === null ? '' : pen.words.sheets.hourCount(hourText(minutes, pen.language))

/** The days somebody was there, or a line to fill in. */
const attendedDates = ({ pen, source }: Making, person: Participant | null): Run[] =>
  textOrBlank(person ? attendedPeriod(pen, source.session, person) : '')

/** The days and the hours attended, as the presences say; lines to fill in as long as they are not all ticked. */
function attendedFacts(making: Making, person: Participant | null, dates: string, length: string) {
  const { source } = making
  return [
    fact(text(dates), attendedDates(making, person)),
    factOrBlank(length, person ? hours(making, attendedMinutes(source.session, person)) : ''),
  ]
}

const named = ({ pen }: Making, person: Participant | null): Run[] => orBlank(pen, person?.name ?? '')

/** « Fait à … le … » and the signature in one row, which no page can split. */
function signed({ pen }: Making, label: string): DocumentBlock {
  const words = pen.words.sheets.certificate
  const left = [words.done, words.on].flatMap((own) => [line('label', text(own)), line('body', BLANK)])
  return form(null, [0.4, 0.6], 36, [[cell(...left), cell(line('label', text(label)))]])
}

const objectives = ({ pen, source }: Making) =>
  source.session.objectives.filter(({ text: own }) => !isBlank(own)).map(({ text: own }) => pen.plain(own))

const belgium: Parts = (making, person) => {
  const { pen, source } = making
  const { session } = source
  const words = pen.words.sheets.certificate
  const organiser = organiserOf(pen, source)
  return [
    line('label', text(organiser === '' ? words.certifiesBlank : words.certifies(organiser))),
    line('owner', ...named(making, person)),
    ...facts(
      [
        factOrBlank(words.employer, pen.oneLine(person?.organisation ?? '')),
        factOrBlank(pen.words.sheets.role, pen.oneLine(person?.role ?? '')),
      ],
      2,
    ),
    line('label', text(words.to)),
    line('owner', ...orBlank(pen, session.title)),
    heading(1, words.duration),
    ...facts(attendedFacts(making, person, pen.words.sheets.dates, words.attended), 2),
    heading(1, words.training),
    ...facts(
      [
        factOrBlank(words.place, placeText(pen, session)),
        trainersFact(pen, session),
        factOrBlank(words.organiser, organiser),
      ],
      3,
    ),
    ...(objectives(making).length > 0
      ? [heading(1, words.objectives), ...listOf(objectives(making).map((own) => ({ line: own })))]
      : []),
    heading(1, words.signed),
    signed(making, words.signatory),
  ]
}

/** The ministry's model, field by field and no other (ministère du Travail, « certificat de réalisation »). */
const realisation: Parts = (making, person) => {
  const { pen, source } = making
  const { session } = source
  const words = pen.words.sheets.certificate.realisation
  const natures = words.natures.map((nature, index) => ({ line: [text(nature)], task: index === 0 }))
  return [
    ...facts([factOrBlank(words.signatory, ''), factOrBlank(words.legal, organiserOf(pen, source))], 2),
    line('label', text(words.attests)),
    ...facts(
      [
        factOrBlank(words.trainee, pen.oneLine(person?.name ?? '')),
        factOrBlank(words.employee, pen.oneLine(person?.organisation ?? '')),
      ],
      2,
    ),
    heading(1, words.action),
    line('label', text(words.followed)),
    line('owner', ...orBlank(pen, session.title)),
    line('label', text(words.nature)),
    ...listOf(natures),
    heading(1, words.period),
    ...facts(attendedFacts(making, person, words.held, words.length), 2),
    line('mention', text(words.proofs)),
    heading(1, words.signature),
    signed(making, words.stamp),
  ]
}

const endOfTraining: Parts = (making, person) => {
  const { pen, source } = making
  const { session } = source
  const words = pen.words.sheets.certificate
  const { result, objective, levels } = words.training2
  const boxes = levels.map(() => cell(line('body', { kind: 'box', ticked: false })))
  const said = objectives(making)
  const rows = (said.length > 0 ? said : [[]]).map((own): GridCell[] => [
    cell(line('body', ...(own.length > 0 ? own : textOrBlank('')))),
    ...boxes,
  ])
  return [
    line('label', text(words.participant)),
    line('owner', ...named(making, person)),
    ...facts(
      [
        factOrBlank(words.employer, pen.oneLine(person?.organisation ?? '')),
        factOrBlank(pen.words.sheets.role, pen.oneLine(person?.role ?? '')),
      ],
      2,
    ),
    heading(1, words.training),
    line('item', ...orBlank(pen, session.title)),
    ...facts(attendedFacts(making, person, pen.words.sheets.dates, words.attended), 2),
    ...facts(
      [
        factOrBlank(words.place, placeText(pen, session)),
        trainersFact(pen, session),
        factOrBlank(words.organiser, organiserOf(pen, source)),
      ],
      3,
    ),
    heading(1, result),
    form([objective, ...levels], [0.61, 0.11, 0.13, 0.15], null, rows),
    heading(1, words.signed),
    signed(making, words.signatory),
  ]
}

const PROFILES: Record<Certificate, Parts> = {
  belgium,
  'france-realisation': realisation,
  'france-training': endOfTraining,
}

export function certificate(making: Making, person: Participant | null): Content {
  const { pen, options } = making
  return {
    pages: 'single',
    footer: organiserOf(pen, making.source),
    sections: [
      {
        columns: 1,
        blocks: [
          { kind: 'pole' },
          line('title', text(pen.words.documents.certificates[options.certificate])),
          ...PROFILES[options.certificate](making, person),
        ],
      },
    ],
  }
}
