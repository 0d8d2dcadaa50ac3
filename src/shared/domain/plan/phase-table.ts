/** Phases as rows of a table that a text processor or a spreadsheet takes, and that can be brought back as a plan. */

import type { TimeOfDay } from '../base/time'
import type { Axis } from './axis'
import type { Day } from './day'
import { fullLength } from './length'
import { isLogistics, type Material, type Phase, type PhaseKind } from './phase'
import { scheduleOf } from './schedule'

/** The columns, in order: what is for the trainer alone goes nowhere. */
export const tableColumns = [
  'start',
  'duration',
  'title',
  'objective',
  'instructions',
  'method',
  'grouping',
  'materials',
  'axis',
] as const

export type TableWords = {
  headings: Readonly<Record<(typeof tableColumns)[number], string>>
  kinds: Readonly<Record<PhaseKind, string>>
  clock: (time: TimeOfDay) => string
  /** « × 4 », « 3 par personne ». */
  amounts: Readonly<Record<Material['per'], (count: number) => string>>
}

/** A row of headings, then a row for each of these phases of the day; lengths in minutes; hours empty when left out. */
export function phaseTable(
  day: Day,
  phases: readonly Phase[],
  axes: readonly Axis[],
  { headings, kinds, clock, amounts }: TableWords,
): string[][] {
  const { items } = scheduleOf(day)
  const rows = phases.map((phase): Record<(typeof tableColumns)[number], string> => {
    const start = items.find((item) => item.phase.id === phase.id)?.start
    return {
      start: start === undefined ? '' : clock(start),
      duration: String(fullLength(phase)),
      title: phase.title,
      objective: phase.objective,
      instructions: phase.instructions,
      method: phase.method,
      grouping: phase.grouping,
      materials: phase.materials
        .map(({ text, quantity, per }) => (quantity === null ? text : `${text}, ${amounts[per](quantity)}`))
        .join('\n'),
      axis: isLogistics(phase) ? kinds[phase.kind] : (axes.find(({ id }) => id === phase.axis)?.name ?? ''),
    }
  })
  return [
    tableColumns.map((column) => headings[column]),
    ...rows.map((row) => tableColumns.map((column) => row[column])),
  ]
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')

/** A cell that Excel would take for a formula says that it is a text. */
const asText = (text: string) => (/^[=+\-@]/.test(text.trim()) ? ` style="mso-number-format:'\\@'"` : '')

/** The rows as an HTML table, the first one as its head. */
export function htmlTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((text) => `<${tag}${asText(text)}>${escaped(text)}</${tag}>`).join('')}</tr>`
  return `<table>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`
}

/** The rows as lines of cells with tabs between them; a cell of several lines becomes one. */
export const tabbedTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ')).join('\t')).join('\n')
