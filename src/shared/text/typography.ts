/** French typography: the spaces that must not break a line, put in by machine so that nobody has to type them. */

const NBSP = '\u00a0'

/**
 * The text with a non-breaking space before : ; ? ! » and %, after «, and between a number and its unit. Only spaces
 * that are there are made unbreakable: nothing is added, so a web address or 9:30 stays as it is.
 */
export function frenchSpaces(text: string): string {
  // Each run of spaces is met once, however long it is.
  return text.replace(/[ \u00a0]+/g, (own, at: number) => {
    const before = text[at - 1] ?? ''
    const behind = at + own.length
    const next = text[behind] ?? ''
    if (/[:;?!»%€]/.test(next) || before === '«') return NBSP
    if (/\d/.test(before) && /^(?:h|min|s)(?!\p{L})/u.test(text.slice(behind, behind + 4))) return NBSP
    return /\d/.test(next) && /\d[ \u00a0]h$/.test(text.slice(Math.max(0, at - 3), at)) ? NBSP : own
  })
}

/** The same value with its strings, and the strings its functions return, in French typography. */
export function inFrench<T>(value: T): T {
  if (typeof value === 'string') return frenchSpaces(value) as T
  if (typeof value === 'function') {
    const speak = value as (...arguments_: unknown[]) => unknown
    return ((...arguments_: unknown[]) => inFrench(speak(...arguments_))) as T
  }
  if (Array.isArray(value)) return value.map((item) => inFrench(item)) as T
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, inFrench(own)])) as T
  }
  return value
}
