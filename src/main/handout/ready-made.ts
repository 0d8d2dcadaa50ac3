/** XML that is written once and put in as it is, where docx would write the same object again and again. */
import type { IXmlableObject } from 'docx'

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

/** As docx escapes: what no XML may hold is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
const SPECIAL = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g

const escaped = (value: unknown) => String(value).replace(SPECIAL, (own) => ESCAPES[own] ?? '')

type Written = { attributes: string; inner: string }

function writtenOf(content: unknown): Written {
  const parts: unknown[] = Array.isArray(content) ? content : [content]
  const written: Written = { attributes: '', inner: '' }
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) written.inner += escaped(part)
    else if ('_attr' in part) written.attributes += attributesOf(part._attr as object)
    // An object that stands alone says nothing but its attributes.
    else if (parts === content) written.inner += xmlOf(part)
  }
  return written
}

const attributesOf = (all: object) =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** The XML of an element as docx's formatter gives it: `{ name: content }`. */
function xmlOf(element: IXmlableObject): string {
  const [name = '', content] = Object.entries(element)[0] ?? []
  const { attributes, inner } = writtenOf(content)
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

/**
 * The same element with its content as text. docx writes whatever is neither text nor object as it says itself; that the
 * bytes are the same is in make-handouts.test.ts. Nothing for nothing.
 */
export function readyMade(element: IXmlableObject | undefined): IXmlableObject | undefined {
  const [name, content] = Object.entries(element ?? {})[0] ?? []
  if (name === undefined) return element
  const { attributes, inner } = writtenOf(content)
  if (attributes !== '' || inner === '') return element
  const raw = () => inner
  raw.toString = raw
  return { [name]: raw }
}
