/** An organisation's own template: which tags it holds, and the file with each of them filled, wherever it stands. */
import {
  Document,
  type IPatch,
  Packer,
  type Paragraph,
  PatchType,
  patchDocument,
  type Table,
  TableOfContents,
} from 'docx'
import JSZip from 'jszip'
import type { ForeignContent } from '../../shared/handout/foreign-content'
import type { HandoutDocument, TagValues } from '../../shared/handout/model'
import type { TemplateFault } from '../../shared/handout/template-fault'
import { textOf } from '../../shared/text/text'
import { paragraphsOf } from './blocks'
import { harmless, type TemplateParts } from './foreign-template'
import { type Look, lookOf } from './look'
import { type Numbering, numberingOf } from './numbering'
import { placeIn } from './place'
import { stylesOf } from './styles'
import { tableStyles } from './table-styles'
import { filledPart, KEYS } from './template-fill'
import { type Places, placesOf } from './template-places'
import { treeOf } from './xml-tree'
import { zipOf } from './zip'

/** Its parts, without what would do something where a document made of it is opened. Throws when it is no Word file. */
async function partsIn(
  template: Uint8Array,
): Promise<TemplateParts & { removed: readonly ForeignContent[] }> {
  const zip = await JSZip.loadAsync(template)
  const xml = new Map<string, string>()
  const bytes = new Map<string, Uint8Array>()
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue
    if (/\.(xml|rels)$/i.test(name)) xml.set(name, await file.async('string'))
    else bytes.set(name, await file.async('uint8array'))
  }
  const parts = harmless({ xml, bytes })
  if (!parts.xml.has(DOCUMENT)) throw new Error('no document')
  return parts
}

const DOCUMENT = 'word/document.xml'

/** The tags anywhere in the file, each once, and the faults that keep it from being filled. */
export async function readTags(
  template: Uint8Array,
): Promise<{ tags: string[]; faults: readonly TemplateFault[]; removed: readonly ForeignContent[] }> {
  const { xml, removed } = await partsIn(template)
  const places = [...placesOf(xml).values()]
  const tags = places.flatMap(({ marks }) => marks.map(({ tag }) => tag))
  return { tags: [...new Set(tags)], faults: places.flatMap(({ faults }) => faults), removed }
}

/** Its tags, in the order in which a page is read. Throws when it is no Word file. */
export const tagsIn = async (template: Uint8Array): Promise<string[]> => (await readTags(template)).tags

/** Width of the template's text in twips, from its last section; that of a usual A4 when it does not say. */
function widthIn(document: string): number {
  const number = (element: string, name: string) => {
    const [tag = ''] = document.match(new RegExp(`<w:${element}\\b[^>]*>`, 'g'))?.slice(-1) ?? []
    return Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1])
  }
  const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right')
  return width > 0 ? width : 9638
}

/** The styles of each look, kept because many documents are filled one after the other. */
const stylesOfLooks = new Map<string, string>()

/** Our styles as docx writes them, without typefaces: the template has its own. */
async function ourStyles(handout: HandoutDocument, look: Look): Promise<string> {
  const key = JSON.stringify([handout.language, look, look.size(10)])
  const before = stylesOfLooks.get(key)
  if (before !== undefined) return before
  const names = textOf(handout.language).documents.styles
  const file = new Document({
    styles: stylesOf(handout.language, look, names),
    externalStyles: tableStyles(look, names),
    sections: [],
  })
  const zip = await JSZip.loadAsync(await Packer.toBuffer(file))
  const written = (await zip.file('word/styles.xml')?.async('string')) ?? ''
  const styles = written.replace(/<w:rFonts\b[^>]*\/>/g, '')
  stylesOfLooks.set(key, styles)
  return styles
}

const STYLE = /<w:style\b[^>]*w:styleId="([^"]+)".*?<\/w:style>/gs

/** The template's styles with those of ours that it lacks: its own always win. */
function withMissing(theirs: string, ours: string): string {
  const known = new Set(Array.from(theirs.matchAll(STYLE), ([, id]) => id))
  const added = Array.from(ours.matchAll(STYLE))
    .filter(([, id]) => !known.has(id))
    .map(([style = '']) => style.replace(/ w:default="(1|true)"/, ''))
  return theirs.replace('</w:styles>', `${added.join('')}</w:styles>`)
}

/** Parts that docx adds to when it writes paragraphs, and where it says whose file it is: those are as it leaves them. */
const isShared = (name: string) =>
  name === '[Content_Types].xml' ||
  name === 'word/numbering.xml' ||
  name.endsWith('.rels') ||
  name === 'docProps/core.xml'

