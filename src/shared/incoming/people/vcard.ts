/** Contacts of an address book: vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as rows of a list. */
import { fold } from '../../text/fold'
import type { PeopleField } from './people-field'

export const isVcard = (text: string) => /^\s*BEGIN:VCARD/im.test(text.slice(0, 2000))

const FIELDS = [
  'lastName',
  'firstName',
  'name',
  'organisation',
  'role',
  'email',
] as const satisfies readonly PeopleField[]

type Property = { name: string; parameters: string; value: string }

/** Lines that go on with a space belong together; so do those of quoted-printable that end with « = ». */
function propertiesIn(card: string): Property[] {
  const lines = card
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  const all: Property[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at] ?? ''
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const [head = '', ...parameters] = line.slice(0, colon).split(';')
    const said = parameters.join(';').toUpperCase()
    if (said.includes('QUOTED-PRINTABLE')) {
      while (line.endsWith('=') && at + 1 < lines.length) {
        at += 1
        line = line.slice(0, -1) + (lines[at] ?? '')
      }
    }
    const value = line.slice(colon + 1)
    all.push({
      name: head.replace(/^.*\./, '').trim().toUpperCase(),
      parameters: said,
      value: said.includes('QUOTED-PRINTABLE') ? unquoted(value, said) : value,
    })
  }
  return all
}

function unquoted(value: string, parameters: string): string {
  const encoded = value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => `%${hex}`)
  if (/LATIN|8859|1252/.test(parameters))
    return value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  try {
    return decodeURIComponent(encoded.replace(/%(?![0-9A-F]{2})/gi, '%25'))
  } catch {
    return value
  }
}

/** The parts between semicolons, their escapes taken away. */
const partsIn = (value: string) =>
  value.split(/(?<!\\);/).map((part) =>
    part
      .replace(/\\n/gi, '\n')
      .replace(/\\([\\;,:])/g, '$1')
      .trim(),
  )

/** The properties that hold something and have no place in a list of participants, by the name under which they are told. */
const LEFT: Record<string, string> = {
  ...{
    TEL: 'TEL',
    ADR: 'ADR',
    NOTE: 'NOTE',
    BDAY: 'BDAY',
    URL: 'URL',
    CATEGORIES: 'CATEGORIES',
    NICKNAME: 'NICKNAME',
  },
}

export type ContactRows = { fields: (PeopleField | null)[]; headings: string[]; rows: string[][] }

export function contactsIn(text: string, most: number): ContactRows {
  const left = new Set<string>()
  const cards: { known: Record<(typeof FIELDS)[number], string>; others: Map<string, string> }[] = []
  for (const card of text.split(/BEGIN:VCARD/i).slice(1, most + 1)) {
    const all = propertiesIn(card)
    const first = (name: string) => {
      const own = all.filter((property) => property.name === name && property.value.trim())
      return own.find(({ parameters }) => /PREF/.test(parameters)) ?? own[0]
    }
    const value = (name: string) => first(name)?.value ?? ''
    const [family = '', given = '', additional = ''] = partsIn(value('N'))
    const organisation = partsIn(value('ORG'))[0] ?? ''
    const full = partsIn(value('FN')).join(' ')
    const isOrganisation = !family && !given && fold(full) === fold(organisation)
    const others = new Map<string, string>()
    for (const { name, value: own } of all)
      if (LEFT[name] && own.trim() && !others.has(name))
        others.set(name, partsIn(own).filter(Boolean).join(', '))
    for (const name of others.keys()) left.add(name)
    cards.push({
      known: {
        ...{ lastName: family, firstName: [given, additional].filter(Boolean).join(' ') },
        // Whoever has no parts has her whole name; an organisation's own card names nobody.
        name: family || given || isOrganisation ? '' : full,
        organisation,
        role: partsIn(value('TITLE') || value('ROLE')).join(', '),
        email: value('EMAIL').trim(),
      },
      others,
    })
  }
  const names = [...left]
  return {
    fields: [...FIELDS, ...names.map(() => null)],
    headings: [...FIELDS.map(() => ''), ...names],
    rows: cards.map(({ known, others }) => [
      ...FIELDS.map((field) => known[field]),
      ...names.map((name) => others.get(name) ?? ''),
    ]),
  }
}
