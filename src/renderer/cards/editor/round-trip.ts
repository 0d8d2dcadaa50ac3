/** A card's Markdown opened in the editor and written again: what was not touched keeps every character. */
import type { JSONContent } from '@tiptap/core'
import { blocksOf, type Segment, segmentsOf } from '../../../shared/markdown/parse'
import { markdownOf } from '../../../shared/markdown/write'
import { blocksOfNode, nodeOfBlock } from './document'
import { schema } from './schema'

export type Opened = { doc: JSONContent; segments: readonly { raw: string; key: string }[] }

const keyOf = (node: JSONContent) => JSON.stringify(node)
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const EMPTY: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] }

/** The node as the editor holds it; throws when it cannot. */
function held(node: JSONContent): JSONContent {
  const made = schema.nodeFromJSON(node)
  made.check()
  return made.toJSON()
}

const source = (raw: string) => held({ type: 'source', attrs: { text: raw.replace(/\n+$/, '') } })

/** The one node that says what the segment says, or its source where there is none. */
function nodeOf({ raw, blocks, isWhole }: Segment): JSONContent {
  const [only, ...more] = blocks
  if (!isWhole || !only || more.length > 0) return source(raw)
  try {
    const node = held(nodeOfBlock(only))
    const said = blocksOfNode(node)
    const again = blocksOf(said.map((block) => markdownOf(block)).join('\n\n'))
      .map(nodeOfBlock)
      .flatMap(blocksOfNode)
    return said.length === 1 && isSame(again, said) ? node : source(raw)
  } catch {
    return source(raw)
  }
}

/** Whether it is a list with the marks that a list is written with when it stands alone. */
const hasFirstMark = (markdown: string) => /^\s*(-|\d+\.)\s/.test(markdown)

function serialized(node: JSONContent, besides: readonly string[] = []): string {
  if (node.type === 'source') return String(node.attrs?.text ?? '')
  return blocksOfNode(node)
    .map((block) => markdownOf(block, besides.filter(hasFirstMark).flatMap(blocksOf)[0]))
    .join('\n\n')
}

/** The text as the editor shows it. */
export function opened(markdown: string): Opened {
  const nodes = segmentsOf(markdown).map((segment) => ({ raw: segment.raw, node: nodeOf(segment) }))
  if (nodes.length === 0) return { doc: EMPTY, segments: [] }
  return {
    doc: { type: 'doc', content: nodes.map(({ node }) => node) },
    segments: nodes.map(({ raw, node }) => ({ raw, key: keyOf(node) })),
  }
}

/** For each node the segment that it still is, in order, as many as can be; null for one that is new or was changed. */
function kept(keys: readonly string[], segments: Opened['segments']): (number | null)[] {
  // The longest common subsequence, from the end.
  const longest = Array.from({ length: keys.length + 1 }, () => new Uint32Array(segments.length + 1))
  const at = (node: number, segment: number) => longest[node]?.[segment] ?? 0
  for (let node = keys.length - 1; node >= 0; node -= 1) {
    for (let segment = segments.length - 1; segment >= 0; segment -= 1) {
      const row = longest[node]
      if (!row) continue
      row[segment] =
        keys[node] === segments[segment]?.key
          ? at(node + 1, segment + 1) + 1
          : Math.max(at(node + 1, segment), at(node, segment + 1))
    }
  }
  const found: (number | null)[] = []
  let segment = 0
  for (let node = 0; node < keys.length; node += 1) {
    while (
      segment < segments.length &&
      keys[node] !== segments[segment]?.key &&
      at(node, segment + 1) === at(node, segment)
    )
      segment += 1
    const isKept = segment < segments.length && keys[node] === segments[segment]?.key
    found.push(isKept ? segment : null)
    if (isKept) segment += 1
  }
  return found
}

const isEmpty = (node: JSONContent) => node.type === 'paragraph' && (node.content ?? []).length === 0

/** The Markdown of what the editor now holds: every segment that is still there with its own characters. */
export function written(doc: JSONContent, { segments }: Pick<Opened, 'segments'>): string {
  const nodes = (doc.content ?? []).filter((node) => !isEmpty(node))
  const keeps = kept(nodes.map(keyOf), segments)
  let text = ''
  let before = ''
  let last: number | null = null
  for (const [index, node] of nodes.entries()) {
    const segment = keeps[index] ?? null
    const next = segments[keeps[index + 1] ?? -1]?.raw ?? ''
    const own = segment === null ? serialized(node, [before, next]) : (segments[segment]?.raw ?? '')
    if (own.trim() === '' && segment === null) continue
    const follows = segment !== null && (segment === 0 ? text === '' : last === segment - 1)
    text = follows ? text + own : apart(text, own)
    last = segment
    before = own
  }
  const isWhole = segments.length > 0 && last === segments.length - 1
  return isWhole || text === '' ? text : text.replace(/\n*$/, ending(segments))
}

/** Two blocks with a blank line between them. */
const apart = (before: string, after: string) =>
  before === '' ? after : `${before.replace(/\n+$/, '')}\n\n${after}`

/** As the text ended before. */
const ending = (segments: Opened['segments']) => /\n*$/.exec(segments.at(-1)?.raw ?? '')?.[0] ?? ''
