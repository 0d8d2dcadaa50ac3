/** The relationships between the parts of a Word file, each judged by its kind and by where it leads. */

import type { ForeignContent } from '../../shared/handout/foreign-content'
import { safeAddress } from '../../shared/markdown/address'
import { decoded, type Element, treeOf } from './xml-tree'

/** Kinds that a page needs: what is none of them is taken out. The last word of their addresses (ISO/IEC 29500, [MS-DOCX]). */
const KNOWN = new Set([
  ...['officedocument', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail'],
  ...['styles', 'styleswitheffects', 'numbering', 'settings', 'websettings', 'fonttable', 'font', 'theme'],
  ...['themeoverride', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'commentsextended'],
  ...['commentsids', 'commentsextensible', 'people', 'image', 'hdphoto', 'hyperlink', 'chart', 'chartex'],
  ...['chartstyle', 'chartcolorstyle', 'chartusershapes', 'diagramdata', 'diagramlayout', 'customxml'],
  ...['diagramquickstyle', 'diagramcolors', 'diagramdrawing', 'customxmlprops', 'glossarydocument'],
  ...['printersettings', 'classificationlabels', 'documenttasks'],
])
/** Kinds whose parts are no XML. */
const BINARY = new Set(['image', 'hdphoto', 'font', 'thumbnail', 'printersettings'])

const KINDS: Readonly<Record<string, ForeignContent['kind']>> = {
  ...{ hyperlink: 'address', image: 'remote', video: 'remote', audio: 'remote', media: 'remote' },
  ...{ attachedtemplate: 'template', afchunk: 'content', subdocument: 'content', frame: 'content' },
  ...{ oleobject: 'embedded', package: 'embedded', control: 'embedded', activexcontrolbinary: 'embedded' },
  ...{ vbaproject: 'macro', wordvbadata: 'macro', attachedtoolbars: 'macro', keymapcustomizations: 'macro' },
  ...{
    usercustomization: 'macro',
    extensibility: 'macro',
    webextension: 'macro',
    webextensiontaskpanes: 'macro',
  },
  ...{
    mailmergesource: 'data',
    mailmergeheadersource: 'data',
    recipientdata: 'data',
    externallinkpath: 'data',
  },
}

/** The words of an element's first tag, by their names; entities are what they mean. */
export function attributesOf(xml: string, { start, inner }: Element) {
  const tag = xml.slice(start, inner)
  return Array.from(tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g), (match) => {
    const from = start + match.index
    const [whole, name = '', quoted = ''] = match
    const value = decoded(quoted, 1, quoted.length - 1).text
    return { name, local: name.slice(name.indexOf(':') + 1), value, from, to: from + whole.length }
  })
}

export type Link = {
  id: string
  /** The last word of its kind, in lower case. */
  kind: string
  target: string
  isExternal: boolean
  from: number
  to: number
}

/** The relationships of such a part. Throws when it is not well formed. */
export function linksIn(xml: string): Link[] {
  const [root] = treeOf(xml).children
  return (root?.children ?? []).map((element) => {
    const said = new Map(attributesOf(xml, element).map(({ name, value }) => [name, value]))
    return {
      id: said.get('Id') ?? '',
      kind: (said.get('Type') ?? '').split('/').at(-1)?.toLowerCase() ?? '',
      target: said.get('Target') ?? '',
      isExternal: said.get('TargetMode')?.toLowerCase() === 'external',
      ...{ from: element.start, to: element.end },
    }
  })
}

/** Whether it leads where a part of the file stands, and not elsewhere. */
const isWithin = ({ target }: Link) => target !== '' && !/^[a-z][a-z\d+.-]*:|^[\\/]{2}|\\/i.test(target)

/** The fault of the relationship; null when it has none. */
export function foreignLink(link: Link): ForeignContent | null {
  const what = link.target
  const kind = KINDS[link.kind] ?? 'other'
  if (link.isExternal) return link.kind === 'hyperlink' && safeAddress(what) !== null ? null : { kind, what }
  if (!KNOWN.has(link.kind)) return { kind, what }
  // A place within the text is no part of the file.
  if (link.kind === 'hyperlink') return /^#/.test(what) ? null : { kind, what }
  if (!isWithin(link)) return { kind, what }
  return BINARY.has(link.kind) || /\.xml$/i.test(what) ? null : { kind: 'other', what }
}

/** The name of the part where the relationship leads, as the owner says it. */
export function partOf(owner: string, target: string): string {
  const said = target.split(/[?#]/)[0] ?? ''
  const steps = said.startsWith('/') ? [] : owner.split('/').slice(0, -1)
  for (const step of said.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
