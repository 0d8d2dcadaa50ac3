/** People one a line, or one behind the other as a mail names its recipients: name, address, and what stands beside. */
import { fold } from '../../text/fold'
import { addressesIn, cellKind, isNameLike, NEEDS, workIn } from './cell-kind'
import { isGivenName } from './given-names'
import { promisedBy } from './heading-words'
import type { PeopleField } from './people-field'
import type { PeopleTold } from './people-told'
import { statusIn } from './status-words'

export const LINE_FIELDS = [
  'name',
  'organisation',
  'role',
  'email',
  'status',
  'needs',
] as const satisfies readonly PeopleField[]
type LineField = (typeof LINE_FIELDS)[number]
type Line = Record<LineField, string>

export type LineRows = { rows: string[][]; told: PeopleTold[]; isAddressed: boolean }

const NUMBERING =
  /^\s*(?:(?:n[°º]\s*)?\d{1,4}\s*[.)°º/:–-]+|\(\d{1,4}\)|\d{1,4}\s+(?=\p{Lu})|[-–—•*·▪◦‣➢✓✔☐☑□o>]+(?=\s)|[a-z]\))\s*/u
const RECIPIENTS = /^\s*(?:à|a|to|cc|cci|bcc|de|from|destinataires?|recipients?)\s*:\s*/i

const LISTED = /^\s*(?:\d{1,3}\s?[.)]|[-–•*·])\s+\p{L}/u

/** A text of one line for each person, or of recipients; null where its lines are something else. */
export function isLines(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim())
  const addressed = lines.filter((line) => /[<(][^<>()\s]+@[^<>()\s]+[>)]/.test(line)).length
  return addressed > 0 && addressed >= lines.length / 3
}

/** What is numbered, or has a bullet before it, is a list of lines, however even its commas are. */
export function isListed(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim())
  const listed = lines.filter((line) => LISTED.test(line)).length
  return listed > 1 && listed * 3 >= lines.length * 2
}

/** The recipients of a line: apart at semicolons, and at commas behind an address. */
function recipientsOf(line: string): string[] {
  const pieces: string[] = []
  let own = ''
  let quote = ''
  for (const letter of line) {
    if (quote) {
      if (letter === quote) quote = ''
    } else if (letter === '"') quote = letter
    else if (letter === ';' || (letter === ',' && addressesIn(own).length > 0 && !/<[^>]*$/.test(own))) {
      pieces.push(own)
      own = ''
      continue
    }
    own += letter
  }
  return [...pieces, own].map((piece) => piece.trim()).filter(Boolean)
}

/** « CPAS de Mons : Inès Roland, Hugo Vidal »: a place of work, and the people of it; each of them with her place. */
function togetherAt(line: string): string[] {
  const [, place = '', names = ''] = /^([^:]+?)\s*:\s*(.+)$/.exec(line.replace(NUMBERING, '')) ?? []
  if (workIn(place) !== 'organisation') return [line]
  const people = names.split(/,\s*|;\s*|\s+(?:et|and)\s+/).filter(Boolean)
  const areNames = people.every((own) => isNameLike(own) && /\s/.test(own) && workIn(own) === null)
  return people.length > 1 && areNames ? people.map((own) => `${own} (${place})`) : [line]
}

const EMPTY: Line = { name: '', organisation: '', role: '', email: '', status: '', needs: '' }

const isStatus = (text: string) => {
  const words = text.trim().split(/\s+/).length
  return words <= 4 && cellKind(text) === 'text' && statusIn(text) !== null && workIn(text) === null
}

/** Where a piece beside the name goes, by its words; the places that are free come in the usual order. */
function placed(line: Line, piece: string, row: number, told: PeopleTold[]) {
  const text = piece.trim()
  if (!text) return
  const kind = cellKind(text)
  const set = (field: LineField) => {
    if (line[field]) told.push({ kind: 'aside', text, row })
    else line[field] = text
  }
  if (kind !== 'text') {
    if (kind !== 'civility' && kind !== 'placeholder') told.push({ kind: 'aside', text, row })
    return
  }
  if (isStatus(text)) return set('status')
  if (NEEDS.test(fold(text))) return set('needs')
  const work = workIn(text)
  if (work === 'role' && line.role === '') return set('role')
  if (work === 'organisation' && line.organisation === '') return set('organisation')
  if (line.organisation === '' && work === null) return set('organisation')
  return set(line.role === '' ? 'role' : 'organisation')
}

/** « Dupont, Marie »: a comma between the two parts of one name. */
function isInverted(first: string, second: string): boolean {
  if (!isNameLike(first) || !isNameLike(second) || workIn(second) !== null) return false
  const words = second.trim().split(/\s+/)
  if (words.length > 2 || first.trim().split(/\s+/).length > 4) return false
  const isFamily =
    first === first.toUpperCase() ||
    !/\s/.test(first.trim()) ||
    /^(?:de|du|van|von|le|la|el|ben|ter)\s/i.test(first)
  return (
    isFamily && (words.every(isGivenName) || (!/\s/.test(first.trim()) && second !== second.toUpperCase()))
  )
}

