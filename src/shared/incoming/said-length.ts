/** Lengths of a plan as people write them beyond one number: ranges, sums, « env. », « max », the unit of the heading. */
import { parseDuration } from '../domain/base/duration'
import { type Minutes, minutes } from '../domain/base/time'
import { plainTyped } from '../domain/base/typed-text'

/** What a number alone means there: as the heading says (« Durée (h) »), or the other cells of the column. */
export type LengthUnit = 'minutes' | 'hours' | 'days'

export type SaidLength = {
  minutes: Minutes
  /** Why it is to be looked at: the longer of a range, or one of several. */
  isRough: boolean
}

const LONGEST_TEXT = 80
const DAY = 1440
/** Minutes: the longer end of a range; beyond, the two are hours of the clock. */
const LONGEST = 300

/** Words around a length that do not change it. */
const around =
  /^(?:duree|duration|length|total|soit|de|pendant|for|max(?:imum|i)?\.?|min(?:imum|i)|moins de|up to)\s*:?\s+|\s*(?:max(?:imum|i)?|minimum|mini|env(?:iron)?|approx|about|au plus|au total|chacun|each|roughly|circa)\.?$/g

const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,4})?`
/** « min », « h » behind the last number of a range, said for both. */
const unitOf = /(?:\d|\s)((?:min(?:utes?)?|mn|m|h(?:eures?|ours?|rs?)?|')\.?)$/

const alone = (text: string, unit: LengthUnit): Minutes | null => {
  if (new RegExp(`^${NUMBER}$`).test(text)) {
    const value = Number(text.replace(',', '.'))
    const found = unit === 'hours' ? value * 60 : unit === 'days' ? value * DAY : value
    return found <= DAY && Math.abs(found - Math.round(found)) < 0.01 ? minutes(Math.round(found)) : null
  }
  return parseDuration(text)
}

/** Both parts, the first with the unit of the last where it has none; null when one of them is no length. */
function parts(texts: readonly string[], unit: LengthUnit): Minutes[] | null {
  const shared = unitOf.exec(texts.at(-1) ?? '')?.[1] ?? ''
  const read = texts.map((own) => {
    const text = own.trim()
    return /^[\d.,\s]+$/.test(text) && shared ? alone(`${text}${shared}`, unit) : alone(text, unit)
  })
  return texts.length > 1 && read.every((own) => own !== null) ? read : null
}

/** Null for what is no length: it is asked about. */
export function lengthSaid(typed: string, unit: LengthUnit = 'minutes'): SaidLength | null {
  if (typed.length > LONGEST_TEXT) return null
  let text = plainTyped(typed)
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(around, '').trim()
  }
  const one = alone(text, unit)
  if (one !== null) return { minutes: one, isRough: false }
  const sum = parts(text.split(/\s*(?:\+|plus|puis|then)\s*/), unit)
  if (sum)
    return bounded(
      sum.reduce((all, own) => all + own, 0),
      false,
    )
  const [, count, each = ''] = /^(\d{1,2})\s*[x×*]\s*(.+)$/.exec(text) ?? []
  const times = count ? alone(each, unit) : null
  if (times !== null) return bounded(Number(count) * times, false)
  for (const sign of [/\s+(?:a|to|ou|or|et|and|jusqu'a)\s+/, /\s*-\s*/, /\s*\/\s*/]) {
    const range = parts(text.replace(/^(?:de|from|entre|between)\s+/, '').split(sign), unit)
    const [least = 0, most = 0] = range?.length === 2 ? range : []
    // Two lengths that nobody would say of one thing are an hour and something else.
    if (least < most && most <= Math.min(LONGEST, 4 * least)) return bounded(most, true)
  }
  // « 50' (30 si retard) »: the first, and the rest is shown beside it.
  const [, first = '', rest = ''] = /^([^(]{1,20})\(([^)]*)\)?$/.exec(text) ?? []
  const before = first && rest ? alone(first.trim(), unit) : null
  const other = alone(rest.trim(), unit)
  if (before === null || (other !== null && other !== before)) return null
  return { minutes: before, isRough: other === null }
}

const bounded = (total: number, isRough: boolean): SaidLength | null =>
  total <= DAY ? { minutes: minutes(total), isRough } : null
