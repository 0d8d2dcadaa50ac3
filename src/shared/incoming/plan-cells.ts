/** Cells of a plan written elsewhere, read as hours, lengths, breaks and meals. */

import type { TimeOfDay } from '../domain/base/time'
import { parseTimeOfDay } from '../domain/base/typed-hour'
import type { Material } from '../domain/plan/phase'

/** A cell or a heading without accents, capitals or punctuation. */
export const foldedCell = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export type Hours = { start: TimeOfDay; end: TimeOfDay | null }

/** No two hours are written with more letters. */
const LONGEST_HOURS = 60

/** The signs between two hours of one cell. */
const between = /\s*[-–—>→\n]+\s*|\s+(?:à|a|au|to|until|jusqu['’]à)\s+/giu

/**
 * « 9h00 », « 9:00–9:15 », « de 9 h à 9 h 15 »: null when it is no hour. A bare number is a length, not an hour; beside
 * an hour, as in « 9-10h », it is one.
 */
export function hoursIn(typed: string): Hours | null {
  const text = typed.replace(/[\u2010-\u2012]/g, '-').trim()
  if (text.length > LONGEST_HOURS || /^[\d\s]*$/.test(text)) return null
  const alone = parseTimeOfDay(text)
  if (alone !== null) return { start: alone, end: null }
  const said = text.replace(/^(?:de|from)\s+/i, '')
  for (const { index, 0: sign } of said.matchAll(between)) {
    const start = parseTimeOfDay(said.slice(0, index))
    const end = parseTimeOfDay(said.slice(index + sign.length))
    if (start !== null && end !== null && !/^[\d\s–—-]*$/.test(said)) return { start, end }
  }
  return null
}

/** A material as a cell has it: what, and how many for whom when it says so. */
export type SaidMaterial = Pick<Material, 'text' | 'quantity' | 'per'>

const people = String.raw`personne|pers\.?|participant(?:·?e)?|person`
const groups = 'sous-groupe|groupe|table|équipe|trio|duo|sub-?group|group|team|pair'
const perWhom = new RegExp(
  String.raw`^(.+?)[\s,:(]+(\d{1,4})\s*(?:par|per|/)\s*(?:(${people})|(?:${groups}))\)?$`,
  'iu',
)
const times = /^(.+?)[\s,:(]+[×x]\s*(\d{1,4})\)?$/iu
const timesFirst = /^(\d{1,4})\s*[×x]\s+(.+)$/iu

/** A longer cell names no material with a number of it, and is not looked through. */
const LONGEST = 200

/** « Feutres ×4 », « 4 × feutres », « Cartes, 3 par personne »; a text that says no number is the material alone. */
export function materialIn(text: string): SaidMaterial {
  if (text.length > LONGEST) return { text, quantity: null, per: 'session' }
  const count = (digits: string | undefined) => Math.max(1, Number(digits))
  const [, each, number, person] = perWhom.exec(text) ?? []
  if (each) return { text: each, quantity: count(number), per: person ? 'participant' : 'group' }
  const [, what, multiple] = times.exec(text) ?? []
  if (what) return { text: what, quantity: count(multiple), per: 'session' }
  const [, first, rest] = timesFirst.exec(text) ?? []
  if (rest) return { text: rest, quantity: count(first), per: 'session' }
  return { text, quantity: null, per: 'session' }
}

/** A comma that is neither between brackets or quotation marks nor before a number of them. */
const COMMA = /,(?![^(]*\))(?![^«]*»)(?!\s*(?:[×x]\s*)?\d)/u

/** One a line where there are several lines; else what semicolons, or commas, separate. Bullets go. */
export function materialsIn(cell: string): SaidMaterial[] {
  const lines = cell.split('\n')
  const sign = /[;•]/.test(cell) ? /[;•]/ : cell.length > 10 * LONGEST ? ',' : COMMA
  const parts = lines.length > 1 ? lines : cell.split(sign)
  return parts
    .map((own) => own.replace(/^[\s\-–*•·]+/, '').trim())
    .filter((own) => own !== '')
    .map(materialIn)
}