function lineOf(text: string, row: number, told: PeopleTold[]): Line {
  const line = { ...EMPTY }
  let rest = text
    .replace(NUMBERING, '')
    .replace(RECIPIENTS, '')
    .replace(/[;,]\s*$/, '')
    .trim()
  const [email = '', ...more] = addressesIn(rest)
  line.email = email
  for (const other of more) if (fold(other) !== fold(email)) told.push({ kind: 'aside', text: other, row })
  for (const address of [email, ...more])
    if (address)
      rest = rest.replace(
        new RegExp(`[<([]?(?:mailto:)?${address.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}[>)\\]]?`, 'gi'),
        '\t',
      )
  const asides = [...rest.matchAll(/\(([^()]+)\)|\[([^[\]]+)\]/g)].map(([, one, other]) => one ?? other ?? '')
  rest = rest.replace(/\([^()]*\)|\[[^[\]]*\]/g, '\t')
  const quoted = /^\s*["“«']([^"”»]+)["”»']/.exec(rest)
  const pieces = quoted
    ? [
        (quoted[1] ?? '').replace(/\s+/g, ' ').trim(),
        ...rest.slice(quoted[0].length).split(/\t|\s*[;|]\s*|\s+[-–—→:/]+\s+|,\s+/),
      ]
    : rest.split(/\t|\s*[;|]\s*|\s+[-–—→/]+\s+|\s*:\s+|\s+:|,\s+/)
  const said = pieces.map((piece) => piece.replace(/^['"\s,;:–—-]+|['"\s,;:–—-]+$/g, '')).filter(Boolean)
  if (!quoted && said.length > 1 && rest.includes(',') && isInverted(said[0] ?? '', said[1] ?? ''))
    said.splice(0, 2, `${said[0]}, ${said[1]}`)
  // A place of work may stand first: « CPAS de Mons : Marie Dupont ».
  const at = said.findIndex((piece) => isNameLike(piece.replace(',', ' ')) && workIn(piece) === null)
  const own = at < 0 ? 0 : at
  const isWork = workIn(said[own] ?? '') !== null && said.length > 1 && at < 0
  line.name = isWork ? '' : (said[own] ?? '').replace(/^mailto:/i, '')
  if (line.name && fold(line.name) === fold(email)) line.name = ''
  for (const [index, piece] of said.entries()) if (index !== own || isWork) placed(line, piece, row, told)
  for (const aside of asides)
    for (const piece of aside.split(/\s*[,;/]\s+|\s+[-–—]\s+/)) {
      if (/^(?:née?|ép\.?|épouse|mme|m\.|mr)(?:\s|$)/i.test(piece)) continue
      placed(line, piece, row, told)
    }
  return line
}

/** A line without an address and so long names nobody; its words are not counted, which would take seconds. */
const LONGEST_NAMED = 1_000
const isSentence = (text: string) =>
  (text.length > LONGEST_NAMED && !text.includes('@')) ||
  text.trim().split(/\s+/).length > 14 ||
  /[?!]$/.test(text.trim())
const CLOSING =
  /^(?:cordialement|bien (?:cordialement|a vous)|merci|sincerement|salutations|belle journee|bonne journee|thanks|thank you|best|kind regards|regards|yours)\b/
const SALUTATION =
  /^(?:bonjour|bonsoir|cher|chere|chers|hello|hi|dear|cordialement|bien a vous|merci|thanks|best|kind regards|regards|objet|subject|envoye|sent|date)\b/

/** Every line as a row of the fields of lines; a line that is no person is told. */
export function linesIn(text: string, most: number): LineRows {
  const told: PeopleTold[] = []
  const rows: string[][] = []
  let row = 0
  let isClosed = false
  for (const written of text.split(/\r\n?|\n/)) {
    row += 1
    if (written.trim() === '') {
      rows.push([])
      continue
    }
    const start = written.trim().slice(0, LONGEST_NAMED)
    const isTitle =
      /:\s*$/.test(written) || isSentence(written) || SALUTATION.test(fold(start)) || isHeadingLine(written)
    // Whoever signs the mail is not in its list.
    isClosed ||= CLOSING.test(fold(start))
    if ((isTitle || isClosed) && addressesIn(written).length === 0) {
      told.push({ kind: 'title', text: written.trim().slice(0, 200), row })
      rows.push([])
      continue
    }
    const people =
      addressesIn(written).length > 0
        ? recipientsOf(written.replace(RECIPIENTS, ''))
        : [written.replace(/;\s*$/, '')]
    for (const [at, person] of people.flatMap(togetherAt).entries()) {
      const line = lineOf(person, row, told)
      rows.push(LINE_FIELDS.map((field) => line[field]))
      if (at > 0) row += 1
      if (rows.length >= most) return { rows, told, isAddressed: true }
    }
  }
  return { rows, told, isAddressed: rows.some((own) => own[LINE_FIELDS.indexOf('email')]) }
}

/** « Participants », « Liste des inscrits au 9 novembre », « Nom et prénom »: above a list, and nobody. */
function isHeadingLine(text: string): boolean {
  const plain = fold(text)
  if (
    /^(?:liste?|list|participants?|inscrits?|inscriptions?|presents?|attendees?|groupe|formation|session|training|workshop)\b/.test(
      plain,
    ) &&
    addressesIn(text).length === 0
  )
    return !isNameLike(text) || /^(?:liste?|list|participants?|inscrits?|attendees?)\b/.test(plain)
  const promised = promisedBy(text)
  return (
    promised?.field !== undefined &&
    promised?.field !== null &&
    plain.split(' ').length <= 3 &&
    workIn(text) === null
  )
}
