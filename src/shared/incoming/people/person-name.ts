/** A name in one cell or line, in its two parts: by capitals, a comma, particles, the address beside it, the order of its list. */
import { fold } from '../../text/fold'
import { isGivenName } from './given-names'

export type PersonName = { firstName: string; lastName: string }
export type NameOrder = 'given-first' | 'family-first'

const HONORIFIC =
  /^(?:(?:m|mr|mrs|ms|mx|mme|mmes|mlle|mle|mm|dr|drs|pr|me|prof|monsieur|madame|mademoiselle|docteur|doctor|professeur|professor|miss)\b\.?\s+)+/i
const PARTICLES = new Set(
  `de du des d la le les van von vom vander vanden vande den der ter ten te di da dal dalla dos das do del della el al ben bin ibn ould ait saint sainte st ste
mac mc zu zum op 't`.split(/\s+/),
)

const isParticle = (word: string) => PARTICLES.has(fold(word).replace(/['.]+$/, ''))

/** « DUPONT », « N’DIAYE-MORIN », « d’HAESE », « McDONALD »; neither « J.-P. » nor « JP », which are initials. */
function isCapitals(word: string): boolean {
  const bare = word.replace(/^(?:[dlnmo]['’]|Mc|Mac|Le|De|Du|Van|O['’])(?=\p{Lu}{2})/u, '')
  const letters = bare.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || bare.includes('.') || letters !== letters.toUpperCase()) return false
  return letters.length > 2 || /[AEIOUYÀ-Ý]/.test(letters)
}

/** Without « Mme », outer signs and doubled spaces. */
export const bareName = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['"“”«»\s]+|['"“”«»\s,;]+$/g, '')
    .replace(HONORIFIC, '')
    .trim()

const parts = (words: readonly string[], from: number, to: number): PersonName => ({
  firstName: [...words.slice(0, from), ...words.slice(to)].join(' '),
  lastName: words.slice(from, to).join(' '),
})

/** The words in capitals are the family name, with the particles before them; null when all or none are. */
function byCapitals(words: readonly string[]): PersonName | null {
  const first = words.findIndex(isCapitals)
  const last = words.findLastIndex(isCapitals)
  if (first < 0) return null
  if (!words.slice(first, last + 1).every((word) => isCapitals(word) || isParticle(word))) return null
  let from = first
  while (from > 0 && isParticle(words[from - 1] ?? '')) from -= 1
  if (from === 0 && last === words.length - 1) return null
  // « de la TOUR Maxence » begins with its particle; « Ben SMITH » does not, a given name may look like one.
  if (last === words.length - 1 && from === 0) from = first
  return parts(words, from, last + 1)
}

const joined = (words: readonly string[]) => fold(words.join('')).replace(/[^a-z0-9]/g, '')

/** Where the family name stands by the address: sure for an initial beside it, usual for « prenom.nom ». */
export function byAddress(
  name: string,
  email: string,
): (PersonName & { isSure: boolean; order: NameOrder }) | null {
  const words = bareName(name).split(' ')
  const local = fold(email.split('@')[0] ?? '').replace(/\d+$/, '')
  if (words.length < 2 || local.length < 3) return null
  const pieces = local.split(/[._-]+/).filter(Boolean)
  for (let at = 1; at < words.length; at += 1) {
    const [head, tail] = [joined(words.slice(0, at)), joined(words.slice(at))]
    if (head === '' || tail === '') continue
    const initial = (own: string, family: string) => {
      const [one = '', other = ''] = pieces
      if (pieces.length === 1) return local === `${own[0]}${family}` || local === `${family}${own[0]}`
      const isInitial = (piece: string) => piece.length <= 2 && piece[0] === own[0]
      return (
        pieces.length === 2 && ((isInitial(one) && other === family) || (isInitial(other) && one === family))
      )
    }
    const whole = pieces.join('')
    const [given, family] = [initial(head, tail), initial(tail, head)]
    if (given !== family)
      return given
        ? { ...parts(words, at, words.length), isSure: true, order: 'given-first' }
        : { ...parts(words, 0, at), isSure: true, order: 'family-first' }
    if (head !== tail && whole === head + tail)
      return { ...parts(words, at, words.length), isSure: false, order: 'given-first' }
    if (head !== tail && whole === tail + head)
      return { ...parts(words, 0, at), isSure: false, order: 'family-first' }
  }
  return null
}

/** What the given names say of the order; null when they say nothing, or both. */
export function orderByGivenNames(name: string): NameOrder | null {
  const words = bareName(name).split(' ')
  if (words.length < 2) return null
  const [first, last] = [isGivenName(words[0] ?? ''), isGivenName(words.at(-1) ?? '')]
  return first === last ? null : first ? 'given-first' : 'family-first'
}

/** Where the family name ends when it comes first: behind its particles and one word. */
function familyEnd(words: readonly string[]): number {
  let at = 0
  while (at < words.length - 2 && isParticle(words[at] ?? '')) at += 1
  if (at > 0 || words.length <= 2) return at + 1
  // « Martin Dubois Jean »: the given names are those that are known at the end.
  let end = words.length
  while (end > 1 && isGivenName(words[end - 1] ?? '')) end -= 1
  return end < words.length ? end : 1
}

/** Where the family name begins when it comes last: at its first particle, else behind the given names. */
function familyStart(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word))
  if (particle > 0) return particle
  let at = 1
  while (at < words.length - 1 && (isGivenName(words[at] ?? '') || /^\p{Lu}\.$/u.test(words[at] ?? '')))
    at += 1
  return at
}

/** The parts by the name's own signs (a comma, capitals); null when it has none. */
export function ownParts(name: string): PersonName | null {
  const bare = bareName(name)
  const comma = /^([^,]+),\s*([^,]+)$/.exec(bare)
  if (comma) return { lastName: bareName(comma[1] ?? ''), firstName: bareName(comma[2] ?? '') }
  const words = bare.split(' ')
  return byCapitals(words) ?? byParticle(words)
}

/** « Van Damme Els »: a name of three words that begins with such a particle begins with the family name. */
function byParticle(words: readonly string[]): PersonName | null {
  const leads = /^(?:van|von|vander|vanden|vande|de|du|des|d['’]|di|ter|ten|el|le|la)$/i.test(words[0] ?? '')
  return leads && words.length > 2 && !words.some(isCapitals) ? parts(words, 0, familyEnd(words)) : null
}

/** The parts of a name whose list has that order; the name's own signs go first. */
export function partsOf(name: string, order: NameOrder): PersonName {
  const own = ownParts(name)
  if (own) return own
  const words = bareName(name).split(' ')
  if (words.length === 1) return { firstName: '', lastName: words[0] ?? '' }
  return order === 'family-first'
    ? parts(words, 0, familyEnd(words))
    : parts(words, familyStart(words), words.length)
}

/** The names in a cell that holds several, each whole; one alone otherwise. */
export function namesIn(cell: string): string[] {
  const bare = cell.trim()
  if (bare.length > 300) return [bare]
  const sides = bare
    .split(/\s+(?:et|and)\s+|\s*[&+]\s*|\s*(?:;|\s\/\s|\n)\s*/i)
    .map(bareName)
    .filter(Boolean)
  const isWhole = (side: string) => /\s|,/.test(side)
  if (sides.length > 1 && /(?:\s(?:et|and)\s|[&+])/i.test(bare)) return sharedFamily(sides)
  if (sides.length > 1 && sides.every(isWhole)) return sides
  const slashed = bare.split('/').map(bareName).filter(Boolean)
  if (slashed.length > 1 && slashed.every(isWhole)) return slashed
  const listed = bare.split(',').map(bareName).filter(Boolean)
  if (
    listed.length > 1 &&
    listed.every((side) => /\s/.test(side) && !/^(?:de|du|van|von|le|la)\s\S+$/i.test(side)) &&
    listed.every((side) => side.split(' ').length <= 4)
  )
    return listed
  return [bareName(bare.replace(/\n/g, ' '))]
}

/** « Marie et Paul Dupont », « DUPONT Marie et Paul »: one family name for both. */
function sharedFamily(sides: string[]): string[] {
  // « M. et Mme Dupont » are two of one name.
  if (sides.some((side) => /^(?:m|mr|mme|mrs|ms)\.?$/i.test(side)))
    return sides.map(() => bareName(sides.find((side) => !/^(?:m|mr|mme|mrs|ms)\.?$/i.test(side)) ?? ''))
  const whole = sides.filter((side) => side.includes(' '))
  const [only] = whole
  if (whole.length !== 1 || !only || sides.length < 2) return sides
  const { lastName } = partsOf(only, only === sides[0] ? 'family-first' : 'given-first')
  return sides.map((side) => (side === only ? side : `${side} ${lastName}`))
}
