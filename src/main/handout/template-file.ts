/** An organisation's own template: which tags it holds, and the file with each replaced; header and footer stay as they are. */
import {
  Document,
  type IPatch,
  Packer,
  type Paragraph,
  PatchType,
  patchDetector,
  patchDocument,
  type Table,
  TableOfContents,
} from 'docx'
import JSZip from 'jszip'
import type { DocumentBlock, HandoutDocument, Run, TagValues } from '../../shared/handout/model'
import { type Meaning, meaningOf } from '../../shared/handout/template-tags'
import { textOf } from '../../shared/text/text'
import { paragraphsOf } from './blocks'
import { type Look, lookOf } from './look'
import { numberingOf } from './numbering'
import { placeIn } from './place'
import { runsOf } from './runs'
import { stylesOf } from './styles'
import { tableStyles } from './table-styles'

/** What stands between double braces, each once, in the order of the file. Throws when it is no Word file. */
export const tagsIn = async (template: Uint8Array): Promise<string[]> => {
  const found = await patchDetector({ data: template, trimPlaceholders: true })
  return Array.from(new Set(found.map((tag) => tag.trim())))
}

const words = (runs: readonly Run[]): IPatch => ({ type: PatchType.PARAGRAPH, children: runsOf(runs) })

/** Width of the template's text in twips, from its last section; that of a usual A4 when it does not say. */
function widthIn(document: string): number {
  const number = (element: string, name: string) => {
    const [tag = ''] = document.match(new RegExp(`<w:${element}\\b[^>]*>`, 'g'))?.slice(-1) ?? []
    return Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1])
  }
  const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right')
  return width > 0 ? width : 9638
}

/** Our styles as docx writes them, without typefaces: the template has its own. */
async function ourStyles(handout: HandoutDocument, look: Look): Promise<string> {
  const names = textOf(handout.language).documents.styles
  const file = new Document({
    styles: stylesOf(handout.language, look, names),
    externalStyles: tableStyles(look, names),
    sections: [],
  })
  const zip = await JSZip.loadAsync(await Packer.toBuffer(file))
  const styles = (await zip.file('word/styles.xml')?.async('string')) ?? ''
  return styles.replace(/<w:rFonts\b[^>]*\/>/g, '')
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

/** Header, footer and what they refer to: whatever was done to the file, they are put back byte for byte. */
const isMarginal = (name: string) => /^word\/(_rels\/)?(header|footer)\d*\.xml(\.rels)?$/.test(name)

function patchesOf(
  meanings: readonly { typed: string; meaning: Meaning }[],
  values: TagValues,
  write: (blocks: readonly DocumentBlock[]) => (Paragraph | Table)[],
) {
  const patches: Record<string, Parameters<typeof patchDocument>[0]['patches'][string]> = {}
  for (const { typed, meaning } of meanings) {
    if (meaning.kind === 'row') {
      const { row, typedRow } = meaning
      const fields = meanings.flatMap(({ meaning: own }) =>
        own.kind === 'row' && own.typedRow === typedRow ? [own] : [],
      )
      patches[typedRow] = {
        type: PatchType.TABLE_ROWS,
        rows: (values.rows[row] ?? []).map((own) =>
          Object.fromEntries(fields.map(({ field, typedField }) => [typedField, words(own[field] ?? [])])),
        ),
      }
      continue
    }
    const { tag } = meaning
    const blocks = values.blocks[tag]
    patches[typed] = blocks
      ? { type: PatchType.DOCUMENT, children: write(blocks) }
      : words(values.words[tag] ?? [])
  }
  return patches
}

/** Throws when the template is no Word file; a tag that means nothing is left as it is. */
export async function fillTemplate(
  template: Uint8Array,
  handout: HandoutDocument,
  values: TagValues,
): Promise<Uint8Array> {
  const look = lookOf(handout)
  const original = await JSZip.loadAsync(template)
  const document = (await original.file('word/document.xml')?.async('string')) ?? ''
  const numbering = numberingOf()
  const place = placeIn(look, textOf(handout.language).app.callouts, numbering, widthIn(document))
  const write = (blocks: readonly DocumentBlock[]) =>
    paragraphsOf(blocks, place).filter((one): one is Paragraph | Table => !(one instanceof TableOfContents))
  const meanings = (await tagsIn(template)).flatMap((typed) => {
    const meaning = meaningOf(typed)
    return meaning ? [{ typed, meaning }] : []
  })
  const patches = patchesOf(meanings, values, write)
  const filled = await patchDocument({
    outputType: 'nodebuffer',
    data: template,
    patches,
    trimPlaceholders: true,
    numbering: { config: numbering.config() },
    properties: { title: handout.title, creator: handout.creator, lastModifiedBy: handout.creator },
  })
  const zip = await JSZip.loadAsync(filled)
  const theirs = await zip.file('word/styles.xml')?.async('string')
  if (theirs) zip.file('word/styles.xml', withMissing(theirs, await ourStyles(handout, look)))
  for (const [name, file] of Object.entries(original.files)) {
    if (isMarginal(name)) zip.file(name, await file.async('nodebuffer'))
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
