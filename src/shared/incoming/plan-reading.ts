/** A whole file read as a plan: the days in its tables or lines, the facts about the session, and all that is not taken. */
import type { TimeOfDay } from '../domain/base/time'
import { daysOfGrid } from './day-grid'
import { dateIn, dayMarkIn, isHalfDay, saysHalfDay, saysLaterHalf } from './day-mark'
import type { Incoming, LeftOut } from './incoming'
import { foldedCell } from './plan-cells'
import type { Recognised } from './plan-columns'
import { daysIn, type ImportedPlan, type ImportOptions, MOST_ROWS } from './plan-import'
import { planOfLines } from './plan-lines'
import type { AsideRow } from './plan-rows'
import { type FactName, factIn, factWithin, lookOf, type SeenTable, type TableLook } from './table-look'

export type PlanSource = SeenTable & {
  /** Its place among the tables of the file. */
  place: number
  /** Taken unless the trainer says otherwise: a plan that is not hidden. */
  isTaken: boolean
}

export type PlanDay = ImportedPlan & { source: number }

/** What is said about the session, to be asked about before it is taken. */
export type PlanFact = { name: FactName; text: string }

export type ReadPlan = {
  sources: readonly PlanSource[]
  days: readonly PlanDay[]
  facts: readonly PlanFact[]
  aside: readonly (AsideRow & { source: number })[]
  /** Lines around the tables that nothing takes. */
  texts: readonly string[]
  left: LeftOut
}

/** The tables of the file, each with what it looks like; the lines, where there is no table of a plan. */
export function sourcesIn(incoming: Incoming): PlanSource[] {
  const seen = incoming.tables.flatMap((table) => daysOfGrid(table) ?? [table]).map(lookOf)
  const isPlan = seen.some(({ look, table }) => look === 'plan' && !table.hidden)
  const lines = isPlan
    ? null
    : planOfLines([...incoming.tables.flatMap(({ lead }) => lead), ...incoming.lines])
  const all: SeenTable[] = lines ? [...seen, linesAsTable(lines)] : seen
  return all.map((own, place) => ({ ...own, place, isTaken: own.look === 'plan' && !own.table.hidden }))
}

const ofLines: Recognised = {
  ...{ heading: -1, names: [], guessedTitle: -1 },
  mapping: ['start', 'title', 'instructions'],
}

/** Of a letter around the plan: no title. */
const isGreeting = (line: string) =>
  /^(bonjour|bonsoir|salut|coucou|chere?s?|hello|hi|dear|good (morning|afternoon)|merci|thanks|voici|ci joint|ci dessous|here is|please find)\b/.test(
    foldedCell(line),
  ) || /[,:;]$/.test(line.trim())

/** « Programme de la journée »: what any plan is called is no title of one. */
const headsPlan = (line: string) =>
  /^(programme|deroule(ment)?|planning|fiche|plan|agenda|schedule|timetable|journee|horaires?|scenario)\b.{0,30}$/.test(
    foldedCell(line),
  )

const linesAsTable = (table: SeenTable['table']): SeenTable => ({
  table,
  look: 'plan' as TableLook,
  recognised: ofLines,
})

const isOfNoTable = ({ recognised }: PlanSource) => recognised.names === ofLines.names

export function planReadIn(
  { tables, lines, left }: Incoming,
  sources: readonly PlanSource[],
  options: ImportOptions,
): ReadPlan {
  const days: PlanDay[] = []
  const aside: (AsideRow & { source: number })[] = []
  for (const source of sources.filter(({ isTaken }) => isTaken)) {
    const { table, recognised, place } = source
    const read = daysIn(table.rows, recognised, options)
    aside.push(...read.aside.map((own) => ({ ...own, source: place })))
    const above = titleOf(source)
    read.days.forEach((day, index) => {
      const mark = dayMarkIn(day.label) ?? (index === 0 ? above.mark : null)
      const last = days.at(-1)
      const label = mark?.label ?? day.label
      const next: PlanDay = { ...day, label, date: mark?.date ?? day.date, source: place }
      const isSame =
        last !== undefined &&
        index === 0 &&
        (mark
          ? mark.label !== '' && mark.label.toLowerCase() === last.label.toLowerCase()
          : isContinued(last, next, above.line))
      if (last && isSame) days.splice(-1, 1, joined(last, next))
      else days.push(next)
    })
  }
  const isCut = left.isCut || sources.some(({ isTaken, table }) => isTaken && table.rows.length > MOST_ROWS)
  const facts = factsIn(tables, lines, sources)
  const texts = textsLeft(lines, sources, facts)
  return { sources, days, aside, texts, left: { ...left, isCut }, facts }
}

