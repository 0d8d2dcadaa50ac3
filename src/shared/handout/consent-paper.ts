/** The consent to the use of images: a sheet each, of empty boxes, so that nobody reads what another chose. */

import type { Language } from '../domain/library/settings'
import type { Participant } from '../domain/people/people'
import type { Session } from '../domain/plan/session'
import { type Facts, paper, said } from './data-paper'
import { numberOf, whenOrBlank } from './hours'
import type { DocumentBlock, GridCell, HandoutDocument } from './model'
import { cell, facts as factGrid, form, heading, line, listOf, text } from './parts'
import { BLANK, isBlank, type Pen, penOf } from './pen'
import { factOrBlank, placeText } from './session-facts'

/** Millimetres: room to write what is not known yet. */
const HEIGHT = 14

function sheetOf(pen: Pen, facts: Facts, session: Session, person: Participant | null): DocumentBlock[] {
  const { consent } = pen.words.dataPapers
  const { practical, days } = session
  const known = consent.usual.map(({ use }) => use)
  const own = (person?.imageUses ?? []).filter((use) => !isBlank(use) && !known.includes(use))
  const box = () => cell(line('body', { kind: 'box', ticked: false }))
  const row = (use: string, means: string): GridCell[] => [
    isBlank(use) ? cell() : cell(said(pen, 'body', use)),
    isBlank(means) ? cell() : cell(said(pen, 'body', means)),
    cell(),
    box(),
  ]
  return [
    line('title', text(consent.title)),
    line('subtitle', ...pen.plain(session.title || pen.words.app.untitled)),
    ...days.map((day, index) => line('body', ...whenOrBlank(pen, day, numberOf(days, index)))),
    ...factGrid(
      [
        factOrBlank(consent.name, pen.oneLine(person?.name ?? '')),
        factOrBlank(pen.words.documents.place, placeText(pen, session)),
        factOrBlank(consent.controller, pen.oneLine(practical.organisation || facts.organisation.name)),
        factOrBlank(consent.contact, pen.oneLine(practical.contact)),
      ],
      2,
    ),
    heading(1, consent.what),
    ...listOf(consent.kinds.map((kind) => ({ line: pen.plain(kind), task: false }))),
    heading(1, consent.uses),
    said(pen, 'body', consent.each),
    form([consent.use, consent.means, consent.howLong, consent.agree], [0.3, 0.3, 0.24, 0.16], HEIGHT, [
      ...consent.usual.map(({ use, means }) => row(use, means)),
      ...own.map((use) => row(use, '')),
      row('', ''),
    ]),
    heading(1, consent.withdraw),
    ...consent.rights.map((sentence) => said(pen, 'body', sentence)),
    said(pen, 'body', pen.words.dataPapers.register.complaint),
    form(null, [0.4, 0.6], 24, [
      [
        cell(line('label', text(consent.on)), line('body', BLANK)),
        cell(line('label', text(consent.signature))),
      ],
    ]),
  ]
}

/** One file with a sheet for each of them, one to fill in when there is nobody yet. */
export function consentPaper(
  language: Language,
  facts: Facts,
  session: Session,
  participants: readonly Participant[],
): HandoutDocument {
  const pen = penOf(language)
  const { consent } = pen.words.dataPapers
  const people = participants.length > 0 ? participants : [null]
  return {
    ...paper(pen, consent.title, facts.organisation, []),
    mark: session.example ? pen.words.documents.example : '',
    sections: people.map((person) => ({
      ...{ columns: 1, opens: true, owner: person ? pen.oneLine(person.name) : null },
      blocks: sheetOf(pen, facts, session, person),
    })),
  }
}
