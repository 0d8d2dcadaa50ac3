/** Lengths as people write them: `45`, `30'`, `1h15`, `1,5 h`, `½ h`, « une heure et demie ». The only reader of them. */
import { type Minutes, minutes } from './time'
import { inDigits, plainTyped } from './typed-text'

/** A duration never goes beyond a day. */
const MAX = 1440

const MINUTE = String.raw`(?:m|mn|min|mins|minutes?|')\.?`
const HOUR = '(?:h|u|hrs?|hours?|heures?)'
/** A fraction of an hour, as a sign, as figures or in words. */
const FRACTION = '[½¼¾⅓⅔]|[13]/4|1/2|[12]/3|demie?|half|1 half|(?:[13] )?(?:quarts?|quarters?)'

const fractions: Readonly<Record<string, number>> = {
  '½': 30,
  '1/2': 30,
  demi: 30,
  demie: 30,
  half: 30,
  '1 half': 30,
  '⅓': 20,
  '1/3': 20,
  '⅔': 40,
  '2/3': 40,
  '¾': 45,
  '3/4': 45,
}

/** Minutes of it: whatever names no other is a quarter. */
const fractionOf = (text = '') => fractions[text] ?? (text.startsWith('3 ') ? 45 : 15)

type Reading = readonly [RegExp, (...parts: (string | undefined)[]) => number]

const readings: readonly Reading[] = [
  [new RegExp(String.raw`^(\d{1,4})\s*(?:${MINUTE})?$`), (whole) => Number(whole)],
  [
    new RegExp(String.raw`^(\d{1,2})\s*${HOUR}(?:(?:\s*|\s(?:et|and)\s)([0-5]?\d)\s*(?:${MINUTE})?)?$`),
    (hours, rest) => Number(hours) * 60 + Number(rest ?? 0),
  ],
  // As a spreadsheet writes it, with seconds that are none.
  [/^(\d{1,2})\s*:\s*([0-5]\d)(?::00)?$/, (hours, rest) => Number(hours) * 60 + Number(rest)],
  [
    new RegExp(String.raw`^(\d{0,2}[.,]\d{1,4})\s*${HOUR}$`),
    (decimal = '') => Math.round(Number(decimal.replace(',', '.')) * 60),
  ],
  // « ½ h », « 1½ h », « 1 1/2 h », « un quart d'heure », « half an hour », « two and a half hours ».
  [
    new RegExp(
      String.raw`^(?:(\d{1,2})(?:\s*(?=[½¼¾⅓⅔])|\s(?=\d/)|\sand\s))?(${FRACTION})(?:\s*|-|\s?d'|\sof\s)(?:1 )?${HOUR}$`,
    ),
    (hours, fraction) => Number(hours ?? 0) * 60 + fractionOf(fraction),
  ],
  [/^(?:1 )(demie?|half)[- ](?:heure|hour)$/, (fraction) => fractionOf(fraction)],
  [
    new RegExp(String.raw`^(\d{1,2})\s*${HOUR}(?:\s*|\s?(?:et|and)\s)(${FRACTION})$`),
    (hours, fraction) => Number(hours) * 60 + fractionOf(fraction),
  ],
]

/** A length that is said to be approximate is the length that is said. */
const about =
  /^(?:environ|env\.?|approx\.?|approximately|a peu pres|about|around|circa|ca\.?|±|\+\/-|~|≈)\s*|\s(?:environ|approx\.?)$/g

/**
 * The minutes that a written length means, 0 to 1440, or null when it means none. A number alone is minutes. Whatever
 * could mean two things (`1,5`, `1.30`, `10-15 min`) is refused, as is anything beyond 24 hours.
 */
export function parseDuration(typed: string): Minutes | null {
  const text = inDigits(plainTyped(typed).replace(about, '')).replace(/\ban? (?=hour|half|quarter)/g, '1 ')
  for (const [pattern, meaning] of readings) {
    const found = pattern.exec(text)
    if (!found) continue
    const total = meaning(...found.slice(1))
    return total <= MAX ? minutes(total) : null
  }
  return null
}
