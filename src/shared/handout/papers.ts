/** Papers about the data themselves: what is held about somebody, the register entry, a lost computer, image consents. */
import { sessionHalfDays } from '../domain/half-day'
import type { Held } from '../domain/held'
import type { Participant } from '../domain/people'
import { isPresent } from '../domain/presence'
import { allPhases, type Session } from '../domain/session'
import type { Language, Organisation } from '../domain/settings'
import type { Instant } from '../domain/time'
import { momentText } from '../text/format'
import { fileNameOf } from './file-name'
import type { DocumentBlock, HandoutDocument, LineRole } from './model'
import { cell, heading, line, list, listOf, text } from './parts'
import { BLANK, isBlank, type Pen, penOf } from './pen'

/** What is true of this workspace when a paper is made. */
export type Facts = {
  organisation: Organisation
  /** `none`: people are readable on this disk. */
  vault: 'none' | 'sealed'
  folder: string
  /** Months after which sessions are proposed to be anonymised; null for never. */
  retentionMonths: number | null
  sessions: number
  now: Instant
}

function paper(
  pen: Pen,
  title: string,
  organisation: Organisation,
  blocks: DocumentBlock[],
): HandoutDocument {
  return {
    ...{ id: 'guide', language: pen.language, fileName: fileNameOf(title, '', null), title },
    creator: pen.oneLine(organisation.name) || pen.words.app.name,
    ...{ paper: 'a4', orientation: 'portrait', largeType: false, blackAndWhite: false, pages: 'numbered' },
    header: { left: pen.oneLine(organisation.name), first: title, next: title },
    ...{ logo: organisation.logo, colour: organisation.colour, tones: {}, footer: '', mark: '', tags: null },
    sections: [{ columns: 1, owner: null, opens: true, blocks: [line('title', text(title)), ...blocks] }],
  }
}

const said = (pen: Pen, role: LineRole, words: string): DocumentBlock =>
  line(role, ...(isBlank(words) ? [BLANK] : pen.plain(words)))

const labelled = (pen: Pen, label: string, words: string): DocumentBlock[] => [
  line('label', text(label)),
  said(pen, 'body', words),
]

const bullets = (pen: Pen, items: readonly string[]): DocumentBlock[] =>
  listOf(items.map((own) => ({ line: pen.plain(own) })))

/** What is held about somebody: one entry a session, `place` its file. */
export function accessPaper(
  language: Language,
  facts: Facts,
  entries: readonly { session: Session; place: string; held: Held }[],
): HandoutDocument {
  const pen = penOf(language)
  const { access } = pen.words.dataPapers
  const name = pen.oneLine(entries[0]?.held.participant.name ?? '') || pen.words.participants.unnamed
  const blocks = entries.flatMap(({ session, place, held }): DocumentBlock[] => {
    const { participant: own } = held
    const phase = (id: string | null) => allPhases(session).find((one) => one.id === id)?.title ?? ''
    const part = (title: string, items: readonly string[]) =>
      items.length === 0 ? [] : [heading(2, title), ...bullets(pen, items)]
    const { readable } = pen.words
    const present = sessionHalfDays(session).flatMap((half) => {
      const told = isPresent(own, half)
      if (told === null) return []
      return [`${readable.presence(half.number, half.part)} : ${told ? access.present : access.absent}`]
    })
    return [
      heading(1, pen.oneLine(session.title) || pen.words.app.untitled),
      ...labelled(pen, access.where, place),
      ...access.fields.flatMap(({ field, label }) => labelled(pen, label, own[field])),
      ...labelled(pen, access.status, readable.status[own.status]),
      ...part(access.presence, present),
      ...part(access.imageUses, own.imageUses),
      ...part(access.groups, held.groups),
      ...part(
        access.notes,
        held.notes.map((note) => `${momentText(note.at, language)}, ${phase(note.phase)} : ${note.text}`),
      ),
      ...part(
        access.situations,
        held.situations.flatMap(({ title, story, organisationKind, analysis }) => [
          [title, organisationKind, story].filter((one) => one !== '').join(' – '),
          ...analysis.map((one) => one.text),
        ]),
      ),
      ...part(
        access.actions,
        held.actions.map((one) =>
          [one.text, one.who, one.firstStep, one.means, one.due].filter((each) => each !== '').join(' – '),
        ),
      ),
      ...part(access.mentions, held.mentions),
    ]
  })
  return paper(pen, access.title(name), facts.organisation, [
    said(pen, 'lead', access.lead(momentText(facts.now, language))),
    ...blocks,
    heading(1, access.elsewhereTitle),
    ...bullets(pen, access.elsewhere),
  ])
}

