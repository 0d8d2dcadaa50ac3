/** The recovery key as it is printed: 160 bits in eight groups of four letters, each with a letter that checks it. */
import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O nor U, which are mistaken for others when they are copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 20
const LETTERS_OF_GROUP = 4

export const newRecoveryKey = (): Buffer => randomBytes(BYTES)

/** Twice a value of the field of 32 elements (x⁵ + x² + 1). */
const twice = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * Over the field of 32 elements, so that one letter changed, two neighbours swapped and a group in the place of another
 * are always found.
 */
const checkOf = (values: readonly number[], group: number) =>
  twice(values.reduce((sum, value) => twice(sum) ^ value, group + 1))

/** Eight groups of five letters. */
export function groupsOf(key: Uint8Array): string[] {
  const bits = Array.from(key, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const values = Array.from(bits.matchAll(/.{5}/g), ([five]) => Number.parseInt(five, 2))
  const groups: string[] = []
  for (let at = 0; at < values.length; at += LETTERS_OF_GROUP) {
    const own = values.slice(at, at + LETTERS_OF_GROUP)
    const all = [...own, checkOf(own, at / LETTERS_OF_GROUP)]
    groups.push(all.map((value) => LETTERS[value]).join(''))
  }
  return groups
}

/** The printed key as somebody typed it: spaces and dashes do not matter, nor O for 0, nor I or L for 1. */
const asPrinted = (typed: string) =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.·]+/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** Whether the typed group is the printed one. */
export const isSameGroup = (typed: string, group: string) => asPrinted(typed) === group

/**
 * The key that was typed; or the numbers, from 1, of the groups whose check letter is wrong; `length` when there are not
 * eight groups.
 */
export function readRecoveryKey(
  typed: string,
): { ok: true; key: Buffer } | { ok: false; wrong: number[] | 'length' } {
  const values = Array.from(asPrinted(typed), (letter) => LETTERS.indexOf(letter))
  const size = LETTERS_OF_GROUP + 1
  const count = (BYTES * 8) / 5 / LETTERS_OF_GROUP
  if (values.length !== size * count) return { ok: false, wrong: 'length' }
  const groups = Array.from({ length: count }, (_, group) => values.slice(group * size, (group + 1) * size))
  const wrong = groups.flatMap((group, index) => (isSound(group, index) ? [] : [index + 1]))
  if (wrong.length > 0) return { ok: false, wrong }
  const bits = groups
    .flatMap((group) => group.slice(0, LETTERS_OF_GROUP))
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('')
  return {
    ok: true,
    key: Buffer.from(Array.from(bits.matchAll(/.{8}/g), ([byte]) => Number.parseInt(byte, 2))),
  }
}

const isSound = (group: readonly number[], index: number) =>
  !group.includes(-1) && checkOf(group.slice(0, LETTERS_OF_GROUP), index) === group[LETTERS_OF_GROUP]
