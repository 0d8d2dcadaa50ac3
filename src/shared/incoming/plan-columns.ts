/** Which column of a plan written elsewhere says what: by the headings in French and English, else by what stands in them. */
import { foldedCell, hoursIn, lengthIn } from './plan-cells'

export const planColumns = [
  'start',
  'end',
  'duration',
  'title',
  'objective',
  'instructions',
  'method',
  'grouping',
  'materials',
  'axis',
  'notes',
] as const
export type PlanColumn = (typeof planColumns)[number]

/** For each column of the table, what it says, or null when it is left aside. */
export type Mapping = readonly (PlanColumn | null)[]

/** Words that head a column, folded, in French and English; the first that stands in the heading decides. */
const headings: readonly (readonly [PlanColumn, RegExp])[] = [
  ['duration', /\b(duree|temps|minutage|min|minutes|duration|length|timing)\b/],
  ['end', /^(fin|heure de fin|end|to|until|a)$/],
  ['start', /\b(heures?|horaires?|debut|quand|start|time|from|when|hours?)\b/],
  ['objective', /\b(objectifs?|but|intention|visee|objectives?|aims?|goals?|purpose)\b/],
  [
    'materials',
    /\b(materiel|materiaux|supports?|outils?|ressources?|material|materials|equipment|resources?|tools?)\b/,
  ],
  ['grouping', /\b(regroupement|groupes?|modalites?|dispositif|organisation|grouping|groups?)\b/],
  ['method', /\b(methodes?|techniques?|methodologie|methods?)\b/],
  ['axis', /\b(axes?|nature|type|axis)\b/],
  ['notes', /\b(notes?|remarques?|commentaires?|observations?|comments?|remarks?)\b/],
  [
    'instructions',
    /\b(contenus?|consignes?|deroulement|deroule|descriptions?|content|instructions?|what we do|details?)\b/,
  ],
  [
    'title',
    /\b(sequences?|phases?|titres?|etapes?|activites?|intitules?|themes?|moments?|session|title|activity|activities|steps?|topic|topics)\b/,
  ],
]

function columnOf(heading: string): PlanColumn | null {
  const text = foldedCell(heading)
  if (text === '' || text.length > 40) return null
  return headings.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** The first row of the table that heads columns: at least two of them, and one that times or names. */
export type Recognised = {
  /** Its place, or -1 when no row heads the columns. */
  heading: number
  mapping: Mapping
}

/** The likely meaning of each column, by the headings when there are some, else by the cells. */
export function recognise(rows: readonly (readonly string[])[]): Recognised {
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (const [place, row] of rows.slice(0, 10).entries()) {
    const known = distinct(Array.from({ length: width }, (_, column) => columnOf(row[column] ?? '')))
    if (known.filter((column) => column !== null).length >= 2)
      return { heading: place, mapping: titled(known, rows.slice(place + 1)) }
  }
  return { heading: -1, mapping: guessed(rows, width) }
}

/** The same thing is said once: by the first column that says it. */
const distinct = (columns: (PlanColumn | null)[]) =>
  columns.map((column, place) => (columns.indexOf(column) === place ? column : null))

/** Without a title, the first column of words that nothing else claims is one; else the contents are. */
function titled(mapping: (PlanColumn | null)[], rows: readonly (readonly string[])[]): Mapping {
  if (mapping.includes('title')) return mapping
  const free = mapping.findIndex(
    (column, place) => column === null && rows.some((row) => (row[place] ?? '') !== ''),
  )
  const place = free >= 0 ? free : mapping.indexOf('instructions')
  return place < 0 ? mapping : mapping.map((column, own) => (own === place ? 'title' : column))
}

/** Most cells decide: hours, lengths, then the first words are the title and the next ones the contents. */
function guessed(rows: readonly (readonly string[])[], width: number): Mapping {
  const share = (column: number, is: (text: string) => boolean) => {
    const cells = rows.map((row) => row[column] ?? '').filter((text) => text !== '')
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  }
  const mapping: (PlanColumn | null)[] = Array.from({ length: width }, () => null)
  const words: PlanColumn[] = ['title', 'instructions', 'materials']
  for (let column = 0; column < width; column += 1) {
    if (!mapping.includes('start') && share(column, (text) => hoursIn(text) !== null) > 0.6)
      mapping[column] = 'start'
    else if (!mapping.includes('duration') && share(column, (text) => lengthIn(text) !== null) > 0.6)
      mapping[column] = 'duration'
    else if (share(column, () => true) > 0) mapping[column] = words.shift() ?? null
  }
  return mapping
}

/** The mapping with that column saying that; what said it before is left aside. */
export const mapped = (mapping: Mapping, column: number, says: PlanColumn | null): Mapping =>
  mapping.map((own, place) => (place === column ? says : own === says ? null : own))
