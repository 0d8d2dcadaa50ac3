/**
 * A template is judged by what it would do where its documents are opened: nothing of it is fetched, opened or run there.
 * Each such thing is taken out, and named; the rest stays byte for byte.
 */
import type { ForeignContent } from '../../shared/handout/foreign-content'
import { safeAddress } from '../../shared/markdown/address'
import { attributesOf, foreignLink, type Link, linksIn, partOf } from './package-links'
import { foreignFields } from './word-fields'
import { type Element, treeOf } from './xml-tree'

type Span = { from: number; to: number }

export type TemplateParts = {
  /** The parts that are XML, as text. */
  xml: ReadonlyMap<string, string>
  bytes: ReadonlyMap<string, Uint8Array>
}

const TYPES = '[Content_Types].xml'
const ROOT = '_rels/.rels'
const isRels = (name: string) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name)
/** Data of other programs, which Word shows and does not read. */
const isInert = (name: string) => /^customXml\//i.test(name)

/** Elements that put something in, run it, or lead the whole file elsewhere. */
const ACTIVE = new Set([
  ...['altChunk', 'subDoc', 'attachedTemplate', 'mailMerge', 'OLEObject', 'control', 'frameset', 'movie'],
  ...['saveThroughXslt', 'HyperlinkBase', 'webVideoPr', 'scriptAnchor', 'externalData'],
])
/** Elements that are nothing without what they name. */
const BARE = new Set([
  ...[
    'hlinkClick',
    'hlinkHover',
    'hlinkMouseOver',
    'videoFile',
    'audioFile',
    'quickTimeFile',
    'wavAudioFile',
  ],
  ...['sourceFileName', 'svgBlip', 'contentPart', 'chart', 'relIds', 'media', 'snd'],
])

const localOf = ({ name }: Element) => name.slice(name.indexOf(':') + 1)

function without(xml: string, spans: readonly Span[]): string {
  let made = ''
  let at = 0
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (from >= at) made += xml.slice(at, from)
    at = Math.max(at, to)
  }
  return made + xml.slice(at)
}