/** One entry of the register of what is done with people's data. */
export function registerPaper(language: Language, facts: Facts): HandoutDocument {
  const pen = penOf(language)
  const { register } = pen.words.dataPapers
  const security = [...register.security[facts.vault], ...register.always]
  return paper(pen, register.title, facts.organisation, [
    said(pen, 'lead', register.lead(momentText(facts.now, language))),
    heading(1, register.who),
    ...labelled(pen, register.controller, facts.organisation.name),
    ...labelled(pen, register.contact, ''),
    heading(1, register.purpose),
    ...bullets(pen, register.purposes),
    heading(1, register.whose),
    ...bullets(pen, register.people),
    heading(1, register.what),
    ...bullets(pen, register.data),
    heading(1, register.recipients),
    ...bullets(pen, register.given),
    heading(1, register.howLong),
    said(pen, 'body', register.months(facts.retentionMonths)),
    heading(1, register.where),
    said(pen, 'body', register.folder(facts.folder, facts.sessions)),
    heading(1, register.safe),
    ...bullets(pen, security),
    ...labelled(pen, register.lastBackup, ''),
    line('mention', text(register.noAdvice)),
  ])
}

/** What to do when the computer is lost or stolen. */
export function lostPaper(language: Language, facts: Facts): HandoutDocument {
  const pen = penOf(language)
  const { lost, register } = pen.words.dataPapers
  return paper(pen, lost.title, facts.organisation, [
    said(pen, 'lead', lost.lead(momentText(facts.now, language), facts.sessions)),
    heading(1, lost.risk),
    said(pen, 'body', lost.state[facts.vault]),
    heading(1, lost.now),
    ...listOf(lost.steps[facts.vault].map((own) => ({ line: pen.plain(own), task: false }))),
    heading(1, lost.after),
    ...listOf(lost.back[facts.vault].map((own) => ({ line: pen.plain(own), task: false }))),
    heading(1, lost.toFill),
    ...lost.lines.flatMap((label) => labelled(pen, label, '')),
    line('mention', text(register.noAdvice)),
  ])
}

/** Who agreed to which use of her image, with room to sign. */
export function consentPaper(
  language: Language,
  facts: Facts,
  session: Session,
  participants: readonly Participant[],
): HandoutDocument {
  const pen = penOf(language)
  const { consent } = pen.words.dataPapers
  const given = new Set(participants.flatMap(({ imageUses }) => imageUses))
  const uses = [...new Set([...consent.usual, ...given])].slice(0, 6)
  const share = 0.64 / uses.length
  const rows = participants.map(({ name, imageUses }) => [
    cell(said(pen, 'body', name)),
    ...uses.map((use) => cell(line('body', { kind: 'box', ticked: imageUses.includes(use) }))),
    cell(),
  ])
  const document = paper(pen, consent.title, facts.organisation, [
    line('subtitle', ...pen.plain(session.title || pen.words.app.untitled)),
    ...consent.lead.map((own) => said(pen, 'body', own)),
    list(
      [consent.name, ...uses.map(pen.oneLine), consent.signature],
      [0.2, ...uses.map(() => share), 0.16],
      ['left', ...uses.map(() => 'center' as const), 'left'],
      rows,
    ),
  ])
  return { ...document, orientation: 'landscape' }
}
