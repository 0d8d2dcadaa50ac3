/** The name of a document's file: sorts by date, and every system takes it. */
import type { CalendarDate } from '../domain/time'
import { cleaned } from './printable'

/** Characters of a title kept in a file name: a path of Windows holds 260 in all. */
const LONGEST = 80

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

const shortened = (text: string) => {
  const characters = Array.from(text)
  if (characters.length <= LONGEST) return text
  return `${characters
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+\S*$/, '')}…`
}

const named = (title: string) => shortened(safe(title).replace(/[. -]+$/, ''))

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
  return `${date ? `${date} ` : ''}${document}${name ? ` – ${name}` : ''}.docx`
}

/** `Le secret partagé.md`; one that no system takes has a line before it. */
export function markdownNameOf(title: string): string {
  const name = named(title)
  return `${name === '' || DEVICE.test(name) ? `_${name}` : name}.md`
}

/** `2024-02-19 Travail social 2.0.ics`; without a date or a title, what is left. */
export const calendarNameOf = (title: string, date: CalendarDate | null) =>
  `${[date, named(title)].filter(Boolean).join(' ') || 'Jalon'}.ics`

/** Names that Windows keeps for its devices, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** `2024-02-19 Travail social 2.0, ouvrir la boîte noire`: the folder of a session's documents; null without either. */
export function folderNameOf(title: string, date: CalendarDate | null): string | null {
  const name = [date, named(title)].filter(Boolean).join(' ')
  return name === '' || DEVICE.test(name) ? null : name
}
