/** The name of a document's file: sorts by date, and every system takes it. */
import { isDeviceName } from '../domain/base/device-name'
import type { CalendarDate } from '../domain/base/time'
import { cleaned } from './printable'

/**
 * UTF-16 units of a title kept in the name of a folder or a file: with both, below the folder of a school's OneDrive, a
 * path has less than 240, and Windows takes 260 with the name that stands there while it is written.
 */
const LONGEST = 45
/** Bytes of it in UTF-8: encrypted shares take 143 for the whole name. */
const MOST_BYTES = 84

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/**
 * What Windows refuses in a name is a dash or nothing; marks that turn the direction of reading, which can disguise an
 * extension, are left out, like dots and spaces at the end.
 */
const safe = (text: string) =>
  cleaned(text)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s*[/\\|:]+\s*/g, ' - ')
    .replace(/[<>"?*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The name with room for a mark of so many units behind it. */
function shortened(text: string, mark: number): string {
  let units = 0
  let bytes = 0
  let kept = ''
  for (const character of text) {
    units += character.length
    bytes += bytesOf(character)
    if (units > LONGEST - mark || bytes > MOST_BYTES - 2 * mark)
      return `${kept.replace(/\s+\S*$/, '').trimEnd()}…`
    kept += character
  }
  return text
}

const named = (title: string, mark = 0) => shortened(safe(title).replace(/[. -]+$/, ''), mark)

/**
 * `2024-02-19 Programme – Travail social 2.0, ouvrir la boîte noire.docx`; without a date or a title, what is left. One
 * that is somebody's has her place in the list and her name instead: `2024-02-19 Attestation – 07 Anne Martin.docx`.
 */
export function fileNameOf(
  document: string,
  title: string,
  date: CalendarDate | null,
  { owner, number }: { owner: string | null; number: number | null } = { owner: null, number: null },
): string {
  const of = number === null ? '' : `${String(number).padStart(2, '0')} `
  const name = owner === null ? named(title) : `${of}${named(owner)}`.trim()
  const whole = `${date ? `${date} ` : ''}${named(document)}${name ? ` – ${name}` : ''}`
  return `${usable(whole)}.docx`
}

/** A name that is none, or a device's, has a line before it. */
const usable = (name: string) => (name === '' || isDeviceName(name) ? `_${name}` : name)

/** `Le secret partagé.md`. */
export const markdownNameOf = (title: string) => `${usable(named(title))}.md`

/** `2024-02-19 Travail social 2.0.ics`; without a date or a title, what is left. */
/** Without its ending. */
export const packageNameOf = (title: string, edition: string) => usable(`${named(title)} ${edition}`)

export const calendarNameOf = (title: string, date: CalendarDate | null) =>
  `${usable([date, named(title)].filter(Boolean).join(' ') || 'Jalon')}.ics`

/**
 * `2024-02-19 Travail social 2.0, ouvrir la boîte noire`: the folder of a session's documents; null without either. A `mark`
 * behind it stays whole, however long the title.
 */
export function folderNameOf(title: string, date: CalendarDate | null, mark = ''): string | null {
  const name = [date, named(title, mark.length) + mark].filter(Boolean).join(' ')
  return name === '' || isDeviceName(name) ? null : name
}
