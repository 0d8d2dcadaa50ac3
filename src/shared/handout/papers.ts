/** Papers about the data themselves: what is held about somebody, the register entry, a lost computer. */

import type { Language } from '../domain/library/settings'
import type { Held } from '../domain/people/held'
import { isPresent } from '../domain/people/presence'
import { sessionHalfDays } from '../domain/plan/half-day'
import { allPhases, type Session } from '../domain/plan/session'
import { momentText } from '../text/format'
import { bullets, type Facts, labelled, paper, said } from './data-paper'
import type { DocumentBlock, HandoutDocument } from './model'
import { heading, line, listOf, text } from './parts'
import { penOf } from './pen'

/** The data held about somebody: one entry a session, `place` its file. */
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
  const { register } = pen.words.dataPapers
  const document = paper(pen, access.title(name), facts.organisation, [
    said(pen, 'lead', access.lead(momentText(facts.now, language))),
    ...labelled(pen, register.controller, facts.organisation.name),
    ...labelled(pen, register.contact, ''),
    ...blocks,
    heading(1, register.purpose),
    ...bullets(pen, register.purposes),
    heading(1, register.basis),
    ...bullets(pen, register.bases),
    heading(1, register.recipients),
    ...bullets(pen, register.given),
    heading(1, register.howLong),
    said(pen, 'body', register.months(facts.retentionMonths)),
    heading(1, access.rightsTitle),
    ...bullets(pen, access.rights),
    said(pen, 'body', register.complaint),
    heading(1, access.elsewhereTitle),
    ...bullets(pen, access.elsewhere),
  ])
  const isExample = entries.some(({ session }) => session.example)
  return isExample ? { ...document, mark: pen.words.documents.example } : document
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
    ...labelled(pen, register.officer, ''),
    heading(1, register.purpose),
    ...bullets(pen, register.purposes),
    heading(1, register.basis),
    ...bullets(pen, register.bases),
    heading(1, register.whose),
    ...bullets(pen, register.people),
    heading(1, register.what),
    ...bullets(pen, register.data),
    said(pen, 'body', register.special),
    heading(1, register.recipients),
    ...bullets(pen, register.given),
    heading(1, register.howLong),
    said(pen, 'body', register.months(facts.retentionMonths)),
    heading(1, register.where),
    said(pen, 'body', register.folder(facts.folder, facts.sessions)),
    heading(1, register.safe),
    ...bullets(pen, security),
    ...labelled(pen, register.lastBackup, ''),
    heading(1, register.rightsTitle),
    ...bullets(pen, register.rights),
    said(pen, 'body', register.complaint),
    line('mention', text(register.noAdvice)),
  ])
}

/** The steps to take when the computer is lost or stolen. */
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
