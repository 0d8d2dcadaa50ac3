/** When a phase is and how long it lasts, as one cell or one line says it: hours, a range, a length, in any company. */
import { type Minutes, minutes, type TimeOfDay } from '../domain/base/time'
import { parseTimeOfDay } from '../domain/base/typed-hour'
import { hoursIn } from './plan-cells'
import { type LengthUnit, lengthSaid } from './said-length'

export type SaidTime = {
  start: TimeOfDay | null
  end: TimeOfDay | null
  length: Minutes | null
  isRough: boolean
}

/** A cell longer than this is a text. */
const LONGEST_CELL = 120

/** Behind an hour, another one that is much earlier is a length: « 9h30 – 1h15 ». */
const NIGHT = 720
const EVENING = 1080
/** « 1h » is a length, « 14h » an hour. */
const MORNING = 420
const LONG = 480

const none: SaidTime = { start: null, end: null, length: null, isRough: false }

/** Parts of a cell that say one thing each. */
const pieces = (text: string) =>
  text
    .split(
      /[\n()[\]]|\s*(?:;|=|·|\|)\s*|\s:\s|,\s+|\s+(?:soit|i\.e\.)\s+|(?<=\p{L}|['’]|\d{2})\s*\/\s*(?=\d)/u,
    )
    .map((own) => own.replace(/^\s*(?:-\s)?|[\s:.,]+$/g, '').trim())
    .filter(Boolean)

/** Null when a part of the cell is neither an hour nor a length: it is asked about. */
export function timeSaid(cell: string, unit: LengthUnit = 'minutes'): SaidTime | null {
  if (cell.length > LONGEST_CELL) return null
  // The date of a cell with both.
  const text = cell
    .replace(/\b\d{4}-\d\d-\d\d\s+(?=\d)/g, '')
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\s+(?=\d)/g, '')
  const whole = hoursSaid(text)
  if (whole) return whole
  const own = pieces(text)
  if (own.length === 0 || own.length > 4) return null
  let found = none
  for (const piece of own) {
    const hours = hoursSaid(piece)
    const inner =
      found.start !== null && hours?.end === null && hours.start !== null && hours.start <= found.start
    if (hours && !inner && found.start === null)
      found = { ...found, ...hours, length: hours.length ?? found.length }
    else if (hours && !inner && found.end === null && hours.end === null)
      found = { ...found, end: hours.start }
    else {
      const length = lengthSaid(piece, unit)
      if (!length || found.length !== null) return null
      found = { ...found, length: length.minutes, isRough: length.isRough }
    }
  }
  return found
}

function hoursSaid(typed: string): SaidTime | null {
  const text = typed
    .replace(/(\d[h:]\d\d)\s*\/\s*(?=\d{1,2}[h:])/, '$1 - ')
    .replace(/^(?:entre|between)\s+(.*)\s(?:et|and)\s/i, '$1 - ')
  const hours = hoursIn(text)
  if (!hours) return hourAndLength(text)
  const { start, end } = hours
  const isEvening = start >= EVENING && end !== null && end + 1440 - start <= NIGHT
  if (end === null || end > start || isEvening) return { ...none, start, end }
  // Later than it begins by half a day or more: the second is a length, or nothing that can be told.
  const second = text.split(/[-–—>→]|\s(?:à|to)\s/).at(-1) ?? ''
  const length = lengthSaid(second)
  return length && length.minutes <= LONG ? { ...none, start, length: length.minutes } : null
}

/** « 9h30 – 15’ »: null for anything else. */
function hourAndLength(text: string): SaidTime | null {
  for (const { index, 0: sign } of text.matchAll(/\s*[-–—:]\s*/g)) {
    const start = parseTimeOfDay(text.slice(0, index))
    const length = lengthSaid(text.slice(index + sign.length))
    const isHour = /[h:]/i.test(text.slice(0, index)) && start !== null
    if (isHour && length && length.minutes <= LONG)
      return { ...none, start, length: length.minutes, isRough: length.isRough }
  }
  return null
}

const H = String.raw`(?:\d{1,2}\s?(?:h|u|heures?)\s?(?:[0-5]\d(?:\s?min)?)?|\d{1,2}[:.][0-5]\d(?::00)?)`
const AMPM = String.raw`(?:\s?[ap]\.?m\.?(?!\p{L}))`
const HOUR = String.raw`(?:${H}${AMPM}?|\d{1,2}${AMPM}|midi|noon)`
const BETWEEN = String.raw`\s*(?:[-‐‑–—>→/]+|à|a|to|until|jusqu['’]à)\s*`
const LENGTH = String.raw`\d{1,3}\s?(?:min(?:utes?)?|mn|['’′])(?!\p{L})|\d{1,2}\s?h(?:eures?)?\s?(?:[0-5]\d)?(?!\p{L})`
const range = new RegExp(
  String.raw`(?:\b(?:de|from)\s+)?(?<![\d:.])(${HOUR}|\d{1,2})${BETWEEN}(${HOUR})(?!\d)`,
  'iu',
)
const first = new RegExp(String.raw`^\s*(?:à\s+|at\s+)?(${HOUR})(?=\s*(?:[:\-–—>→•.(]|\s|$))`, 'iu')
const last = new RegExp(String.raw`(?:[(\s,–—:-]|^)(${HOUR})\s*\)?\s*$`, 'iu')
const lengths = new RegExp(
  String.raw`(?:[([]\s*|[-–—,:]\s*|(?<![×x*+]\s?)\s|^)(?:env\.?\s|durée\s*:?\s*)?(${LENGTH})\s*[)\]]?(?=\s*(?:$|[:,;–—-]))`,
  'iu',
)

/** A line longer than this is a text, whatever hours stand in it. */
const LONGEST_LINE = 300

/** The hours and the length that a line or a merged row says, and what it says besides; null when it says no time. */
export function timeWithin(line: string): { time: SaidTime; rest: string } | null {
  if (line.length > LONGEST_LINE) return null
  let rest = line.replace(/^\s*[-–•*·]\s+/, '')
  let time = none
  const take = (found: RegExpExecArray | null, read: (found: RegExpExecArray) => SaidTime | null) => {
    const said = found && read(found)
    if (!found || !said) return
    time = {
      ...time,
      start: said.start ?? time.start,
      end: said.end ?? time.end,
      length: said.length ?? time.length,
    }
    rest = `${rest.slice(0, found.index)}\uE000${rest.slice(found.index + found[0].length)}`
  }
  take(range.exec(rest), (found) => hoursSaid(found[0].trim()))
  if (time.start === null)
    take(first.exec(rest), ([, hour = '']) => {
      const start = parseTimeOfDay(hour)
      return start === null ? null : { ...none, start }
    })
  if (time.start === null && /[:h]/i.test(rest))
    take(last.exec(rest), ([, hour = '']) => {
      const start = parseTimeOfDay(hour)
      return start === null || (start < MORNING && !/[:.]|m\.?$/i.test(hour)) ? null : { ...none, start }
    })
  const begin = time.start
  if (begin !== null && time.end === null)
    take(last.exec(rest), ([, hour = '']) => {
      const end = parseTimeOfDay(hour)
      return end !== null && end > begin ? { ...none, end } : null
    })
  take(lengths.exec(rest), ([, length = '']) => {
    const said = lengthSaid(length)
    return said && said.minutes < LONG ? { ...none, length: said.minutes } : null
  })
  if (time.start === null && time.length === null) return null
  return { time, rest: cleaned(rest) }
}

/** Without the signs that stood around the times. */
const cleaned = (rest: string) =>
  rest
    .replace(/\(\s*\uE000\s*\)|\[\s*\uE000\s*\]/g, '\uE000')
    .split('\uE000')
    .map((own) =>
      own
        .replace(/^[^\p{L}\p{N}«»“”"'’(¿¡]+(?=\p{L})/u, '')
        .replace(/^[\s:;,.\-–—>→•|)\]]+|[\s:;,\-–—>→•|([]+$/g, ''),
    )
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')

export const spanMinutes = (from: TimeOfDay, to: TimeOfDay): Minutes | null => {
  const span = to > from ? to - from : to + 1440 - from
  return span > 0 && span <= NIGHT ? minutes(span) : null
}
