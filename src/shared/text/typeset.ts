/**
 * What somebody typed, in the typography of its language: apostrophes, quotation marks, the spaces that must not break a
 * line. Rules of the Lexique des règles typographiques en usage à l'Imprimerie nationale, and of New Hart's Rules. One pass
 * for each kind of sign: the time is in proportion to the length.
 */
import type { Language } from '../domain/settings'

const NBSP = '\u00A0'
/** Stands where a text goes on in another manner: no text holds it, and no rule sees it. */
export const SEAM = '\uFDD0'
/** Stands for what is printed letter for letter: an address, a piece of code. */
export const VERBATIM = '\uFDD1'

const isSpace = (sign: string | undefined) => sign === undefined || sign === ' ' || /\s/u.test(sign)

/** The sign before and the one behind a place, whatever the manner changes between. */
function besides(text: string, at: number, length = 1) {
  let before = at - 1
  while (text[before] === SEAM) before -= 1
  let behind = at + length
  while (text[behind] === SEAM) behind += 1
  return { before: text[before], behind: text[behind], from: behind }
}

/** Web and mail addresses, without the marks that stand around them. */
function isAddress(word: string) {
  if (/^(?:https?:\/\/|mailto:|www\.)/i.test(word)) return true
  const at = word.indexOf('@')
  return at > 0 && word.indexOf('.', at) > at + 1
}

