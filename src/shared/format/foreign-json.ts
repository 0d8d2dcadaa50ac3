/** JSON from outside: no deeper than any file of Jalon, and without the names that would change what an object is. */
import { DEEPEST_JSON } from '../contract/limits'
import { withoutByteOrderMark } from './file-format'

export type Foreign = { ok: true; value: unknown } | { ok: false; reason: 'depth' | 'unreadable' }

/** Never throws, whatever the text; the time it takes grows with the length of the text alone. */
export function parseForeign(text: string): Foreign {
  if (isDeeperThan(DEEPEST_JSON, text)) return { ok: false, reason: 'depth' }
  try {
    return { ok: true, value: harmless(JSON.parse(withoutByteOrderMark(text))) }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

/** Counts the brackets outside of strings, before anything is made of them. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > limit) return true
  }
  return false
}

const POISON = new Set(['__proto__', 'constructor', 'prototype'])

/** A copy without the poisonous names; at most as deep as was just counted. */
function harmless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(harmless)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !POISON.has(name))
      .map(([name, own]) => [name, harmless(own)]),
  )
}
