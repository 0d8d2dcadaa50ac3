/** Numbers alone in the columns of hours and lengths: what they mean, by the heading, the others, and the hours beside them. */
import { timeOfDay } from '../domain/base/time'
import { parseTimeOfDay } from '../domain/base/typed-hour'
import type { IncomingCell } from './incoming'
import { foldedCell } from './plan-cells'
import type { LengthUnit } from './said-length'
import { type SaidTime, timeSaid } from './said-time'

const none: SaidTime = { start: null, end: null, length: null, isRough: false }
export const plainNumber = /^\d+(?:[.,]\d+)?$/

/** What a number alone means in the column of lengths: its heading says it, or all its numbers together. */
export function lengthUnitOf(
  heading: string,
  cells: readonly IncomingCell[],
  pairs: readonly { from: number; to: number; said: string }[] = [],
): { unit: LengthUnit; isSure: boolean } {
  const text = foldedCell(heading)
  if (/\b(min|mins|minutes?|mn)\b/.test(text)) return { unit: 'minutes', isSure: true }
  if (/\b(h|heures?|hours?|hrs?)\b/.test(text)) return { unit: 'hours', isSure: true }
  const numbers = cells
    .filter(({ text: own }) => plainNumber.test(own))
    .map(({ text: own }) => Number(own.replace(',', '.')))
  if (numbers.length === 0) return { unit: 'minutes', isSure: true }
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 0.02
  if (numbers.every((own) => own < 1 && isWhole(own * 1440)) && numbers.some((own) => !isWhole(own * 20)))
    return { unit: 'days', isSure: true }
  const isSmall = numbers.every((own) => own <= 8)
  if (numbers.every(isWhole) && !isSmall) return { unit: 'minutes', isSure: true }
  // The hours that follow one another tell, where there are some.
  const follows = (unit: number) =>
    pairs.filter(({ from, to, said }) => Math.abs(from + Number(said) * unit - to) < 1).length
  const [asHours, asMinutes] = [follows(60), follows(1)]
  if (asHours !== asMinutes) return { unit: asHours > asMinutes ? 'hours' : 'minutes', isSure: true }
  return { unit: numbers.every(isWhole) && numbers.length < 3 ? 'minutes' : 'hours', isSure: false }
}

/** The hours of two rows that follow each other, and the number that the first says as its length. */
export function pairsOf(body: readonly (readonly IncomingCell[])[], starts: number, lengths: number) {
  const read = body.map((row) => ({
    at: row[starts] ? (hourOf(row[starts], row[starts].text)?.start ?? null) : null,
    said: row[lengths]?.text.replace(',', '.') ?? '',
  }))
  return read.flatMap(({ at, said }, place) => {
    const to = read[place + 1]?.at ?? null
    return at !== null && to !== null && plainNumber.test(said) ? [{ from: at, to, said }] : []
  })
}

/** An hour, also as the share of a day that a spreadsheet stores, or as a number alone in a column of hours. */
export function hourOf(cell: IncomingCell | undefined, text: string): SaidTime | null {
  const share = cell?.value ?? (plainNumber.test(text) ? Number(text.replace(',', '.')) : null)
  if (share !== null && share > 0 && share < 1 && plainNumber.test(text))
    return { ...none, start: timeOfDay(Math.round(share * 1440)) }
  const read = timeSaid(text)
  // « 1 h 15 » in a column of hours is an hour all the same.
  if (read?.start != null) return read
  const alone = /^\d{1,2}(?:[.,]\d\d?)?$/.test(text)
    ? parseTimeOfDay(text.replace(/[.,](\d)$/, '.$10').replace(',', '.'))
    : null
  if (alone !== null && alone > 0) return { ...none, start: alone }
  return read
}
