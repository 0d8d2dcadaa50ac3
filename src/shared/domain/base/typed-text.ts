/** Typed text before its meaning: one kind of space, apostrophe and dash, no accents, no capitals, numbers in digits. */

/** Spaces of every kind, one at a time; the marks that a page or a word processor slips in without showing them go. */
const spaced = (text: string) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ')

/** The text as the readers of lengths, hours and dates take it. */
export const plainTyped = (typed: string) =>
  spaced(typed)
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()

const units = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  quinze: 15,
  fifteen: 15,
}
const tens = {
  vingt: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
}
const numbers: Readonly<Record<string, number>> = { ...units, ...tens }

const word = new RegExp(
  String.raw`\b(${Object.keys(tens).join('|')})[- ](${Object.keys(units).join('|')})\b|\b(${Object.keys(numbers).join('|')})\b`,
  'g',
)

/** « quarante-cinq minutes » as « 45 minutes », in both languages; expects `plainTyped`. */
export const inDigits = (plain: string) =>
  plain.replace(word, (_, ten?: string, unit?: string, alone?: string) =>
    String((numbers[ten ?? ''] ?? 0) + (numbers[unit ?? ''] ?? 0) + (numbers[alone ?? ''] ?? 0)),
  )
