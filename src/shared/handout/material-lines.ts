/** The materials of a session, equal words together: how many, and the times of the phases that need them. */
import type { Material, Phase } from '../domain/phase'
import { scheduleOf } from '../domain/schedule'
import type { Inline } from '../markdown/model'
import { clock } from '../text/format'
import type { Pen } from './pen'
import { comingTo, type HandoutSource } from './source'

export type MaterialLine = { what: readonly Inline[]; quantity: string; when: string; ready: boolean }

type Need = { words: string; ready: boolean; times: string[]; total: number; said: string[] }

/** How many of it the phase needs, once the group is known; null when nobody said how many, or for how many. */
function countOf({ quantity, per }: Material, { groupSize }: Phase, people: number): number | null {
  if (quantity === null) return null
  if (per === 'session') return quantity
  if (people === 0) return null
  if (per === 'participant') return quantity * people
  return groupSize === null ? null : quantity * Math.ceil(people / groupSize)
}

/** « 1 par sous-groupe », as long as it cannot be counted. */
function ruleOf(pen: Pen, { quantity, per }: Material): string {
  const { each, perGroup } = pen.words.sheets.materials
  if (quantity === null) return ''
  return per === 'session' ? String(quantity) : `${quantity} ${per === 'participant' ? each : perGroup}`
}

export function materialLines(pen: Pen, source: HandoutSource): MaterialLine[] {
  const { days } = source.session
  const people = comingTo(source).length
  const needs = new Map<string, Need>()
  days.forEach((day, index) => {
    for (const { phase, start } of scheduleOf(day).items) {
      const time = days.length > 1 ? pen.words.documents.dayTime(index + 1, clock(start)) : clock(start)
      for (const material of phase.materials) {
        const key = pen.oneLine(material.text).toLowerCase()
        if (key === '') continue
        const known = needs.get(key) ?? { words: material.text, ready: true, times: [], total: 0, said: [] }
        const count = countOf(material, phase, people)
        const rule = count === null ? ruleOf(pen, material) : ''
        needs.set(key, {
          ...known,
          ready: known.ready && material.ready,
          times: known.times.includes(time) ? known.times : [...known.times, time],
          total: known.total + (count ?? 0),
          said: rule === '' || known.said.includes(rule) ? known.said : [...known.said, rule],
        })
      }
    }
  })
  return Array.from(needs.values(), ({ words, ready, times, total, said }) => ({
    what: pen.plain(words),
    quantity: [...(total > 0 ? [String(total)] : []), ...said].join(' + '),
    when: times.join(', '),
    ready,
  }))
}
