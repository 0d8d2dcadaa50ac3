/**
 * What somebody typed, in the typography of its language: apostrophes, quotation marks, the spaces that must not break a
 * line. Rules of the Lexique des règles typographiques en usage à l'Imprimerie nationale, and of New Hart's Rules. One pass
 * for each kind of sign: the time is in proportion to the length.
 */
import type { Language } from '../domain/library/settings'
import { kindOf, kindOfPair, LETTER, NUMBER, SPACE, writing } from './signs'
import { masked, SEAM, unmasked, VERBATIM } from './verbatim'

const NBSP = '\u00A0'
const code = (sign: string) => sign.charCodeAt(0)
const [NBSP_CODE, SEAM_CODE, QUOTE, APOSTROPHE] = [NBSP, SEAM, '"', "'"].map(code) as [
  number,
  number,
  number,
  number,
]
const [LEFT, RIGHT, OPEN, CLOSE] = ['‘', '’', '«', '»'].map(code) as [number, number, number, number]
const codes = (signs: string) => new Set(Array.from(signs, code))

/** The units before and behind a place, whatever the manner changes between; `from`: where the one behind stands. */
function besides(text: string, at: number, length = 1) {
  let before = at - 1
  while (text.charCodeAt(before) === SEAM_CODE) before -= 1
  let from = at + length
  while (text.charCodeAt(from) === SEAM_CODE) from += 1
  return { before: text.charCodeAt(before), behind: text.charCodeAt(from), from }
}

const is = (kind: number, sign: number) => (kindOf(sign) & kind) !== 0

/** The text with `by` for each of these signs; 0 leaves it. */
function replaced(text: string, sign: string, by: (at: number) => number): string {
  const written = writing(text.length)
  let last = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    written.copy(text, last, at)
    written.put(by(at) || text.charCodeAt(at))
    last = at + 1
  }
  if (last === 0) return text
  written.copy(text, last, text.length)
  return written.text()
}

type Marks = readonly [string, string, string, string]
/** Outer and inner ones. */
const FRENCH: Marks = [`«${NBSP}`, `${NBSP}»`, '“', '”']
const ENGLISH: Marks = ['“', '”', '‘', '’']

const OPENING = codes('([{«“‘')
/** A quotation may begin behind these where a word follows. */
const BETWEEN = codes("’'—–/-")

/** Straight quotation marks that open and close each other; one that stands alone stays as it was typed. */
function withMarks(text: string, pairs: Marks): string {
  if (!text.includes('"')) return text
  const opened: number[] = []
  /** At each place of the text, from 1, which of the marks stands there. */
  const marks = new Uint8Array(text.length)
  let found = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const { before, behind } = besides(text, at)
    const isAfterSpace = is(SPACE, before)
    const opens =
      !is(SPACE, behind) &&
      // A space is put before it, behind which nothing is quoted.
      behind !== CLOSE &&
      (isAfterSpace || OPENING.has(before) || (BETWEEN.has(before) && is(LETTER | NUMBER, behind)))
    if (opens) opened.push(at)
    else if (!isAfterSpace) {
      const own = opened.pop()
      if (own === undefined) continue
      const first = opened.length % 2 === 0 ? 1 : 3
      marks[own] = first
      marks[at] = first + 1
      found += 2
    }
  }
  if (found === 0) return text
  const written = writing(text.length + found)
  for (let at = 0; at < text.length; at += 1) {
    const mark = pairs[(marks[at] ?? 0) - 1]
    if (mark === undefined) written.put(text.charCodeAt(at))
    else for (let own = 0; own < mark.length; own += 1) written.put(mark.charCodeAt(own))
  }
  return written.text()
}

const QUOTED = codes('«"“')

/** « l'usage »: between two letters; before a quotation mark too. */
const frenchApostrophes = (text: string) =>
  replaced(text, "'", (at) => {
    const { before, behind } = besides(text, at)
    return is(LETTER, before) && (is(LETTER | NUMBER, behind) || QUOTED.has(behind)) ? RIGHT : 0
  })

const STARTS = codes('([{“"—–/-')

