/** What a table looks like: a plan, a sheet of facts about the session, a list of people, an evaluation, or none of them. */
import type { IncomingCell, IncomingTable } from './incoming'
import { foldedCell } from './plan-cells'
import { type Recognised, recognise } from './plan-columns'
import { lengthSaid } from './said-length'
import { timeSaid, timeWithin } from './said-time'

export type TableLook = 'plan' | 'facts' | 'people' | 'evaluation' | 'other'

export type SeenTable = { table: IncomingTable; look: TableLook; recognised: Recognised }

/** The line of a fact: what it is about. */
export const factNames = {
  title:
    /^(intitule|titre|formation|module|theme|nom de la formation|titre de la formation|intitule de la formation|title|course|course title|session|workshop|sujet|topic)$/,
  date: /^(dates?|jours?|quand|when|date et (heure|horaires?))$/,
  place: /^(lieux?|endroit|salle|adresse|ou|venue|place|location|room|where)$/,
  price: /^(prix|tarifs?|couts?|participation|price|cost|fee|fees)$/,
  groupSize:
    /^(effectifs?|nombre de (participants|personnes|stagiaires)|groupe|taille du groupe|group size|numbers?|participants|max(imum)?)$/,
  objectives:
    /^(objectifs?( generaux| pedagogiques| de la formation)?|buts?|aims?|objectives?|learning outcomes|outcomes)$/,
} as const
export type FactName = keyof typeof factNames

const otherFacts =
  /^(publics?( cible| vise)?|prerequis|pre requis|durees?( totale)?|horaires?|modalites?.*|evaluation|contacts?|version|relu par|auteurs?|formateurs?|formatrices?|intervenants?|animateurs?|organisme|client|commanditaire|reference|code|materiel|moyens|methodes?|supports?|contenu|audience|trainers?|duration|prerequisites|level|niveau|validation|accessibilite|organisation|organizer|organiser|facilitators?|date de mise a jour|mise a jour|methode|resume|summary|responsable|statut|redaction|notes?)$/

const LONGEST_NAME = 60
/** Rows by which a table is known. */
const SEEN = 200

/** The name of the fact in a first cell; `other` for one that no field takes; null when it is none. */
export function factIn(text: string): FactName | 'other' | null {
  if (text.length > LONGEST_NAME) return null
  const folded = foldedCell(text)
  for (const [name, pattern] of Object.entries(factNames)) if (pattern.test(folded)) return name as FactName
  return otherFacts.test(folded) ? 'other' : null
}

/** « Lieu : Mons », in a cell or a line: what it is about, and what it says. */
export function factWithin(text: string): { name: FactName | 'other'; said: string } | null {
  const [, about = '', said = ''] = /^([^:\n]{2,40}?)\s*:\s*(\S[\s\S]*)$/.exec(text) ?? []
  const name = about === '' ? null : factIn(about)
  return name === null ? null : { name, said }
}

const peopleWords =
  /\b(noms?|prenoms?|e mails?|mails?|courriels?|telephones?|first name|last name|surname|signatures?|organisme|societe|employeur)\b/
const evaluationWords =
  /\b(questions?|criteres?|satisfaction|note|notes|tout a fait|plutot|pas du tout|agree|disagree|rating|score|tres bien)\b/

export function lookOf(table: IncomingTable): SeenTable {
  const recognised = recognise(table.rows)
  return { table, recognised, look: lookAs(table.rows, recognised) }
}

function lookAs(whole: readonly (readonly IncomingCell[])[], { heading, mapping }: Recognised): TableLook {
  const rows = whole.slice(0, SEEN)
  const body = rows.slice(heading + 1)
  const first = (rows[Math.max(0, heading)] ?? []).map(({ text }) => foldedCell(text))
  const pairs = rows.map((row) => row.filter(({ text }) => text !== '').map(({ text }) => text))
  const texts = pairs.flat()
  const within = texts.filter((text) => factWithin(text) !== null).length
  if (within >= 2 && within * 2 >= texts.length) return 'facts'
  const facts = pairs.filter(([name = '']) => factIn(name.replace(/\s*:$/, '')) !== null).length
  const isPaired = pairs.filter(({ length }) => length <= 2).length * 4 >= pairs.length * 3
  const timed = body.filter((row) => isTimed(row, mapping)).length
  const share = body.length === 0 ? 0 : timed / body.length
  if (isPaired && facts >= 2 && facts * 2 >= rows.length && share < 0.5) return 'facts'
  const people = first.filter((text) => text.length < 40 && peopleWords.test(text)).length
  if (people >= 2 && !mapping.includes('duration') && share < 0.5) return 'people'
  const says = mapping.filter((own) => own !== null)
  const isHeaded = heading >= 0 && says.includes('title')
  if (timed > 0 && share >= (isHeaded ? 0.25 : 0.5) && says.length >= 2) return 'plan'
  if (isPaired && facts >= 2 && facts * 2 >= rows.length) return 'facts'
  if (first.filter((text) => evaluationWords.test(text)).length >= 1) return 'evaluation'
  // Without any hour or length, three columns that are headed as those of a plan.
  return isHeaded && body.length > 0 && says.filter((own) => own !== 'title').length >= 2 ? 'plan' : 'other'
}

/** A row that says when or how long: by a column of it, or as a row over all the columns. */
function isTimed(row: readonly IncomingCell[], mapping: Recognised['mapping']): boolean {
  const said = row.some(({ text, value }, place) => {
    const says = mapping[place]
    if (says !== 'start' && says !== 'end' && says !== 'duration') return false
    return (
      timeSaid(text) !== null ||
      lengthSaid(text, 'hours') !== null ||
      (value !== null && value > 0 && value < 1)
    )
  })
  const filled = row.filter(({ text }) => text !== '')
  return said || (filled.length === 1 && timeWithin(filled[0]?.text ?? '') !== null)
}