/** A picture drawn by a program may hold one that runs, or fetch another. */
const isLively = (svg: string) =>
  /<(?:[\w.-]+:)?(?:script|foreignObject|handler|iframe)\b|\son\w+\s*=|javascript:|@import|<!ENTITY|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)|url\(\s*["']?\s*(?!#)/i.test(
    svg,
  )

/** The part without what fetches, runs or leads elsewhere; `gone`: the relationships that it no longer has. */
function cleanedPart(xml: string, gone: ReadonlySet<string>, tell: (what: ForeignContent) => void): string {
  const spans: Span[] = []
  const elements: Element[] = []
  const remove = ({ start, end }: Element) => void spans.push({ from: start, to: end })
  const visit = (element: Element) => {
    const local = localOf(element)
    if (ACTIVE.has(local)) return remove(element)
    elements.push(element)
    for (const own of attributesOf(xml, element)) {
      const isGone = own.name !== own.local && gone.has(own.value)
      if (isGone && BARE.has(local)) return remove(element)
      const isAction = own.local === 'action' && /^ppaction:/i.test(own.value)
      if (isGone || isAction) spans.push(own)
      // Drawings in the older manner name an address without a relationship.
      const isSource = (own.local === 'src' || own.local === 'althref') && own.value !== ''
      const isLink =
        own.local === 'href' && !isGone && /[:\\/.]/.test(own.value) && safeAddress(own.value) === null
      if (!isSource && !isLink) continue
      spans.push(own)
      tell({ kind: isSource ? 'remote' : 'address', what: own.value })
    }
    for (const child of element.children) visit(child)
  }
  for (const root of treeOf(xml).children) visit(root)
  const fields = foreignFields(xml, elements)
  for (const name of fields.names) tell({ kind: 'field', what: name })
  for (const instruction of xml.matchAll(/<\?xml-stylesheet[\s\S]*?\?>/g))
    spans.push({ from: instruction.index, to: instruction.index + instruction[0].length })
  return without(xml, [...spans, ...fields.spans])
}

/** The file without what would do something at the other end, and what that was. Throws when it is no Word file. */
export function harmless({ xml, bytes }: TemplateParts): TemplateParts & { removed: ForeignContent[] } {
  // The names of the parts of a file do not know capitals (ISO/IEC 29500-2, 7.2.3.5).
  const names = new Map<string, string>()
  for (const name of [...xml.keys(), ...bytes.keys()]) {
    if (names.has(name.toLowerCase())) throw new Error(`twice: ${name}`)
    names.set(name.toLowerCase(), name)
  }
  for (const [name, text] of xml) if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error(`declares: ${name}`)
  const removed = new Map<string, ForeignContent>()
  const tell = (own: ForeignContent) => removed.set(`${own.kind} ${own.what}`, own)
  const relsOf = (owner: string) => {
    const at = owner.lastIndexOf('/') + 1
    return names.get(`${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`.toLowerCase())
  }
  const gone = new Map<string, Set<string>>()
  const kept = new Map<string, string>()
  const isLivelyPart = (name: string) =>
    /\.svgz?$/i.test(name) && isLively(new TextDecoder().decode(bytes.get(name) ?? new Uint8Array()))

  /** The parts that the owner leads to: what nothing leads to does not leave. */
  function follow(owner: string) {
    const rels = owner === '' ? names.get(ROOT) : relsOf(owner)
    if (rels === undefined || kept.has(rels)) return
    const text = xml.get(rels) ?? ''
    const spans: Link[] = []
    const next: string[] = []
    for (const link of linksIn(text)) {
      const part = link.isExternal ? undefined : names.get(partOf(owner, link.target).toLowerCase())
      const lively: ForeignContent | null =
        part !== undefined && isLivelyPart(part) ? { kind: 'picture', what: link.target } : null
      const found = foreignLink(link) ?? lively
      if (found) {
        spans.push(link)
        tell(found)
      } else if (part !== undefined) next.push(part)
    }
    gone.set(owner, new Set(spans.map(({ id }) => id)))
    kept.set(rels, without(text, spans))
    for (const part of next) {
      if (kept.has(part)) continue
      kept.set(part, '')
      follow(part)
    }
  }
  follow('')
  const cleaned = new Map<string, string>()
  for (const [name, text] of xml) {
    const rels = isRels(name) ? kept.get(name) : undefined
    if (rels !== undefined) cleaned.set(name, rels)
    else if (kept.has(name))
      cleaned.set(name, isInert(name) ? text : cleanedPart(text, gone.get(name) ?? new Set(), tell))
  }
  const left = new Map([...bytes].filter(([name]) => kept.has(name)))
  const types = names.get(TYPES.toLowerCase())
  if (types !== undefined)
    cleaned.set(types, typesOf(xml.get(types) ?? '', new Set([...cleaned.keys(), ...left.keys()]), tell))
  return { xml: cleaned, bytes: left, removed: [...removed.values()] }
}

/** The list of kinds without the parts that are gone; a file that may hold programs is one that may not. */
function typesOf(xml: string, there: ReadonlySet<string>, tell: (what: ForeignContent) => void): string {
  const known = new Set([...there].map((name) => `/${name}`.toLowerCase()))
  const spans: Span[] = []
  for (const element of treeOf(xml).children[0]?.children ?? []) {
    const part = attributesOf(xml, element).find(({ name }) => name === 'PartName')?.value
    if (part !== undefined && !known.has(part.toLowerCase()))
      spans.push({ from: element.start, to: element.end })
  }
  const MACROS = /application\/vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/gi
  if (MACROS.test(xml)) tell({ kind: 'macro', what: 'macroEnabled' })
  return without(xml, spans).replace(
    MACROS,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  )
}
