/** HTML and XML as a row of tags and texts, in one pass: what is not understood is text, and nothing is expanded but entities. */
import { decodeHTML } from 'entities/decode'

export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; closes: boolean; isEmpty: boolean; attributes: string }

/** From left to right; names in small letters, texts as they stand. Comments and declarations are left out. */
export function* tokensOf(markup: string): Generator<Token> {
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: markup.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: markup.slice(at, open) }
    if (markup.startsWith('<!--', open)) {
      const end = markup.indexOf('-->', open + 4)
      at = end < 0 ? markup.length : end + 3
      continue
    }
    const end = markup.indexOf('>', open)
    if (end < 0) return
    const inside = markup.slice(open + 1, end)
    const [, slash, name = ''] = /^(\/?)\s*([a-z][\w:.-]*)/i.exec(inside) ?? []
    if (name)
      yield {
        kind: 'tag',
        name: name.toLowerCase(),
        closes: slash === '/',
        isEmpty: inside.endsWith('/'),
        attributes: inside,
      }
    at = end + 1
  }
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const made = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))`, 'i')
  patterns.set(name, made)
  return made
}

/** The value of an attribute, decoded; null without it. */
export function attributeOf(attributes: string, name: string): string | null {
  if (!attributes.includes('=')) return null
  const found = patternOf(name).exec(attributes)
  if (!found) return null
  const value = found[1] ?? found[2] ?? found[3] ?? ''
  return value.includes('&') ? decodeHTML(value) : value
}

/** A whole number of an attribute, within these bounds; 1 without one. */
export function spanOf(attributes: string, name: string, most: number): number {
  const said = Number.parseInt(attributeOf(attributes, name) ?? '1', 10)
  return Number.isFinite(said) ? Math.max(1, Math.min(most, said)) : 1
}

/** « &eacute; », « &#233; » and the like as letters; control characters go. */
export const decoded = (text: string) =>
  (text.includes('&') ? decodeHTML(text) : text).replace(/(?![\t\n\r\f])\p{Cc}/gu, '')
