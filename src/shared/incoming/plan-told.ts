/** All that is said about a plan that comes in before any of it is taken: what is left, and what was guessed. */
import type { Minutes } from '../domain/base/time'
import type { ImportedPhase } from './plan-import'
import type { PlanSource, ReadPlan } from './plan-reading'
import type { Doubt } from './plan-rows'
import type { TableLook } from './table-look'

/** `name`: of the sheet, or what stands first in the table. */
export type Told =
  | { kind: 'table'; name: string; look: TableLook; rows: number }
  | { kind: 'hidden-sheet'; name: string; rows: number }
  | { kind: 'hidden-text'; texts: readonly string[] }
  | { kind: 'total' | 'separator'; text: string }
  | { kind: 'column'; heading: string }
  | { kind: 'guessed-title'; heading: string }
  | { kind: 'nobody'; text: string; title: string }
  | { kind: 'doubt'; doubt: Doubt; title: string; minutes: Minutes }
  | { kind: 'pictures' | 'comments'; count: number }
  /** Lines around the tables that say nothing of the session. */
  | { kind: 'texts'; texts: readonly string[] }
  | { kind: 'cut' | 'spaced' }
  | { kind: 'quote'; line: number }

const LONGEST_NAME = 80
const shortened = (text: string) =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text

/** The name of the sheet, the line above the table of a plan, or the first row of the table. */
export function nameOf({ table, look, recognised }: PlanSource): string {
  const above = look === 'plan' ? table.lead.at(-1) : undefined
  if (table.title !== '' || above !== undefined) return table.title || shortened(above ?? '')
  const [first = []] = table.rows.slice(Math.max(0, recognised.heading))
  return shortened(
    first
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' : ')
      .replaceAll('\n', ' '),
  )
}

export function toldOf({ sources, days, aside, texts, left }: ReadPlan): Told[] {
  const told: Told[] = []
  for (const source of sources) {
    const { table, look, isTaken, recognised } = source
    const rows = table.rows.length
    if (!isTaken)
      told.push(
        table.hidden
          ? { kind: 'hidden-sheet', name: nameOf(source), rows }
          : { kind: 'table', name: nameOf(source), look, rows },
      )
    else told.push(...columnsLeft(source))
    const guessed =
      isTaken && recognised.guessedTitle >= 0 ? recognised.names[recognised.guessedTitle] : undefined
    if (guessed !== undefined) told.push({ kind: 'guessed-title', heading: guessed })
  }
  told.push(...aside.map(({ kind, text }): Told => ({ kind, text: shortened(text.replaceAll('\n', ' ')) })))
  told.push(...days.flatMap(({ phases }) => phases.flatMap(toldOfPhase)))
  if (left.isSpaced) told.push({ kind: 'spaced' })
  if (texts.length > 0) told.push({ kind: 'texts', texts: texts.map(shortened) })
  if (left.hidden.length > 0) told.push({ kind: 'hidden-text', texts: left.hidden.map(shortened) })
  if (left.pictures > 0) told.push({ kind: 'pictures', count: left.pictures })
  if (left.comments > 0) told.push({ kind: 'comments', count: left.comments })
  if (left.isCut) told.push({ kind: 'cut' })
  if (left.quoteFrom > 0) told.push({ kind: 'quote', line: left.quoteFrom })
  return told
}

/** Columns with something in them that nothing takes. */
function columnsLeft({ table, recognised: { heading, names, mapping } }: PlanSource): Told[] {
  return mapping.flatMap((says, column): Told[] => {
    if (says !== null || !table.rows.slice(heading + 1).some((row) => (row[column]?.text ?? '') !== ''))
      return []
    return [{ kind: 'column', heading: names[column] || String(column + 1) }]
  })
}

function toldOfPhase({ phase, doubts, nobody }: ImportedPhase): Told[] {
  const title = shortened(phase.title)
  const seen = doubts.map((doubt): Told => ({ kind: 'doubt', doubt, title, minutes: phase.duration }))
  return [...seen, ...nobody.map((text): Told => ({ kind: 'nobody', text, title }))]
}
