/** French typography: the spaces that must not break a line, put in by machine so that nobody has to type them. */

const NBSP = '\u00a0'

/**
 * The text with a non-breaking space before : ; ? ! » and %, after «, and between a number and its unit. Only spaces
 * that are there are made unbreakable: nothing is added, so a web address or 9:30 stays as it is.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0]+([:;?!»%€])/g, `${NBSP}$1`)
    .replace(/«[ \u00a0]+/g, `«${NBSP}`)
    .replace(/(\d)[ \u00a0]+(h|min|s)(?![\p{L}])/gu, `$1${NBSP}$2`)
    .replace(/(\d[ \u00a0]h)[ \u00a0]+(\d)/g, `$1${NBSP}$2`)
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