/** The paragraphs that docx wrote in place of the one with that key, between the two that open and close it. */
function writtenAt(xml: string, key: string): string {
  const at = (mark: string) => xml.indexOf(`${KEYS.start}${mark}${KEYS.end}`)
  const from = xml.indexOf('</w:p>', at(`(${key}`)) + '</w:p>'.length
  const to = xml.lastIndexOf('<w:p>', at(`)${key}`))
  return xml.slice(from, to)
}

/** The text with a paragraph before and behind each key, so that its place is known in the text that docx writes. */
const bounded = (xml: string) =>
  xml.replace(keyedParagraph, (own, key) =>
    [`(${key}`, null, `)${key}`].map((mark) => (mark === null ? own : own.replace(key, mark))).join(''),
  )
const keyedParagraph = new RegExp(
  `<w:p><w:r><w:t>${KEYS.start}([^${KEYS.end}]*)${KEYS.end}</w:t></w:r></w:p>`,
  'g',
)

/** The template holds a tag that cannot be filled: nothing is written. */
export class Unfillable extends Error {}

type Read = TemplateParts & { places: Map<string, Places> }

/** The preparation that all documents filled from one template share. */
const known = new WeakMap<Uint8Array, Read>()

async function readOnce(template: Uint8Array): Promise<Read> {
  const before = known.get(template)
  if (before) return before
  const { xml, bytes } = await partsIn(template)
  const read = { xml, places: placesOf(xml), bytes }
  known.set(template, read)
  return read
}

/** The part with its keys alone: all that docx needs to write the paragraphs that take their place. */
function keysOf(xml: string): string {
  const root = treeOf(xml).children[0]
  const keys = bounded((xml.match(keyedParagraph) ?? []).join(''))
  const inside = root?.name === 'w:document' ? `<w:body>${keys}</w:body>` : keys
  return root ? `${xml.slice(0, root.inner)}${inside}</${root.name}>` : xml
}

/** The small file that docx adds to and writes: no more of the template than it needs. */
async function writtenBy(
  handout: HandoutDocument,
  filled: ReadonlyMap<string, string>,
  patches: Record<string, IPatch>,
  numbering: Numbering,
): Promise<Map<string, string>> {
  const zip = new JSZip()
  for (const [name, xml] of filled) {
    if (isShared(name)) zip.file(name, xml)
    else if (name === DOCUMENT || xml.includes(KEYS.start)) zip.file(name, keysOf(xml))
  }
  const patched = await patchDocument({
    outputType: 'nodebuffer',
    data: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }),
    patches,
    placeholderDelimiters: KEYS,
    numbering: { config: numbering.config() },
    properties: { title: handout.title, creator: handout.creator, lastModifiedBy: handout.creator },
  })
  const written = await JSZip.loadAsync(patched)
  const parts = new Map<string, string>()
  for (const [name, file] of Object.entries(written.files)) {
    if (!file.dir) parts.set(name, await file.async('string'))
  }
  return parts
}

/** Throws when the template is no Word file, and Unfillable where a tag of it cannot be filled. */
export async function fillTemplate(
  template: Uint8Array,
  handout: HandoutDocument,
  values: TagValues,
): Promise<Uint8Array> {
  const look = lookOf(handout)
  const { xml: theirs, places, bytes } = await readOnce(template)
  const numbering = numberingOf()
  const { callouts } = textOf(handout.language).app
  const place = placeIn(look, callouts, numbering, widthIn(theirs.get(DOCUMENT) ?? ''))
  const write = (tag: string) =>
    paragraphsOf(values.blocks[tag] ?? [], place).filter(
      (one): one is Paragraph | Table => !(one instanceof TableOfContents),
    )
  const filled = new Map<string, string>()
  const patches: Record<string, IPatch> = {}
  for (const [name, { marks, faults }] of places) {
    if (faults.length > 0) throw new Unfillable(`${name}: ${faults[0]?.kind}`)
    const own = filledPart(theirs.get(name) ?? '', marks, values, `${filled.size}.`)
    filled.set(name, own.xml)
    for (const { key, tag } of own.lines) patches[key] = { type: PatchType.DOCUMENT, children: write(tag) }
  }
  const written = await writtenBy(handout, filled, patches, numbering)
  const parts = new Map<string, string | Uint8Array>(bytes)
  for (const [name, xml] of filled) {
    parts.set(
      name,
      xml.replace(keyedParagraph, (_, key) => writtenAt(written.get(name) ?? '', key)),
    )
  }
  for (const [name, xml] of written) if (isShared(name) || !parts.has(name)) parts.set(name, xml)
  const styles = parts.get('word/styles.xml')
  if (typeof styles === 'string') {
    parts.set('word/styles.xml', withMissing(styles, await ourStyles(handout, look)))
  }
  for (const [name, content] of parts) {
    if (typeof content === 'string' && /\{\{|\uE000/.test(content)) throw new Unfillable(`${name}: left`)
  }
  return zipOf(parts)
}