const AROUND_START = /^["'(«“‘[{]*/u
const TRAILING = new Set([...'"\')»”’]},;:.!?…'])

/** The text with each address and each piece of code as one sign, and those in their order. */
function masked(text: string): { text: string; kept: string[] } {
  const kept: string[] = []
  if (!/[@`\uFDD1]|:\/\/|www\./i.test(text)) return { text, kept }
  const hide = (own: string) => {
    kept.push(own)
    return VERBATIM
  }
  let rest = ''
  let at = 0
  // Signs that stand there already stand for themselves.
  const keep = (piece: string) => {
    for (const sign of piece) if (sign === VERBATIM) kept.push(sign)
    rest += piece
  }
  let line = text.indexOf('\n')
  while (at < text.length) {
    const open = text.indexOf('`', at)
    const close = open < 0 ? -1 : text.indexOf('`', open + 1)
    if (open < 0 || close < 0) break
    // Looked for again only once it lies behind: a text of one line has one search.
    if (line < open && line >= 0) line = text.indexOf('\n', open)
    if (line >= 0 && line < close) {
      keep(text.slice(at, line))
      at = line
      continue
    }
    keep(text.slice(at, open))
    rest += hide(text.slice(open, close + 1))
    at = close + 1
  }
  keep(text.slice(at))
  const own: string[] = []
  const code = kept.values()
  const shown = rest.replace(/[^\s\uFDD0]+/g, (word) => {
    if (word.includes(VERBATIM)) {
      // Code keeps its place among the addresses.
      for (const sign of word) if (sign === VERBATIM) own.push(code.next().value ?? VERBATIM)
      return word
    }
    if (!/[@/]|www\./i.test(word)) return word
    const [start = ''] = AROUND_START.exec(word) ?? []
    let end = word.length
    while (end > start.length && TRAILING.has(word[end - 1] ?? '')) end -= 1
    const core = word.slice(start.length, end)
    if (!isAddress(core)) return word
    own.push(core)
    return start + VERBATIM + word.slice(end)
  })
  return { text: shown, kept: own }
}

type Marks = { outer: readonly [string, string]; inner: readonly [string, string] }
const FRENCH: Marks = { outer: [`«${NBSP}`, `${NBSP}»`], inner: ['“', '”'] }
const ENGLISH: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }

const OPENING = new Set('([{«“‘')
/** A quotation may begin behind these where a word follows. */
const BETWEEN = new Set("’'—–/-")

/** Straight quotation marks that open and close each other; one that stands alone stays as it was typed. */
function withMarks(text: string, { outer, inner }: Marks): string {
  const opened: { at: number; depth: number }[] = []
  const marks = new Map<number, string>()
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const { before, behind } = besides(text, at)
    const opens =
      (isSpace(before) ||
        OPENING.has(before ?? '') ||
        (BETWEEN.has(before ?? '') && LETTER.test(behind ?? ''))) &&
      !isSpace(behind)
    if (opens) opened.push({ at, depth: opened.length })
    else if (!isSpace(before)) {
      const own = opened.pop()
      if (!own) continue
      const pair = own.depth % 2 === 0 ? outer : inner
      marks.set(own.at, pair[0])
      marks.set(at, pair[1])
    }
  }
  return marks.size === 0 ? text : text.replace(/"/g, (own, at: number) => marks.get(at) ?? own)
}

const LETTER = /[\p{L}\p{N}]/u

/** « l'usage »: between two letters; before a quotation mark too. */
const frenchApostrophes = (text: string) =>
  text.replace(/'/g, (own, at: number) => {
    const { before = '', behind = '' } = besides(text, at)
    return /\p{L}/u.test(before) && /[\p{L}\p{N}«"“]/u.test(behind) ? '’' : own
  })

/** Apostrophes, and single quotation marks where one closes what another opened. */
function englishApostrophes(text: string): string {
  let closes = false
  const closing = new Set<number>()
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === '\n') closes = false
    if (text[at] !== "'") continue
    if (closes) closing.add(at)
    const { before, behind = '' } = besides(text, at)
    if (!isSpace(before) && !LETTER.test(behind)) closes = true
  }
  return text.replace(/'/g, (own, at: number) => {
    const { before = '', behind = '' } = besides(text, at)
    if (/\p{N}/u.test(before) && /[\p{N}"]/u.test(behind)) return own
    if (before !== '' && !/[\s([{“"—–/-]/u.test(before)) return '’'
    if (/\p{N}/u.test(behind)) return '’'
    if (!/\p{L}/u.test(behind)) return own
    return closing.has(at) ? '‘' : '’'
  })
}

const UNITS = /^(?:h|min|s|[kKMGT]o|[kKMGT]B|km|cm|mm|m|kg|g|ml|cl|l|L|°C?|m²|ans?|mois)(?![\p{L}\p{N}])/u
const MONTHS = {
  fr: /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu,
  en: /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u,
}
const MONTH_BEFORE = {
  fr: /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu,
  en: /(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u,
}
/** What is never left at the end of a line without its number or its name. */
const LEADING = {
  fr: /(?:^|[^\p{L}\p{N}])(?:[nN][°º]s?|art\.|pp?\.|chap\.|fig\.|§)$/u,
  en: /(?:^|[^\p{L}\p{N}])(?:[nN]os?\.|art\.|pp?\.|ch\.|fig\.|§)$/u,
}
const TITLES = /(?:^|[^\p{L}\p{N}])(?:M\.|MM\.|Mmes?|Mlles?|Dr|Pr|Mr|Mrs|Ms)$/u

const sliceBefore = (text: string, at: number) => text.slice(Math.max(0, at - 14), at).replaceAll(SEAM, '')

const HIGH = new Set(':;?!»%€')
const isDigit = (sign: string) => sign >= '0' && sign <= '9'

/** Whether no line may end in the spaces that stand there. */
function holds(text: string, at: number, length: number, language: Language): boolean {
  const { before = '', behind = '', from } = besides(text, at, length)
  if (language === 'fr' && (HIGH.has(behind) || before === '«')) return true
  const after = isDigit(before)
  const ahead = isDigit(behind)
  const isName = behind !== behind.toLowerCase() && /[.esrRM]/.test(before)
  // Most spaces are between two words.
  if (!after && !ahead && !isName && before !== 'r') return false
  const next = text.slice(from, from + 12)
  const said = sliceBefore(text, at)
  if (after) {
    if (UNITS.test(next) || MONTHS[language].test(next)) return true
    // « 12 500 »: thousands apart, when what is before is no year.
    if (language === 'fr' && length === 1 && /^\d{3}(?!\d)/.test(next) && !/\d{4}$/.test(said)) return true
  }
  if (ahead) {
    if (LEADING[language].test(said) || /\d\s?h$/u.test(said)) return true
    if (/^\d{4}(?!\d)/.test(next) && MONTH_BEFORE[language].test(said)) return true
    if (language === 'en' && MONTH_BEFORE.en.test(said)) return true
  }
  if (language === 'fr' && /(?:^|\D)1er$/.test(said) && MONTHS.fr.test(next)) return true
  return isName && TITLES.test(said)
}

const isSmall = (code: number) => code >= 97 && code <= 122
/** The code of « r » in « 1er », before a month. */
const R = 114

const withSpaces = (text: string, language: Language) =>
  text.replace(/[ \u00A0\u202F]+/g, (own, at: number) => {
    // Most spaces are between two words.
    const before = text.charCodeAt(at - 1)
    if (isSmall(text.charCodeAt(at + own.length)) && isSmall(before) && before !== R) return own
    return holds(text, at, own.length, language) ? NBSP : own
  })

/** French asks for a space where a typist left it out: before : ; ? ! at the end of a word, in « », before % and €. */
function withMissing(text: string): string {
  return text
    .replace(/«(?=\uFDD0?[^\s\uFDD0])/gu, `«${NBSP}`)
    .replace(/(?<=[^\s\uFDD0]\uFDD0?)»/gu, `${NBSP}»`)
    .replace(
      /(?<=[\p{L}\p{N})\]»”’…%€\uFDD1]\uFDD0?)(?<!&\w{1,9})[:;?!]+(?=\uFDD0?(?:[\s)\]»”]|$))/gu,
      `${NBSP}$&`,
    )
    .replace(/(?<=\p{N})[%€](?![\p{L}\p{N}])/gu, `${NBSP}$&`)
    .replace(/(?<![\p{L}\p{N}])[nN][°º](?=\d)/gu, `$&${NBSP}`)
}

/** The text as it is printed in that language; the same once it has been set. */
export function typeset(typed: string, language: Language): string {
  const { text, kept } = masked(typed)
  const set =
    language === 'fr'
      ? withSpaces(withMissing(withMarks(frenchApostrophes(text), FRENCH)), 'fr')
      : withSpaces(englishApostrophes(withMarks(text, ENGLISH)), 'en')
  const verbatim = kept.values()
  return set.replaceAll(VERBATIM, () => verbatim.next().value ?? VERBATIM)
}
