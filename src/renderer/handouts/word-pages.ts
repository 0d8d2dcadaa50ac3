/** A Word file drawn as pages in a shadow tree: its styles reach nothing else, and need no leave from the content policy. */
import { type HElement, renderAsync } from 'docx-preview'
import { safeAddress } from '../../shared/markdown/address'

export type WordPages = {
  sections: readonly HTMLElement[]
  /** Points. */
  width: number
  height: number
}

/** Style attributes written in markup would be refused by the policy: the same words through the DOM are not. */
function element(of: HElement | Node | string): Node {
  if (typeof of === 'string') return document.createTextNode(of)
  if (of instanceof Node) return of
  const { ns, tagName, className, style, children = [], ...properties } = of
  if (tagName === '#fragment') {
    const fragment = document.createDocumentFragment()
    for (const child of children) fragment.append(element(child))
    return fragment
  }
  if (tagName === '#comment') return document.createComment('')
  const made = (
    typeof ns === 'string' ? document.createElementNS(ns, tagName) : document.createElement(tagName)
  ) as HTMLElement
  if (className) made.setAttribute('class', className)
  if (typeof style === 'string') made.style.cssText = style
  else if (style) Object.assign(made.style, style)
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) Reflect.set(made, name, value)
  }
  for (const child of children) made.append(element(child))
  return made
}

/** Between the pages that a section is cut into, in points: never seen. */
export const GAP = 60

const OWN = `
  :host { display: block; }
  .docx-wrapper { padding: 0; background: none; display: block; }
  .docx-wrapper > section.docx {
    margin: 0; box-shadow: none; overflow: hidden; background: #fff; color: #000;
    height: var(--page); min-height: 0 !important; box-sizing: border-box; display: flex; flex-direction: column;
  }
  .docx-wrapper > section.docx > article {
    flex: 1; min-height: 0; overflow: hidden; column-fill: auto; column-gap: ${GAP}pt;
    column-width: var(--text); margin: 0;
  }
  .docx-wrapper > section[hidden] { display: none; }
  header > p, footer > p { display: flex; align-items: flex-end; }
  header > p > span, footer > p > span { display: contents; }
  /* The tab that pushes what follows to the right. */
  header > p > span > span, footer > p > span > span { flex: 1; }
  tr { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  [role="heading"] { break-after: avoid; }
  a { color: inherit; }
  @media print {
    .docx-wrapper > section.docx { height: auto; overflow: visible; display: block; break-after: page; }
    .docx-wrapper > section.docx > article { overflow: visible; columns: auto; }
    .docx-wrapper > section[hidden] { display: block; }
  }
`

/** What Word calls a line is as high as the typeface asks for: about this much for ours. */
const LINE = 1.26

/** As Word means it: lines in shares of the typeface's, and a word's own style over that of its paragraph. */
const asWordMeansIt = (css: string) =>
  css
    .replace(/line-height:\s*([\d.]+)\s*(?=[;}])/g, (_, share) => `line-height: ${Number(share) * LINE}`)
    .replace(/(^|[},\s])span\.(docx_[\w-]+)/g, '$1span.$2.$2.$2')

/** The fonts that the documents embed are those of the window, under the names that it has for them. */
const withOurFonts = (css: string) =>
  css
    .replaceAll(/(["']?)Source Sans 3\1/g, '"Source Sans 3 Variable"')
    .replaceAll(/(["']?)Literata\1/g, '"Literata Variable"')

/** What is a heading for the eye is one for whoever listens. */
function markHeadings(body: ParentNode) {
  for (const paragraph of body.querySelectorAll<HTMLElement>('[class*="docx_heading"]')) {
    const level = /docx_heading(\d)/.exec(paragraph.className)?.[1]
    if (!level) continue
    paragraph.setAttribute('role', 'heading')
    // The screen has a title above the document's own.
    paragraph.setAttribute('aria-level', String(Math.min(6, Number(level) + 2)))
  }
}

/** Links lead where they say, by the window's own way; what is no web or mail address leads nowhere. */
function followLinks(body: HTMLElement, open: (address: string) => void) {
  body.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement)
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    const address = safeAddress(link.getAttribute('href') ?? '')
    if (address) open(address)
  })
}

/** Draws the file into the host. Throws when it is no Word file. */
export async function drawWordFile(
  host: HTMLElement,
  bytes: Uint8Array,
  open: (address: string) => void,
): Promise<WordPages> {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const body = document.createElement('div')
  const styles = document.createElement('div')
  await renderAsync(bytes, body, styles, {
    ...{ ignoreFonts: true, renderAltChunks: false, renderComments: false, renderChanges: false },
    h: element,
  })
  const css = Array.from(styles.querySelectorAll('style'), (own) => own.textContent ?? '').join('\n')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(asWordMeansIt(withOurFonts(css)) + OWN)
  markHeadings(body)
  followLinks(body, open)
  const sections = Array.from(body.querySelectorAll<HTMLElement>('section.docx'))
  const points = (length: string | undefined) => Number.parseFloat(length ?? '') || 0
  const [first] = sections
  const width = points(first?.style.width)
  const height = points(first?.style.minHeight)
  for (const section of sections) {
    const { style } = section
    style.setProperty('--page', style.minHeight)
    const text = points(style.width) - points(style.paddingLeft) - points(style.paddingRight)
    for (const article of section.querySelectorAll<HTMLElement>(':scope > article')) {
      const columns = Number(article.style.columnCount) || 1
      const gap = points(article.style.columnGap) || GAP
      article.style.setProperty('--text', `${(text - (columns - 1) * gap) / columns}pt`)
      if (columns === 1) article.style.columnCount = ''
    }
  }
  root.adoptedStyleSheets = [sheet]
  root.replaceChildren(body)
  return { sections, width, height }
}
