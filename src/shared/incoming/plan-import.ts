/** A plan that was written elsewhere, as rows of a table, made into phases: one a row, with the hours that the table says. */
import type { Axis } from '../domain/axis'
import type { MaterialId, PhaseId } from '../domain/id'
import { emptyPhase, type Phase, type Pin, someMaterial } from '../domain/phase'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from '../domain/time'
import { foldedCell, type Hours, hoursIn, kindIn, lengthIn, materialsIn } from './plan-cells'
import type { PlanColumn, Recognised } from './plan-columns'

/** The phase of a row; `problem` says what the trainer should look at. */
export type ImportedPhase = {
  /** The place of its row in the table. */
  row: number
  phase: Phase
  /** The hour at which the table has it; null when it does not say. */
  said: TimeOfDay | null
  problem: 'no-length' | 'unread-length' | 'unread-hour' | null
}

export type ImportedPlan = {
  phases: ImportedPhase[]
  /** The first hour that the table says: the start of the day. */
  start: TimeOfDay | null
  /** The last one, when the table says where it ends. */
  end: TimeOfDay | null
}

/** The length of a phase when the table does not say, in minutes. */
const UNSAID = 30

export type ImportOptions = {
  axes: readonly Axis[]
  newPhase: () => PhaseId
  newMaterial: () => MaterialId
}

type Row = {
  row: number
  cells: Partial<Record<PlanColumn, string>>
  hours: Hours | null
  length: Minutes | null
}

/**
 * The phases in the rows behind the heading. A length that is not said is what lies between two hours; a meal and an hour
 * that the lengths do not lead to are fixed where the table has them. Rows without a title, an hour or a length are read as
 * more instructions of the phase above.
 */
export function planIn(
  rows: readonly (readonly string[])[],
  { heading, mapping }: Recognised,
  options: ImportOptions,
): ImportedPlan {
  const read: Row[] = []
  rows.slice(heading + 1).forEach((cells, index) => {
    const said: Row['cells'] = {}
    mapping.forEach((column, place) => {
      const text = cells[place]?.trim() ?? ''
      if (column && text !== '') said[column] = text
    })
    if (Object.keys(said).length === 0) return
    const above = read.at(-1)
    if (above && said.title === undefined && said.start === undefined && said.duration === undefined) {
      for (const [column, text] of Object.entries(said) as [PlanColumn, string][])
        above.cells[column] = [above.cells[column], text].filter(Boolean).join('\n')
      return
    }
    const hours = said.start === undefined ? null : hoursIn(said.start)
    const end = said.end === undefined ? null : hoursIn(said.end)
    read.push({
      row: heading + 1 + index,
      cells: said,
      hours: hours && end ? { ...hours, end: end.start } : hours,
      length: said.duration === undefined ? null : lengthIn(said.duration),
    })
  })
  // A last row that only says when the day ends.
  const last = read.at(-1)
  const isEnd =
    last?.hours &&
    !last.hours.end &&
    !last.length &&
    /^(fin|end|depart)\b/.test(foldedCell(last.cells.title ?? 'fin'))
  const kept = isEnd && read.length > 1 ? read.slice(0, -1) : read
  const closing = isEnd && read.length > 1 ? last.hours : null
  const phases = kept.map((own, place) => imported(own, kept[place + 1]?.hours ?? closing, options))
  const start = kept.find(({ hours }) => hours)?.hours?.start ?? null
  return { phases: pinned(phases, start), start, end: closing?.start ?? kept.at(-1)?.hours?.end ?? null }
}

function imported(
  { row, cells, hours, length }: Row,
  next: Hours | null,
  options: ImportOptions,
): ImportedPhase {
  const between =
    hours && (hours.end ?? next?.start ?? null) !== null
      ? gap(hours.start, hours.end ?? next?.start ?? hours.start)
      : null
  const title = (cells.title ?? '').split('\n')[0] ?? ''
  const more = (cells.title ?? '').split('\n').slice(1).join('\n')
  const named = kindIn(title)
  // A pause of which only the column of the axis says that it is one.
  const kind = named === 'work' ? kindIn(cells.axis ?? '') : named
  const axis = kind === 'work' ? axisIn(cells, options.axes) : null
  const phase: Phase = {
    ...emptyPhase(options.newPhase(), length ?? between ?? minutes(UNSAID)),
    title,
    kind,
    axis,
    objective: (cells.objective ?? '').replaceAll('\n', ' '),
    instructions: [more, cells.instructions ?? ''].filter((text) => text !== '').join('\n'),
    method: (cells.method ?? '').replaceAll('\n', ' '),
    grouping: (cells.grouping ?? '').replaceAll('\n', ' '),
    notes: cells.notes ?? '',
    materials: materialsIn(cells.materials ?? '').map((said) => ({
      ...someMaterial(options.newMaterial(), said.text),
      ...said,
    })),
  }
  const problem =
    cells.start !== undefined && !hours
      ? 'unread-hour'
      : cells.duration !== undefined && length === null
        ? 'unread-length'
        : length === null && between === null
          ? 'no-length'
          : null
  return { row, phase, said: hours?.start ?? null, problem }
}

/** Minutes from one hour to a later one; null when it is not later, or is a day away. */
function gap(from: TimeOfDay, to: TimeOfDay): Minutes | null {
  return to > from && to - from <= 720 ? minutes(to - from) : null
}

const namesOf = ({ name, shortName }: Axis) =>
  [foldedCell(name), foldedCell(shortName)].filter((own) => own !== '')

/** By what the column of the axis says; else by the title: « Mise en situation : jeu de rôle », « Repères ». */
function axisIn({ axis: said, title = '' }: Row['cells'], axes: readonly Axis[]) {
  const offered = axes.filter(({ retired }) => !retired)
  const [text, whole] = [foldedCell(said ?? ''), foldedCell(title)]
  const before = foldedCell(title.split(/[\n:–—]/)[0] ?? '')
  const named = (axis: Axis) =>
    text === ''
      ? namesOf(axis).includes(before) ||
        (foldedCell(axis.name) !== '' && whole.includes(foldedCell(axis.name)))
      : namesOf(axis).some((name) => text.includes(name))
  return offered.find((axis) => namesOf(axis).includes(text))?.id ?? offered.find(named)?.id ?? null
}

/** An hour that the lengths do not lead to is fixed, so is that of a meal: the clock then says what the table said. */
function pinned(phases: readonly ImportedPhase[], start: TimeOfDay | null): ImportedPhase[] {
  let clock: number | null = start
  return phases.map((own) => {
    const { said, phase } = own
    const isOff = said !== null && clock !== null && said !== clock
    const isMeal = said !== null && phase.kind === 'meal'
    const pin: Pin | null = said !== null && (isOff || isMeal) ? { edge: 'start', at: timeOfDay(said) } : null
    clock = (said ?? clock ?? 0) + phase.duration
    return { ...own, phase: { ...phase, pin } }
  })
}
