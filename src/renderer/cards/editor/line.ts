/** Between our inlines and the marked text of the editor. */
import type { JSONContent } from '@tiptap/core'
import type { Inline } from '../../../shared/markdown/model'

type Mark = { type: string; attrs?: Record<string, unknown> }

/** Our inlines by the names that the editor has for them. */
const MARKS = { italic: 'emphasis', bold: 'strong', strike: 'deleted' } as const
type MarkName = keyof typeof MARKS | 'link'
const NAMES: readonly MarkName[] = ['link', 'italic', 'bold', 'strike']
const NAME_OF = { strong: 'bold', emphasis: 'italic', deleted: 'strike' } as const

/** The inlines as the content of a line of the editor, under the marks that are around them. */
export function inlineNodes(inlines: readonly Inline[], marks: readonly Mark[]): JSONContent[] {
  const around = (more: Mark) => [...marks.filter(({ type }) => type !== more.type), more]
  return inlines.flatMap((inline): JSONContent[] => {
    switch (inline.kind) {
      case 'text':
        return [{ type: 'text', text: inline.text, marks: [...marks] }]
      case 'code':
        return [{ type: 'text', text: inline.text, marks: around({ type: 'code' }) }]
      case 'break':
        return [{ type: 'hardBreak', marks: [...marks] }]
      case 'link':
        return inlineNodes(inline.children, around({ type: 'link', attrs: { href: inline.address } }))
      default:
        return inlineNodes(inline.children, around({ type: NAME_OF[inline.kind] }))
    }
  })
}

type Leaf = { inline: Inline; marks: readonly Mark[] }

const LINE_ENDS = /[\n\r\v\f\u2028\u2029]+/g

/** The leaves without the white space that no line keeps: at its ends, and at both sides of a break. */
function leavesOf(content: readonly JSONContent[]): Leaf[] {
  const leaves = content.map(({ type, text = '', marks = [] }): Leaf => {
    const own = marks as Mark[]
    if (type === 'hardBreak') return { inline: { kind: 'break' }, marks: [] }
    const isCode = own.some((mark) => mark.type === 'code')
    return { inline: { kind: isCode ? 'code' : 'text', text: text.replace(LINE_ENDS, ' ') }, marks: own }
  })
  return tidied(tidied(leaves, 'start').toReversed(), 'end').toReversed()
}

/** Without the spaces after a line's beginning, seen from the side given, nor the breaks before its first word. */
function tidied(leaves: readonly Leaf[], side: 'start' | 'end'): Leaf[] {
  const kept: Leaf[] = []
  let isAtEdge = true
  for (const leaf of leaves) {
    const { inline } = leaf
    if (inline.kind === 'break') {
      if (kept.length > 0) kept.push(leaf)
      isAtEdge = true
    } else if (inline.kind === 'text' && isAtEdge) {
      const text = side === 'start' ? inline.text.trimStart() : inline.text.trimEnd()
      if (text === '') continue
      kept.push({ ...leaf, inline: { kind: 'text', text } })
      isAtEdge = false
    } else {
      kept.push(leaf)
      isAtEdge = false
    }
  }
  return kept
}

const has = ({ marks }: Leaf, name: MarkName) => marks.find(({ type }) => type === name)

/** The marks that both have. */
const shared = (one: Leaf | undefined, other: Leaf | undefined) =>
  (one?.marks ?? []).filter((mark) =>
    other?.marks.some(({ type, attrs }) => type === mark.type && attrs?.href === mark.attrs?.href),
  )

/** Spaces at the ends of a bold word stand outside of it: Markdown has no bold space. */
function outside(leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf, index): Leaf[] => {
    const { inline, marks } = leaf
    if (inline.kind === 'break') return [{ inline, marks: shared(leaves[index - 1], leaves[index + 1]) }]
    if (inline.kind !== 'text') return [leaf]
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inline.text) ?? []
    if (words === '') return [{ inline, marks: shared(leaves[index - 1], leaves[index + 1]) }]
    const space = (text: string, other: Leaf | undefined): Leaf[] =>
      text === '' ? [] : [{ inline: { kind: 'text', text }, marks: shared(leaf, other) }]
    return [
      ...space(before, leaves[index - 1]),
      { marks, inline: { kind: 'text', text: words } },
      ...space(after, leaves[index + 1]),
    ]
  })
}

/** How many leaves from the first have the mark with the same address; none when the first has not. */
function lengthOf(leaves: readonly Leaf[], name: MarkName): number {
  const [first] = leaves
  const mark = first && has(first, name)
  if (!mark) return 0
  const end = leaves.findIndex(
    (leaf) => has(leaf, name)?.attrs?.href !== mark.attrs?.href || !has(leaf, name),
  )
  return end < 0 ? leaves.length : end
}

/** The leaves within one another: around several in a row stands what they have in common, the longest outermost. */
function nested(leaves: readonly Leaf[], names: readonly MarkName[]): Inline[] {
  const found: Inline[] = []
  for (let start = 0; start < leaves.length; ) {
    const rest = leaves.slice(start)
    const lengths = names.map((name) => lengthOf(rest, name))
    const length = Math.max(0, ...lengths)
    const name = names[lengths.indexOf(length)]
    const [leaf] = rest
    if (length === 0 || !name || !leaf) {
      if (leaf) found.push(leaf.inline)
      start += 1
      continue
    }
    const children = nested(
      rest.slice(0, length),
      names.filter((own) => own !== name),
    )
    const address = String(has(leaf, 'link')?.attrs?.href ?? '')
    const { before, within, after } = edged(children)
    if (within.length === 0) found.push(...children)
    else {
      const around: Inline =
        name === 'link'
          ? { kind: 'link', address, children: within }
          : { kind: MARKS[name], children: within }
      found.push(...before, around, ...after)
    }
    start += length
  }
  return joined(found)
}

/** The inlines without the spaces at their ends. */
function edged(inlines: readonly Inline[]) {
  const isSpace = (inline: Inline | undefined) => inline?.kind === 'text' && /^\s*$/.test(inline.text)
  const parts = inlines.flatMap((inline): Inline[] => {
    if (inline.kind !== 'text') return [inline]
    return inline.text
      .split(/^(\s+)|(\s+)$/)
      .flatMap((text) => (text ? [{ kind: 'text', text } as const] : []))
  })
  const start = isSpace(parts[0]) ? 1 : 0
  const end = parts.length > start && isSpace(parts.at(-1)) ? parts.length - 1 : parts.length
  return { before: parts.slice(0, start), within: joined(parts.slice(start, end)), after: parts.slice(end) }
}

function joined(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text') {
      found[found.length - 1] = { kind: 'text', text: last.text + inline.text }
    } else found.push(inline)
  }
  return found
}

/** What a node holds on its line or lines. */
export const inlinesOfNode = ({ content = [] }: JSONContent) => nested(outside(leavesOf(content)), NAMES)