/** Apostrophes, and single quotation marks where one closes what another opened. */
function englishApostrophes(text: string): string {
  if (!text.includes("'")) return text
  let closes = false
  const closing = new Uint8Array(text.length)
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charCodeAt(at)
    if (sign === 10) closes = false
    if (sign !== APOSTROPHE) continue
    if (closes) closing[at] = 1
    const { before, behind } = besides(text, at)
    if (!is(SPACE, before) && !is(LETTER | NUMBER, behind)) closes = true
  }
  return replaced(text, "'", (at) => {
    const { before, behind } = besides(text, at)
    if (is(NUMBER, before) && (is(NUMBER, behind) || behind === QUOTE)) return 0
    if (!is(SPACE, before) && !STARTS.has(before)) return RIGHT
    if (is(NUMBER, behind)) return RIGHT
    if (!is(LETTER, behind)) return 0
    return closing[at] ? LEFT : RIGHT
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
/** Words that never end a line without their number or their name. */
const LEADING = {
  fr: /(?:^|[^\p{L}\p{N}])(?:[nN][°º]s?|art\.|pp?\.|chap\.|fig\.|§)$/u,
  en: /(?:^|[^\p{L}\p{N}])(?:[nN]os?\.|art\.|pp?\.|ch\.|fig\.|§)$/u,
}
const TITLES = /(?:^|[^\p{L}\p{N}])(?:M\.|MM\.|Mmes?|Mlles?|Dr|Pr|Mr|Mrs|Ms)$/u

const sliceBefore = (text: string, at: number) => text.slice(Math.max(0, at - 14), at).replaceAll(SEAM, '')

const HIGH = codes(':;?!»%€')
const isDigit = (sign: number) => sign >= 48 && sign <= 57
const [SMALL_H, SMALL_R] = ['h', 'r'].map(code)
const BEFORE_NUMBER = codes('°ºs.§')
const BEFORE_NAME = codes('.esrRM')

/** Whether no line may end in the spaces that stand there: most are between two words, and are seen by their neighbours. */
function holds(text: string, at: number, length: number, language: Language): boolean {
  const { before, behind, from } = besides(text, at, length)
  if (language === 'fr' && (HIGH.has(behind) || before === OPEN)) return true
  const next = () => text.slice(from, from + 12)
  const said = () => sliceBefore(text, at)
  if (isDigit(before)) {
    // « 12 500 »: thousands apart, when what is before is no year.
    if (isDigit(behind))
      return language === 'fr' && length === 1 && /^\d{3}(?!\d)/.test(next()) && !/\d{4}$/.test(said())
    return !is(SPACE, behind) && (UNITS.test(next()) || MONTHS[language].test(next()))
  }
  if (isDigit(behind)) {
    if (BEFORE_NUMBER.has(before) && LEADING[language].test(said())) return true
    if (before === SMALL_H && /\d\s?h$/u.test(said())) return true
    if (!is(LETTER, before)) return false
    return (language === 'en' || /^\d{4}(?!\d)/.test(next())) && MONTH_BEFORE[language].test(said())
  }
  if (language === 'fr' && before === SMALL_R && /(?:^|\D)1er$/.test(said()) && MONTHS.fr.test(next()))
    return true
  return BEFORE_NAME.has(before) && isCapital(behind) && TITLES.test(said())
}

const isCapital = (sign: number) => {
  const own = String.fromCharCode(sign)
  return own !== own.toLowerCase()
}

const isBlank = (sign: number) => sign === 32 || sign === NBSP_CODE || sign === 0x202f

function withSpaces(text: string, language: Language): string {
  const written = writing(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (!isBlank(sign)) {
      written.put(sign)
      continue
    }
    let end = at + 1
    while (isBlank(text.charCodeAt(end))) end += 1
    if (holds(text, at, end - at, language)) written.put(NBSP_CODE)
    else written.copy(text, at, end)
    at = end - 1
  }
  return written.text()
}

const STOPS = codes(':;?!')
const BEFORE_STOP = codes(`)]»”’…%€${VERBATIM}`)
const BEHIND_STOP = codes(')]»”')
const [DEGREE, ORDINAL, PERCENT, EURO, AMPERSAND] = ['°', 'º', '%', '€', '&'].map(code)

/** French asks for a space where a typist left it out: before : ; ? ! at the end of a word, in « », before % and €. */
function withMissing(text: string): string {
  if (!/[:;?!«»%€°º]/.test(text)) return text
  const written = writing(2 * text.length)
  const behind = (at: number) => text.charCodeAt(text.charCodeAt(at) === SEAM_CODE ? at + 1 : at)
  /** Of what is already written: the unit before, over one change of manner. */
  const placeBefore = () => written.length() - (written.at(written.length() - 1) === SEAM_CODE ? 2 : 1)
  const kindBefore = (place: number) =>
    kindOf(written.at(place)) | kindOfPair(written.at(place - 1), written.at(place))
  /** « &amp; », of Markdown that was not read. */
  const isEntity = () => {
    let place = written.length() - 1
    for (let far = 0; far < 9 && /\w/.test(String.fromCharCode(written.at(place))); far += 1) place -= 1
    return place < written.length() - 1 && written.at(place) === AMPERSAND
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (is(LETTER | NUMBER | SPACE, sign) && sign !== ORDINAL) {
      written.put(sign)
      continue
    }
    if (STOPS.has(sign)) {
      let end = at + 1
      while (STOPS.has(text.charCodeAt(end))) end += 1
      const place = placeBefore()
      const isAfterWord = (kindBefore(place) & (LETTER | NUMBER)) !== 0 || BEFORE_STOP.has(written.at(place))
      const next = behind(end)
      if (isAfterWord && (is(SPACE, next) || BEHIND_STOP.has(next)) && !isEntity()) written.put(NBSP_CODE)
      written.copy(text, at, end)
      at = end - 1
      continue
    }
    if (sign === CLOSE && !is(SPACE, written.at(placeBefore())) && written.at(placeBefore()) !== SEAM_CODE)
      written.put(NBSP_CODE)
    if (sign === PERCENT || sign === EURO) {
      const isAfter = (kindBefore(written.length() - 1) & NUMBER) !== 0
      const [next, second] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
      const isWithin = ((kindOf(next) | kindOfPair(next, second)) & (LETTER | NUMBER)) !== 0
      if (isAfter && !isWithin) written.put(NBSP_CODE)
    }
    written.put(sign)
    if (sign === OPEN && !is(SPACE, behind(at + 1)) && behind(at + 1) !== SEAM_CODE) written.put(NBSP_CODE)
    if ((sign === DEGREE || sign === ORDINAL) && isDigit(text.charCodeAt(at + 1))) {
      const n = written.at(written.length() - 2)
      const isNumero = n === 0x6e || n === 0x4e
      if (isNumero && (kindBefore(written.length() - 3) & (LETTER | NUMBER)) === 0) written.put(NBSP_CODE)
    }
  }
  return written.text()
}

/** The text as it is printed in that language; the same once it has been set. */
export function typeset(typed: string, language: Language): string {
  const { text, kept } = masked(typed)
  const set =
    language === 'fr'
      ? withSpaces(withMissing(withMarks(frenchApostrophes(text), FRENCH)), 'fr')
      : withSpaces(englishApostrophes(withMarks(text, ENGLISH)), 'en')
  return unmasked(set, kept)
}
