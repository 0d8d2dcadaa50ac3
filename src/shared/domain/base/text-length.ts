/** The longest text: a longer one is no text of a training day, and would hold up its readers. */
import { z } from 'zod'

/** UTF-16 units, for each text of each file: fifty pages. */
export const LONGEST_TEXT = 100_000
/** The same for the picture in a data address: a header's, scaled down, is a twentieth of it. */
export const LONGEST_LOGO = 5_000_000

export const textSchema = z.string().max(LONGEST_TEXT)

/** Whether the value holds a text that is too long; what it shares with the value before is not looked at again. */
export function hasLongText(value: unknown, before?: unknown): boolean {
  if (value === before) return false
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (typeof value !== 'object' || value === null) return false
  const known = (typeof before === 'object' && before !== null ? before : {}) as Record<string, unknown>
  return Object.entries(value).some(([name, own]) => hasLongText(own, known[name]))
}
