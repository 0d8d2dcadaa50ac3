/** Where a text speaks of somebody: found whatever the case, the accents, a plural or a possessive, and said otherwise. */

/** `said` is how it may be written; `by` what stands there instead. */
export type Term = {
  said: string
  by: string
  kind: 'name' | 'organisation' | 'email' | 'added'
  /** Only where the text writes it with a capital: a first name may be a common word. */
  capital: boolean
}

/** Somebody who may be named. */
export type Named = { name: string; organisation: string; email: string }

/** Words of names so short, or so common, that they say nobody. */
const SHORTEST = 3
const PARTICLES = new Set(['van', 'von', 'den', 'der', 'des', 'les', 'the', 'del', 'dos'])

const isTelling = (word: string) => Array.from(word).length >= SHORTEST && !PARTICLES.has(word.toLowerCase())

/** The text without accents, in lower case, and for each of its places where it begins and ends in the text. */
function bare(text: string) {
  let folded = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const sign of text) {
    const plain = sign
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(/[’ʼ]/g, "'")
      .replace(/[‐‑]/g, '-')
      .replace(/\s/g, ' ')
    // A mark apart belongs to the letter before it.
    if (plain === '' && to.length > 0) to[to.length - 1] = at + sign.length
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(at)
      to.push(at + sign.length)
    }
    folded += plain
    at += sign.length
  }
  return { text: folded, from, to }
}

/** Two ways of writing the same, as a search sees them. */
export const keyOf = (said: string) => bare(said.trim()).text.replace(/ +/g, ' ')

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A run of spaces and hyphens is one place: two that may each take all of it would try every way of sharing it. */
const pattern = (key: string) => escaped(key).replace(/[ -]+/g, '[ -]+')

/** The words found and said otherwise, as they stood in the text. */
export type Found = { term: Term; was: string; at: number }

/**
 * Says each term by its other words, the longest that fits first. A name that ends otherwise (« les Benali(s) »,
 * “Nadia’s”) is found too. Letters or digits around make another word of it.
 */
export function sayOtherwise(terms: readonly Term[]): (text: string) => { text: string; found: Found[] } {
  const byKey = new Map<string, Term>()
  for (const term of terms) {
    const key = keyOf(term.said)
    if (key !== '' && !byKey.has(key)) byKey.set(key, term)
  }
  const keys = [...byKey.keys()].sort((one, other) => other.length - one.length)
  if (keys.length === 0) return (text) => ({ text, found: [] })
  const any = keys.map((key, index) => `(?<k${index}>${pattern(key)})`).join('|')
  const all = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?:'s|s|x)?(?![\\p{L}\\d])`, 'gu')
  const termOf = (groups: Record<string, string | undefined>) => {
    const index = keys.findIndex((_key, own) => groups[`k${own}`] !== undefined)
    return byKey.get(keys[index] ?? '')
  }
  return (text) => {
    const { text: folded, from, to } = bare(text)
    const found: Found[] = []
    let said = ''
    let last = 0
    for (const match of folded.matchAll(all)) {
      const term = termOf(match.groups ?? {})
      const start = from[match.index] ?? 0
      const end = to[match.index + match[0].length - 1] ?? start
      const was = text.slice(start, end)
      if (!term || start < last || (term.capital && !/^\p{Lu}/u.test(was))) continue
      said += text.slice(last, start) + term.by
      last = end
      found.push({ term, was, at: start })
    }
    return { text: said + text.slice(last), found }
  }
}

/** Every way in which a text may name somebody: whole, turned round, by a part, with an initial. `by` stands for each. */
export function namesOf(name: string, by: string, capital = false): Term[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const wholes = words.length > 1 ? [words.join(' '), [...words.slice(1), first].join(' ')] : []
  if (words.length > 2) wholes.push([last, ...words.slice(0, -1)].join(' '))
  const initials =
    words.length > 1 && isTelling(first) && isTelling(last)
      ? [`${first} ${last.slice(0, 1)}.`, `${first.slice(0, 1)}. ${last}`]
      : []
  const parts = words.filter(isTelling)
  const pieces = parts.flatMap((word) => word.split('-')).filter(isTelling)
  const term = (said: string, isPart: boolean): Term => ({
    said,
    by,
    kind: 'name',
    capital: isPart && capital,
  })
  return [
    ...wholes.map((said) => term(said, false)),
    ...initials.map((said) => term(said.replace(/\.$/, ''), false)),
    ...[...new Set([...parts, ...(words.length === 1 ? words : []), ...pieces])].map((said) =>
      term(said, true),
    ),
  ]
}

const LOCAL = /[\p{L}\d._%+-]/u
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u
/** The longest that an address may have on either side of its sign (RFC 5321, 4.5.3.1), with some to spare. */
const FAR = 256

/** From each @ outwards: a text without end that is no address is looked at once. */
function mailsIn(text: string): string[] {
  const found: string[] = []
  let last = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > last && at - start < FAR && LOCAL.test(text[start - 1] ?? '')) start -= 1
    const [domain] = DOMAIN.exec(text.slice(at + 1, at + 1 + FAR)) ?? []
    if (start === at || domain === undefined) continue
    last = at + 1 + domain.length
    found.push(text.slice(start, last))
  }
  return found
}

/** The mail addresses in the texts, each once. */
export const addressesIn = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(mailsIn))]

/** How each kind of person or place is called instead. */
export type Stand = {
  person(number: number): string
  organisation(number: number): string
  email: string
}

/** The words to say otherwise in these texts so that nobody of the group can be told from them. */
export function termsFor(people: readonly Named[], texts: readonly string[], stand: Stand): Term[] {
  const organisations = [
    ...new Map(
      people.map(({ organisation }) => [keyOf(organisation), organisation.trim()] as const),
    ).entries(),
  ].filter(([key]) => key !== '')
  const mails = [...new Set([...people.map(({ email }) => email.trim()), ...addressesIn(texts)])]
  return [
    ...mails
      .filter((said) => said !== '')
      .map((said): Term => ({ said, by: stand.email, kind: 'email', capital: false })),
    ...people.flatMap(({ name }, index) => namesOf(name, stand.person(index + 1))),
    ...organisations.map(
      ([, said], index): Term => ({
        said,
        by: stand.organisation(index + 1),
        kind: 'organisation',
        capital: false,
      }),
    ),
  ]
}

/** One line of the preview: a way in which somebody is named, how often, and the words around the first time. */
export type Replacement = {
  key: string
  was: string
  by: string
  kind: Term['kind']
  count: number
  around: string
}

/** Characters of the text on each side. */
const AROUND = 40

/** The words that would be replaced in the texts, the most frequent first. */
export function replacementsIn(texts: readonly string[], terms: readonly Term[]): Replacement[] {
  const say = sayOtherwise(terms)
  const all = new Map<string, Replacement>()
  for (const text of texts)
    for (const { term, was, at } of say(text).found) {
      const key = keyOf(term.said)
      const known = all.get(key)
      if (known) known.count += 1
      else
        all.set(key, {
          ...{ key, was, by: term.by, kind: term.kind, count: 1 },
          around: text
            .slice(Math.max(0, at - AROUND), at + was.length + AROUND)
            .replace(/\s+/g, ' ')
            .trim(),
        })
    }
  return [...all.values()].sort((one, other) => other.count - one.count)
}
