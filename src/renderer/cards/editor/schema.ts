/** What the editor of cards can hold: the Markdown of a card, and as it is whatever else was written there. */
import { getSchema, Node } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import { MarkdownManager } from '@tiptap/markdown'
import StarterKit from '@tiptap/starter-kit'
import { markedReader } from '../../../shared/markdown/parse'

/** A block that the editor would change by holding it: it stays its own Markdown, and is changed as such. */
export const Source = Node.create({
  name: 'source',
  group: 'block',
  atom: true,
  addAttributes: () => ({ text: { default: '' } }),
  parseHTML: () => [{ tag: 'pre[data-source]' }],
  renderHTML: ({ node }) => ['pre', { 'data-source': '' }, node.attrs.text as string],
})

export const extensions = [
  StarterKit.configure({
    link: { openOnClick: false, autolink: false, protocols: ['https', 'http', 'mailto'] },
    // Markdown has none.
    underline: false,
    // One history takes back the text with everything else.
    undoRedo: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  TaskList,
  TaskItem.configure({ nested: true }),
  Source,
]

export const schema = getSchema(extensions)

/** Reads as the screen and Word read: GitHub's Markdown, a line end is a line end. */
export const manager = new MarkdownManager({
  extensions,
  marked: markedReader() as never,
})
