/** The tags of an organisation's own template and what each stands for: a few words, blocks, or rows of a table. */
import type { Participant } from '../domain/people/people'
import { attendedMinutes, plannedMinutes } from '../domain/people/presence'
import { scheduleOf } from '../domain/plan/schedule'
import { fold } from '../text/fold'
import { clock, duration, hourText } from '../text/format'
import { textOf } from '../text/text'
import { numberOf, whenOrBlank } from './hours'
import type { DocumentBlock, Run, TagValues } from './model'
import { axisOf, line, listOf, text } from './parts'
import { BLANK, isBlank, nameOf, orBlank, type Pen, trainersOf } from './pen'
import { agendaOf } from './programme'
import { datesOf, placeText, textOrBlank } from './session-facts'
import { comingTo, type Making, organiserOf } from './source'
import { OF_LINES, ROWS, type RowField, type RowTag, TAGS, type Tag } from './tag-names'
import { FIELD_SYNONYMS, ROW_SYNONYMS, TAG_SYNONYMS } from './tag-synonyms'

/** The meaning of a tag of a template, whatever its capitals, accents and spaces, in French or in English. */
export type Meaning =
  /** `lines`: it stands for paragraphs, lists and tables. */
  { kind: 'tag'; tag: Tag; lines: boolean } | { kind: 'row'; row: RowTag; field: RowField }

const LANGUAGES = ['fr', 'en'] as const
const keyOf = (typed: string) => fold(typed).replace(/[\s_’'-]+/g, '')

/** The names that the lists show come first: a word that is also another's synonym means what is shown. */
function namesFor() {
  const tags = new Map<string, Tag>()
  const fields = new Map<string, { row: RowTag; field: RowField }>()
  const rows = new Map<string, RowTag>()
  const learn = <T>(names: Map<string, T>, name: string, means: T) => {
    const key = keyOf(name)
    if (!names.has(key)) names.set(key, means)
  }
  const all = ['participants', 'phases'] as const
  for (const { template } of LANGUAGES.map(textOf)) {
    for (const tag of TAGS) learn(tags, template.tags[tag].name, tag)
    for (const row of all) {
      learn(rows, template.rows[row], row)
      for (const field of ROWS[row]) learn(fields, `${row}.${keyOf(template.fields[field])}`, { row, field })
    }
  }
  for (const tag of TAGS) for (const name of TAG_SYNONYMS[tag] ?? []) learn(tags, name, tag)
  for (const row of all) {
    for (const name of ROW_SYNONYMS[row]) learn(rows, name, row)
    for (const field of ROWS[row])
      for (const name of FIELD_SYNONYMS[field] ?? []) learn(fields, `${row}.${keyOf(name)}`, { row, field })
  }
  return { tags, fields, rows }
}

let names: ReturnType<typeof namesFor> | null = null

export function meaningOf(typed: string): Meaning | null {
  names ??= namesFor()
  const [typedRow = '', ...rest] = typed.split('.')
  if (rest.length === 0) {
    const tag = names.tags.get(keyOf(typed))
    return tag ? { kind: 'tag', tag, lines: OF_LINES.includes(tag) } : null
  }
  const row = names.rows.get(keyOf(typedRow))
  const found = row && names.fields.get(keyOf(`${row}.${keyOf(rest.join('.'))}`))
  return found ? { kind: 'row', ...found } : null
}

/** Letters to change, add or take away to get from one word to the other (Levenshtein, 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The names of all tags in one language, those of rows with their row: `participants.nom`. */
export function tagNames(language: (typeof LANGUAGES)[number]): string[] {
  const { template } = textOf(language)
  const rows = (['participants', 'phases'] as const).flatMap((row) =>
    ROWS[row].map((field) => `${template.rows[row]}.${template.fields[field]}`),
  )
  return [...TAGS.map((tag) => template.tags[tag].name), ...rows]
}

/** The tag that was probably meant, or null when nothing is near. */
export function nearestTag(typed: string, language: (typeof LANGUAGES)[number]): string | null {
  const near = tagNames(language)
    .map((name) => ({ name, far: distance(keyOf(typed), keyOf(name)) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(2, Math.floor(near.name.length / 3)) ? near.name : null
}

/** The values of the tags in this document, made for that person; `document` is as Jalon makes it, `naming` writes who came. */
export function tagValues(
  making: Making,
  person: Participant | null,
  document: readonly DocumentBlock[],
  naming: Pen,
): TagValues {
  const { pen, source, options } = making
  const { session } = source
  const { practical, days } = session
  const hours = (minutes: number | null) =>
    textOrBlank(minutes === null ? '' : pen.words.sheets.hourCount(hourText(minutes, pen.language)))
  const when = days.flatMap((day, index): Run[] => [
    ...(index > 0 ? [{ kind: 'break' as const }] : []),
    ...whenOrBlank(pen, day, numberOf(days, index)),
  ])
  const objectives = session.objectives.filter(({ text: own }) => !isBlank(own))
  const markdown = (own: string) => (isBlank(own) ? [line('body', BLANK)] : pen.markdown(own, 1))
  return {
    words: {
      title: orBlank(pen, session.title),
      series: pen.plain(session.series),
      summary: pen.plain(session.summary),
      dates: textOrBlank(datesOf(pen, days)),
      hours: when,
      place: textOrBlank(placeText(pen, session)),
      address: orBlank(pen, practical.address),
      access: orBlank(pen, practical.access),
      price: orBlank(pen, practical.price),
      contact: orBlank(pen, practical.contact),
      organisation: textOrBlank(organiserOf(pen, source)),
      trainers: textOrBlank(trainersOf(pen, session)),
      duration: hours(plannedMinutes(session)),
      plannedHours: hours(plannedMinutes(session)),
      attendedHours: hours(person ? attendedMinutes(session, person) : null),
      name: orBlank(pen, person?.name ?? ''),
      email: orBlank(pen, person?.email ?? ''),
      employer: orBlank(pen, person?.organisation ?? ''),
      role: orBlank(pen, person?.role ?? ''),
    },
    blocks: {
      objectives:
        objectives.length > 0
          ? listOf(objectives.map(({ text: own }) => ({ line: pen.plain(own) })))
          : [line('body', BLANK)],
      content: markdown(session.content),
      method: markdown(session.method),
      programme: agendaOf(naming, session, options),
      document,
    },
    rows: {
      participants: comingTo(source).map((own, index) => ({
        number: [text(String(index + 1))],
        name: orBlank(naming, own.name),
        email: naming.plain(own.email),
        employer: pen.plain(own.organisation),
        role: pen.plain(own.role),
      })),
      phases: days.flatMap((day) =>
        scheduleOf(day).items.map(({ phase, start, length }) => ({
          time: [text(clock(start))],
          title: [text(nameOf(naming, phase))],
          length: [text(duration(length))],
          axis: [text(pen.oneLine(axisOf(session.axes, phase.axis)?.name ?? ''))],
        })),
      ),
    },
  }
}
