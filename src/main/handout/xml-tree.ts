/** XML as elements with their places in the text, so that what is not changed stays byte for byte. */

export type Element = {
  name: string
  /** Places in the text: its first tag, its content, its last tag, and behind that. */
  start: number
  inner: number
  close: number
  end: number
  parent: Element | null
  children: Element[]
}

/** The kinds of markup that start with `<`: a comment, an instruction, plain characters, a declaration, or a tag. */
const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>|<(\/?)([^\s<>/"'=]+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)(\/?)>/g

/** Levels of elements: tables within tables within text boxes take some dozens. */
const DEEPEST = 500

/** The root, whose children are the elements of the text. Throws when it is not well formed, or too deep to be a page. */
export function treeOf(xml: string): Element {
  const root: Element = {
    ...{ name: '', start: 0, inner: 0, close: xml.length, end: xml.length },
    ...{ parent: null, children: [] },
  }
  let open = root
  let depth = 0
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, closing, name, , empty] = match
    if (name === undefined) continue
    const start = match.index
    const end = start + whole.length
    if (closing) {
      if (open.name !== name || !open.parent) throw new Error(`not well formed: ${whole.slice(0, 40)}`)
      open.close = start
      open.end = end
      open = open.parent
      depth -= 1
      continue
    }
    const own: Element = { name, start, inner: end, close: end, end, parent: open, children: [] }
    open.children.push(own)
    if (empty) continue
    open = own
    depth += 1
    if (depth > DEEPEST) throw new Error('too deep')
  }
  if (root.children.length !== 1) throw new Error('not well formed: one element holds all others')
  if (open !== root) throw new Error(`not well formed: <${open.name}> stays open`)
  return root
}

/** The nearest element around it, itself included, for which it holds. */
export function around(element: Element | null, holds: (own: Element) => boolean): Element | null {
  for (let own = element; own; own = own.parent) if (holds(own)) return own
  return null
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function signOf(entity: string): string {
  const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity)
  if (!code) return ENTITIES[entity] ?? `&${entity};`
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/** The text of the XML, and for each of its units the place where it begins; the last place is behind all. */
export function decoded(xml: string, from: number, to: number): { text: string; at: number[] } {
  let text = ''
  const at: number[] = []
  const parts = /&(#?\w+);|[\s\S]/g
  for (const match of xml.slice(from, to).matchAll(parts)) {
    const sign = match[1] === undefined ? match[0] : signOf(match[1])
    for (let unit = 0; unit < sign.length; unit += 1) at.push(from + match.index)
    text += sign
  }
  return { text, at: [...at, to] }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as XML may hold it. */
export const encoded = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
