/** The materials of a session as lines of a list: what, how many or for how many, and for which times. */
import { type Need, needsOf, plannedParticipants } from '../domain/plan/material-list'
import type { Inline } from '../markdown/model'
import { clock } from '../text/format'
import type { Pen } from './pen'
import { comingTo, type HandoutSource } from './source'

export type MaterialLine = { what: readonly Inline[]; quantity: string; when: string; ready: boolean }

/** How many people it is counted for: those who come, else as many as were planned; null when nobody knows. */
export const headcountOf = (source: HandoutSource) =>
  comingTo(source).length || plannedParticipants(source.session.practical.groupSize)

/** « 28 », or « 2 par personne » as long as it cannot be counted. */
function quantityOf(pen: Pen, { amount, uses }: Need): string {
  if (amount !== null) return String(amount)
  const { each, perGroup } = pen.words.sheets.materials
  const rules = uses.flatMap(({ material: { quantity, per } }) => {
    if (quantity === null) return []
    return per === 'session' ? String(quantity) : `${quantity} ${per === 'participant' ? each : perGroup}`
  })
  return Array.from(new Set(rules)).join(' + ')
}

export function materialLines(pen: Pen, source: HandoutSource): MaterialLine[] {
  const several = source.session.days.length > 1
  return needsOf(source.session, headcountOf(source)).map((need) => {
    const times = need.uses.map(({ day, start }) =>
      several ? pen.words.documents.dayTime(day + 1, clock(start)) : clock(start),
    )
    return {
      what: pen.plain(need.text),
      quantity: quantityOf(pen, need),
      when: Array.from(new Set(times)).join(', '),
      ready: need.ready,
    }
  })
}