/** The day that the name of the sheet, or the nearest line above the table, announces. */
function titleOf({ table }: PlanSource) {
  const texts = [table.title, ...table.lead.toReversed()].filter(Boolean)
  const found = texts.map((line) => ({ line, mark: dayMarkIn(line) })).find(({ mark }) => mark)
  return found ?? { line: texts.find(saysHalfDay) ?? texts[0] ?? '', mark: null }
}

/** The table goes on with the day of the one before: its afternoon, or hours that follow. */
function isContinued(last: ImportedPlan, next: ImportedPlan, line: string): boolean {
  if (saysLaterHalf(line)) return true
  const end = endOf(last)
  return (
    last.start !== null && end !== null && next.start !== null && next.start >= end && next.start - end <= 180
  )
}

function endOf({ phases, end }: ImportedPlan): TimeOfDay | number | null {
  if (end !== null) return end
  const timed = phases.findLast(({ said }) => said !== null)
  return timed?.said == null ? null : timed.said + timed.phase.duration
}

const joined = (one: PlanDay, other: PlanDay): PlanDay => ({
  ...one,
  phases: [...one.phases, ...other.phases],
  start: one.start ?? other.start,
  end: other.end,
})

/** The lines above and behind the tables that are neither a fact, nor the day of a table. */
function textsLeft(
  lines: readonly string[],
  sources: readonly PlanSource[],
  facts: readonly PlanFact[],
): string[] {
  const said = new Set(facts.map(({ text }) => text))
  const last = sources.at(-1)
  // Lines that are read as a plan hold those above the tables too.
  const isOfLines = last !== undefined && isOfNoTable(last)
  const around = isOfLines ? last.table.lead : [...sources.flatMap(({ table }) => table.lead), ...lines]
  return around.filter((line) => {
    const own = factWithin(line)
    const isFact = said.has(line) || (own !== null && said.has(own.said))
    return !isFact && !dayMarkIn(line) && !isHalfDay(line) && !headsPlan(line)
  })
}

/** What the file says of the session beside its phases: a table of facts, then a title above the first table. */
function factsIn(
  tables: Incoming['tables'],
  lines: readonly string[],
  sources: readonly PlanSource[],
): PlanFact[] {
  const facts: PlanFact[] = []
  const add = (name: FactName, text: string) => {
    // A date that cannot be read is no date of a day.
    if (name === 'date' && dateIn(text) === null) return
    if (text !== '' && (name === 'objectives' || !facts.some((own) => own.name === name)))
      facts.push({ name, text })
  }
  for (const { table, look } of sources) {
    if (look !== 'facts' || table.hidden) continue
    for (const row of table.rows) {
      const [name = '', ...values] = row.map(({ text }) => text).filter(Boolean)
      for (const { text } of row) {
        const own = factWithin(text)
        if (own && own.name !== 'other') add(own.name, own.said.replaceAll('\n', ', '))
      }
      const known = factIn(name.replace(/\s*:$/, ''))
      if (known === 'objectives')
        for (const line of values.join('\n').split('\n'))
          add(known, line.replace(/^[-•*·–\d.)]+\s+/, '').trim())
      else if (known && known !== 'other') add(known, values.join(', ').replaceAll('\n', ', '))
    }
  }
  const first = sources.find(({ isTaken }) => isTaken)
  const lead = tables[0]?.lead ?? (tables.length === 0 ? (first?.table.lead ?? lines.slice(0, 0)) : [])
  for (const line of lead) {
    const own = factWithin(line)
    if (own && own.name !== 'other') add(own.name, own.said)
    else if (dateIn(line) && dayMarkIn(line)?.number == null) add('date', line)
  }
  const isOfSession = sources[0]?.look === 'plan' || sources[0]?.look === 'facts'
  const title = (isOfSession ? lead : []).find(
    (line) =>
      line.length <= 120 &&
      !dayMarkIn(line) &&
      !isGreeting(line) &&
      !isHalfDay(line) &&
      !/:/.test(line.slice(0, 12)) &&
      !headsPlan(line),
  )
  if (title) add('title', title)
  return facts
}
