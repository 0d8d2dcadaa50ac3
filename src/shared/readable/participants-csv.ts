/** The participants as a table for a spreadsheet, which this app reads again; the trainer's private notes stay here. */
import type { Participant } from '../domain/people'
import type { Session } from '../domain/session'
import type { Language } from '../domain/settings'
import { halvesOf } from '../handout/attended-hours'
import { textOf } from '../text/text'
import { csv } from './csv'

/** CSV, one row a participant, and one column a half-day. */
export function participantsCsv(
  participants: readonly Participant[],
  { days }: Session,
  language: Language,
): string {
  const words = textOf(language).participants
  const { fields } = words.importing
  const halves = days.flatMap((day, index) =>
    halvesOf(day).map(({ half }) => ({
      day: day.id,
      half,
      label: `${words.presence.day(index + 1)}, ${words.presence[half]}`,
    })),
  )
  const head = [
    ...[fields.name, fields.organisation, fields.role, fields.email, fields.status],
    ...[fields.expectations, fields.needs],
    ...halves.map(({ label }) => label),
  ]
  const rows = participants.map((own) => [
    ...[own.name, own.organisation, own.role, own.email, words.statuses[own.status]],
    ...[own.expectations, own.needs],
    ...halves.map(({ day, half }) => {
      const told = own.presence.find((one) => one.day === day && one.half === half)
      return told ? words.presence.told[told.present ? 'here' : 'away'] : ''
    }),
  ])
  return csv([head, ...rows])
}
