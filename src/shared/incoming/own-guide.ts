/** The facilitator's guide that Jalon itself prints, brought back: the lines of its cells go where they came from. */
import { parseDuration } from '../domain/base/duration'
import type { Phase } from '../domain/plan/phase'
import { MARKS } from '../handout/marks'
import { textOf } from '../text/text'
import { peopleNamed } from './named-people'
import { foldedCell } from './plan-cells'

const guides = (['fr', 'en'] as const).map((language) => {
  const { documents, app } = textOf(language)
  return { ...documents, unassigned: app.unassigned }
})
export type GuideWords = (typeof guides)[number]

/** The words of the language in which its columns are headed; null for a plan of somebody else. */
export function guideWords(headings: readonly string[]): GuideWords | null {
  const said = headings.map(foldedCell).filter(Boolean)
  const isOwn = ({ planColumns: { time, phase, instructions, notes } }: GuideWords) =>
    [time, phase, instructions, notes].every((own, at) => foldedCell(own) === said[at])
  return said.length === 4 ? (guides.find(isOwn) ?? null) : null
}

/** Spaces are those of paper. */
const plain = (line: string) => line.replace(/\s+/g, ' ').trim()

/** The value of the sentence that the line is; null when it is another. */
function valueIn(line: string, sentence: (value: string) => string): string | null {
  const [before = '', after = ''] = plain(sentence('\u0001')).split('\u0001')
  const said = plain(line)
  const isIt = said.length > before.length + after.length && said.startsWith(before) && said.endsWith(after)
  return isIt ? said.slice(before.length, said.length - after.length) : null
}

/** « facultative, 10 min au minimum »; null for another line. */
function limitsIn(line: string, { guide }: GuideWords): Pick<Phase, 'optional' | 'minimum'> | null {
  const optional = plain(guide.limits(true, null))
  if (plain(line) === optional) return { optional: true, minimum: null }
  const rest = plain(line).startsWith(`${optional}, `) ? plain(line).slice(optional.length + 2) : line
  const minimum = parseDuration(valueIn(rest, (value) => guide.limits(false, value)) ?? '')
  return minimum === null ? null : { optional: rest !== line, minimum }
}

type Details = Partial<
  Pick<Phase, 'optional' | 'minimum' | 'method' | 'groupSize' | 'objective' | 'grouping'>
> & {
  people: string[]
  /** Lines that name things of the workspace: they are kept for the trainers. */
  rest: string[]
}

const MARK = new RegExp(`^[${Object.values(MARKS).join('')}]\\s`)

const GROUPING =
  /\b(?:plenieres?|plenary|solo|seul|individuel|duos?|pairs?|trios?|groupes?|groups?|cercle|circle|libre|free|tous|everyone|debout|standing)\b/

/** The lines below the title, its axis left out: an objective, then what is said in small print. */
export function guideDetails(lines: readonly string[], words: GuideWords): Details {
  const { guide } = words
  const found: Details = { people: [], rest: [] }
  const others: { line: string; isBehind: boolean }[] = []
  let isBehind = false
  for (const line of lines) {
    if (plain(line) === plain(words.unassigned)) continue
    if (MARK.test(line)) {
      // An axis of another session, which this one does not have.
      found.rest.push(line)
      continue
    }
    const limits = limitsIn(line, words)
    const method = valueIn(line, guide.method)
    const size = Number(valueIn(line, (value) => guide.groupsOf(value as never)))
    if (limits) Object.assign(found, limits)
    else if (method !== null) found.method = method
    else if (Number.isInteger(size) && size > 0) {
      // Said twice, it is how people sit as well.
      if (found.groupSize !== undefined) found.grouping = line
      found.groupSize = size
    } else if (valueIn(line, guide.serves) !== null || valueIn(line, words.linked) !== null)
      found.rest.push(line)
    else {
      others.push({ line, isBehind })
      continue
    }
    isBehind = true
  }
  for (const { line, isBehind: isDetail } of others) {
    // The objective stands before all of the small print, and says more than how people sit.
    const isAim = !isDetail && found.objective === undefined && (others.length > 1 || !isWho(line))
    if (isAim) found.objective = line
    else if (found.grouping === undefined) Object.assign(found, whoIn(line))
    else found.rest.push(line)
  }
  return found
}

const isWho = (line: string) => line.includes(' · ') || (line.length < 60 && GROUPING.test(foldedCell(line)))

/** « Plénière · Claire Dumont et Karim Benali » */
function whoIn(line: string): Pick<Details, 'people'> & { grouping: string } {
  const parts = line.split(/\s·\s/)
  const last = parts.at(-1) ?? ''
  const { people, nobody } = peopleNamed(last)
  const arePeople = people.length > 0 && nobody.length === 0 && !GROUPING.test(foldedCell(last))
  return { people: arePeople ? people : [], grouping: (arePeople ? parts.slice(0, -1) : parts).join(' · ') }
}

/** The instructions without the line that keeps them from the room. */
export function guideInstructions(text: string, { notInRoom }: GuideWords) {
  const lines = text.split('\n')
  const kept = lines.filter((line) => plain(line) !== plain(notInRoom))
  return { instructions: kept.join('\n'), shownInRoom: kept.length === lines.length }
}

/** The notes, the way out and the remarks below their labels; how long it took the last time belongs to the day that was. */
export function guideNotes(text: string, { fallback, guide }: GuideWords) {
  const found = { notes: [] as string[], fallback: [] as string[], remarks: [] as string[] }
  let into = found.notes
  for (const line of text.split('\n')) {
    if (plain(line) === plain(fallback)) into = found.fallback
    else if (plain(line) === plain(guide.remarks)) into = found.remarks
    else into.push(line)
  }
  return {
    notes: found.notes.join('\n').trim(),
    fallback: found.fallback.join('\n').trim(),
    remarks: found.remarks.map((line) => line.replace(/^-\s+/, '').trim()).filter(Boolean),
  }
}
