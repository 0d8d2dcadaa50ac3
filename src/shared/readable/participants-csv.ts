/** The participants as a table for a spreadsheet, which this app reads again; the trainer's private notes stay here. */

import type { Language } from '../domain/library/settings'
import type { Participant } from '../domain/people/people'
import { tickOf } from '../domain/people/presence'
import { sessionHalfDays } from '../domain/plan/half-day'
import type { Session } from '../domain/plan/session'
import { clock } from '../text/format'
import { textOf } from '../text/text'
import { csv } from './csv'

/** CSV, one row a participant, and one column a half-day. */
export function participantsCsv(
  participants: readonly Participant[],
  session: Session,
  language: Language,
): string {
  const words = textOf(language).participants
  const { fields } = words.importing
  const halves = sessionHalfDays(session)
  const head = [
    ...[fields.name, fields.organisation, fields.role, fields.email, fields.status],
    ...[fields.expectations, fields.needs],
    ...halves.map(({ number, part }) => `${words.presence.day(number)}, ${words.presence[part]}`),
  ]
  const rows = participants.map((own) => [
    ...[own.name, own.organisation, own.role, own.email, words.statuses[own.status]],
    ...[own.expectations, own.needs],
    ...halves.map((half) => {
      const tick = tickOf(own.presence, half)
      const { here, away, hereFor } = words.presence.told
      if (!tick) return ''
      if (!tick.present) return away
      const isWhole = tick.from === null && tick.to === null
      return isWhole ? here : hereFor(clock(tick.from ?? half.from), clock(tick.to ?? half.to))
    }),
  ])
  return csv([head, ...rows])
}
