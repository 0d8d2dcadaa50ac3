/** The people of a session as tables for a spreadsheet, one a kind, and the situations as a text. */

import type { Language } from '../domain/library/settings'
import type { People } from '../domain/people/people'
import { isPresent } from '../domain/people/presence'
import { sessionHalfDays } from '../domain/plan/half-day'
import { allPhases, type Session } from '../domain/plan/session'
import { momentText } from '../text/format'
import { textOf } from '../text/text'
import { csv } from './csv'

export type ReadableFile = { name: string; text: string }

/** Only the files that hold somebody or something. */
export function peopleFiles(people: People, session: Session, language: Language): ReadableFile[] {
  const { readable } = textOf(language)
  const { files } = readable
  const halves = sessionHalfDays(session)
  const nameOf = (id: string | null) => people.participants.find((one) => one.id === id)?.name ?? ''
  const phaseOf = (id: string | null) => allPhases(session).find((phase) => phase.id === id)?.title ?? ''
  const table = (name: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [{ name: `${name}.csv`, text: csv([head, ...rows]) }]
  return [
    ...table(
      files.participants,
      readable.participantColumns,
      people.participants.map((one) => [
        ...[one.name, one.organisation, one.role, one.email, readable.status[one.status]],
        ...[one.expectations, one.needs, one.note],
        halves
          .filter((half) => isPresent(one, half))
          .map(({ number, part }) => readable.presence(number, part))
          .join(', '),
        one.imageUses.join(', '),
      ]),
    ),
    ...table(
      files.notes,
      readable.noteColumns,
      people.notes.map((note) => [
        ...[momentText(note.at, language), readable.noteKinds[note.kind], note.text],
        ...[phaseOf(note.phase), nameOf(note.participant)],
      ]),
    ),
    ...table(
      files.actions,
      readable.actionColumns,
      people.actions.map((action) => [
        ...[action.text, readable.levels[action.level], action.who, nameOf(action.participant)],
        ...[action.firstStep, action.means, action.due],
      ]),
    ),
    ...table(
      files.groups,
      readable.groupColumns,
      people.groups.map(({ name, members }) => [name, members.map(nameOf).join(', ')]),
    ),
    ...(people.evaluation && people.evaluation.forms.length > 0
      ? table(
          files.evaluation,
          [...people.evaluation.items, ...people.evaluation.questions],
          people.evaluation.forms.map(({ ratings, answers }) => [
            ...ratings.map((rating) => (rating === null ? '' : String(rating))),
            ...answers,
          ]),
        )
      : []),
    ...situationsFile(people, session, files.situations),
  ]
}

function situationsFile(people: People, { grid }: Session, name: string): ReadableFile[] {
  const blocks = people.situations.flatMap((situation) => [
    `## ${situation.title}`,
    ...[situation.organisationKind, situation.story],
    ...situation.analysis.map(({ row, column, text }) => {
      const where = [grid?.rows.find(({ id }) => id === row), grid?.columns.find(({ id }) => id === column)]
      return `**${where.map((one) => one?.name ?? '').join(', ')}** ${text}`
    }),
  ])
  const markers = people.markers.map(({ text }) => `- ${text}`)
  const whole = [...blocks, ...markers].filter((block) => block.trim() !== '')
  return whole.length === 0 ? [] : [{ name: `${name}.md`, text: `${whole.join('\n\n')}\n` }]
}
