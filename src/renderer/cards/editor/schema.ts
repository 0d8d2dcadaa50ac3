/** The content of the card editor: the blocks of a card, and whatever else was written there, as it is. */
import { Extension, type Extensions, getSchema, mergeAttributes, Node } from '@tiptap/core'
import { Code } from '@tiptap/extension-code'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table'
import { safeAddress } from '../../../shared/markdown/address'
import { CALLOUTS, type CalloutKind } from '../../../shared/markdown/model'
import { TextKit } from './typed-marks'

/** What the editor says around the text. */
export type Labels = {
  callouts: Readonly<Record<CalloutKind, string>>
  /** What a block is that can be changed as Markdown alone. */
  source: string
  /** A box to tick, by the words after it. */
  box: (words: string) => string
}

const NO_LABELS: Labels = {
  callouts: { important: '', warning: '', question: '', note: '', tip: '', caution: '' },
  source: '',
  box: () => '',
}

/** A block that the editor would change by holding it: it stays its own Markdown, and stands in nothing else. */
const sourceOf = ({ source }: Labels) =>
  Node.create({
    name: 'source',
    group: 'top',
    atom: true,
    addAttributes: () => ({ text: { default: '' } }),
    parseHTML: () => [
      {
        tag: 'pre[data-source]',
        getAttrs: (element) => ({ text: element.textContent }),
      },
    ],
    renderHTML: ({ node }) => ['pre', { 'data-source': '', title: source }, node.attrs.text as string],
  })

/** Set apart under its name, which nobody types. */
const calloutOf = ({ callouts }: Labels) =>
  Node.create({
    name: 'callout',
    group: 'block',
    content: 'block+',
    defining: true,
    addAttributes: () => ({
      callout: {
        default: 'important',
        parseHTML: (element: HTMLElement) =>
          CALLOUTS.find((kind) => kind === element.dataset.callout) ?? 'important',
        renderHTML: ({ callout }: Record<string, unknown>) => ({ 'data-callout': callout }),
      },
    }),
    parseHTML: () => [
      {
        tag: 'div[data-callout]',
        contentElement: (element) => element.querySelector<HTMLElement>(':scope > div') ?? element,
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => {
      const name = callouts[node.attrs.callout as CalloutKind]
      return [
        'div',
        mergeAttributes(HTMLAttributes, { role: 'group', 'aria-label': name }),
        ['p', { contenteditable: 'false', 'data-name': '' }, name],
        ['div', 0],
      ]
    },
  })

/** Keys that every keyboard has: a digit with Ctrl and Alt is a sign of its own on some. */
const Keys = Extension.create({
  name: 'keys',
  addKeyboardShortcuts() {
    const { commands } = this.editor
    return {
      'Mod-Shift-2': () => commands.toggleHeading({ level: 2 }),
      'Mod-Shift-3': () => commands.toggleHeading({ level: 3 }),
    }
  },
})

/** A cell holds one line of text, as Markdown's does; Enter in it begins another line of the same cell. */
const ONE_LINE = { content: 'paragraph' }

export const extensionsOf = (labels: Labels): Extensions => [
  TextKit.configure({
    document: false,
    code: false,
    link: {
      openOnClick: false,
      protocols: ['https', 'http', 'mailto'],
      isAllowedUri: (address) => safeAddress(address) !== null,
      shouldAutoLink: (address) => /^(https?:\/\/|www\.)/i.test(address),
    },
    // Markdown has none.
    underline: false,
    // One history takes back the text with everything else.
    undoRedo: false,
  }),
  Node.create({ name: 'doc', topNode: true, content: '(block | top)+' }),
  Code.extend({ excludes: '' }),
  TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
  TableCell.extend(ONE_LINE),
  TableHeader.extend(ONE_LINE),
  TaskList,
  TaskItem.configure({ nested: true, a11y: { checkboxLabel: ({ textContent }) => labels.box(textContent) } }),
  calloutOf(labels),
  sourceOf(labels),
  Keys,
]

export const schema = getSchema(extensionsOf(NO_LABELS))
