/** The fields of a part of a Word file: those that fetch or run something keep what they show, and lose what they do. */
import { safeAddress } from '../../shared/markdown/address'
import { attributesOf } from './package-links'
import { decoded, type Element } from './xml-tree'

/** Fields that say something of the document, of its reader or of the day, and do nothing else (ISO/IEC 29500-1, 17.16.5). */
const HARMLESS = new Set([
  ...['=', 'ADDRESSBLOCK', 'ADVANCE', 'AUTHOR', 'AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'BIBLIOGRAPHY'],
  ...['BIDIOUTLINE', 'CITATION', 'COMMENTS', 'COMPARE', 'CREATEDATE', 'DATE', 'DOCPROPERTY', 'DOCVARIABLE'],
  ...['EDITTIME', 'EQ', 'FILENAME', 'FILESIZE', 'FORMCHECKBOX', 'FORMDROPDOWN', 'FORMTEXT', 'GREETINGLINE'],
  ...['IF', 'INDEX', 'INFO', 'KEYWORDS', 'LASTSAVEDBY', 'LISTNUM', 'MERGEFIELD', 'NOTEREF', 'NUMCHARS'],
  ...[
    'NUMPAGES',
    'NUMWORDS',
    'PAGE',
    'PAGEREF',
    'PRINTDATE',
    'QUOTE',
    'REF',
    'REVNUM',
    'SAVEDATE',
    'SECTION',
  ],
  ...[
    'SECTIONPAGES',
    'SEQ',
    'SET',
    'STYLEREF',
    'SUBJECT',
    'SYMBOL',
    'TA',
    'TC',
    'TIME',
    'TITLE',
    'TOA',
    'TOC',
  ],
  ...['USERADDRESS', 'USERINITIALS', 'USERNAME', 'XE'],
])

/** Switches of HYPERLINK that take the word behind them. */
const WITH_WORD = new Set(['\\l', '\\o', '\\t'])

function isHarmless(instruction: string): boolean {
  const words = Array.from(
    instruction.matchAll(/"((?:[^"\\]|\\.)*)"?|[^\s"]+/g),
    ([whole, quoted]) => quoted ?? whole,
  )
  const [name = '', ...rest] = words
  if (HARMLESS.has(name.toUpperCase()) || name.startsWith('=')) return true
  if (name.toUpperCase() !== 'HYPERLINK') return false
  const addresses = rest.filter(
    (word, at) => !/^\\[a-z]$/i.test(word) && !WITH_WORD.has((rest[at - 1] ?? '').toLowerCase()),
  )
  return addresses.every((address) => safeAddress(address.replaceAll('\\\\', '\\')) !== null)
}

const localOf = ({ name }: Element) => name.slice(name.indexOf(':') + 1)

/** The text of the element: comments are no text, and plain characters are. */
const saidIn = (xml: string, { inner, close }: Element) => {
  const said = xml
    .slice(inner, close)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  return decoded(said, 0, said.length).text
}

type Span = { from: number; to: number }
type Field = { pieces: Element[]; instruction: string; isSaid: boolean }

/** The pieces to take out of the part so that no field fetches or runs anything; and the names of those fields. */
export function foreignFields(xml: string, elements: readonly Element[]): { spans: Span[]; names: string[] } {
  const spans: Span[] = []
  const names: string[] = []
  const judge = (instruction: string) => {
    if (isHarmless(instruction.trim())) return false
    names.push(instruction.trim().split(/\s+/)[0] ?? '')
    return true
  }
  const open: Field[] = []
  const end = (field: Field | undefined) => {
    if (!field || (field.instruction.trim() === '' && field.pieces.length < 2)) return
    if (judge(field.instruction))
      for (const { start, end } of field.pieces) spans.push({ from: start, to: end })
  }
  for (const element of elements) {
    const local = localOf(element)
    if (local === 'fldSimple') {
      const said = attributesOf(xml, element).find((own) => own.local === 'instr')?.value ?? ''
      if (!judge(said)) continue
      spans.push({ from: element.start, to: element.inner })
      if (element.end > element.inner) spans.push({ from: element.close, to: element.end })
    } else if (local === 'instrText' || local === 'delInstrText') {
      const field = open.at(-1)
      // One that stands in no field is text that nobody sees.
      if (!field) continue
      field.pieces.push(element)
      field.instruction += saidIn(xml, element)
    } else if (local === 'fldChar') {
      const type = attributesOf(xml, element).find((own) => own.local === 'fldCharType')?.value
      if (type === 'begin') open.push({ pieces: [element], instruction: '', isSaid: false })
      else open.at(-1)?.pieces.push(element)
      if (type === 'end') end(open.pop())
    }
  }
  for (const field of open) end(field)
  return { spans, names }
}
