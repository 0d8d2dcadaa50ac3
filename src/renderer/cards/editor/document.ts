/** Between our blocks and the document of the editor. */
import type { JSONContent } from '@tiptap/core'
import type {
  Alignment,
  Block,
  CalloutKind,
  HeadingLevel,
  Inline,
  ListItem,
} from '../../../shared/markdown/model'
import { inlineNodes, inlinesOfNode } from './line'

const paragraphNode = (inlines: readonly Inline[]): JSONContent => ({
  type: 'paragraph',
  content: inlineNodes(inlines, []),
})

/** An item of the editor begins with a line, if an empty one. */
function itemNode({ task, blocks }: ListItem): JSONContent {
  const [first] = blocks
  const content = blocks.map(nodeOfBlock)
  const lines = first?.kind === 'paragraph' ? content : [{ type: 'paragraph' }, ...content]
  return task === null
    ? { type: 'listItem', content: lines }
    : { type: 'taskItem', attrs: { checked: task }, content: lines }
}

const rowNode = (type: string, row: readonly (readonly Inline[])[], alignments: readonly Alignment[]) => ({
  type: 'tableRow',
  content: row.map((cell, column) => ({
    type,
    attrs: { align: alignments[column] === 'left' ? null : alignments[column] },
    content: [paragraphNode(cell)],
  })),
})

/** The block as a node; the editor's own rules say whether it holds it. */
export function nodeOfBlock(block: Block): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(block.children)
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: inlineNodes(block.children, []) }
    case 'list': {
      const content = block.items.map(itemNode)
      // Boxes within a list that counts are refused by the editor.
      if (!block.ordered && block.items.some(({ task }) => task !== null))
        return { type: 'taskList', content }
      return block.ordered
        ? { type: 'orderedList', attrs: { start: block.start }, content }
        : { type: 'bulletList', content }
    }
    case 'quote':
      return { type: 'blockquote', content: block.blocks.map(nodeOfBlock) }
    case 'callout': {
      const content = block.blocks.map(nodeOfBlock)
      return {
        type: 'callout',
        attrs: { callout: block.callout },
        content: content.length > 0 ? content : [{ type: 'paragraph' }],
      }
    }
    case 'code':
      return { type: 'codeBlock', content: block.text === '' ? [] : [{ type: 'text', text: block.text }] }
    case 'table':
      return {
        type: 'table',
        content: [
          rowNode('tableHeader', block.header, block.alignments),
          ...block.rows.map((row) => rowNode('tableCell', row, block.alignments)),
        ],
      }
    case 'rule':
      return { type: 'horizontalRule' }
  }
}

const textOf = ({ content = [] }: JSONContent) => content.map(({ text = '' }) => text).join('')
const blocksOfNodes = (nodes: readonly JSONContent[] = []) => nodes.flatMap(blocksOfNode)

/** A line with nothing on it is no item. */
function listOf(node: JSONContent, ordered: boolean): Block[] {
  const items = (node.content ?? []).map(
    ({ type, attrs, content }): ListItem => ({
      task: type === 'taskItem' ? attrs?.checked === true : null,
      blocks: blocksOfNodes(content),
    }),
  )
  const said = items.filter(({ blocks }) => blocks.length > 0)
  const start = ordered ? Number(node.attrs?.start ?? 1) : 1
  return said.length > 0 ? [{ kind: 'list', ordered, start, items: said }] : []
}

function tableOf(node: JSONContent): Block[] {
  const rows = (node.content ?? []).map(({ content = [] }) => content)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      (row[column]?.content ?? []).flatMap((own, index) => [
        ...(index > 0 ? [{ kind: 'break' } as const] : []),
        ...inlinesOfNode(own),
      ]),
    ),
  )
  const [header, ...rest] = cells
  if (!header || width === 0) return []
  const alignments = header.map((_, column): Alignment => {
    const align = rows[0]?.[column]?.attrs?.align
    return align === 'center' || align === 'right' ? align : 'left'
  })
  return [{ kind: 'table', alignments, header, rows: rest }]
}

/** The blocks of a node of the editor: none for an empty line. */
export function blocksOfNode(node: JSONContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = inlinesOfNode(node)
      return children.length > 0 ? [{ kind: 'paragraph', children }] : []
    }
    case 'heading':
      return [
        { kind: 'heading', level: Number(node.attrs?.level) as HeadingLevel, children: inlinesOfNode(node) },
      ]
    case 'bulletList':
    case 'taskList':
      return listOf(node, false)
    case 'orderedList':
      return listOf(node, true)
    case 'blockquote': {
      const blocks = blocksOfNodes(node.content)
      return blocks.length > 0 ? [{ kind: 'quote', blocks }] : []
    }
    case 'callout':
      return [
        { kind: 'callout', callout: node.attrs?.callout as CalloutKind, blocks: blocksOfNodes(node.content) },
      ]
    case 'codeBlock':
      return [{ kind: 'code', text: textOf(node) }]
    case 'table':
      return tableOf(node)
    case 'horizontalRule':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}
