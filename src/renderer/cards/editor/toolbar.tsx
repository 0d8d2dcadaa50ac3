/** The tools of the editor, each with its name and its keys; pressed where the cursor stands in such a thing. */
import { ActionIcon, Button, Menu, Popover, TextInput } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBold,
  IconBulb,
  IconCheckbox,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconMarkdown,
  IconMessageCircleQuestion,
  IconNote,
  IconQuote,
  IconRowInsertBottom,
  IconRowRemove,
  IconSeparatorHorizontal,
  IconStrikethrough,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { type ComponentType, type KeyboardEvent, useState } from 'react'
import { safeAddress } from '../../../shared/markdown/address'
import { useText } from '../../bridge/words'
import classes from './card-editor.module.css'

type Props = { editor: Editor | null; asSource: boolean; toggleSource: () => void }
type Icon = ComponentType<{ size: number; stroke: number }>

/** What is done where the cursor is, which is back in the text at once for the next key: Tiptap's `focus` waits for a frame. */
function inText(editor: Editor) {
  editor.view.focus()
  return editor.chain().scrollIntoView()
}

export function Toolbar({ editor, asSource, toggleSource }: Props) {
  const words = useText().cards.editor
  return (
    <div
      role="toolbar"
      aria-label={words.tools}
      aria-keyshortcuts="Alt+F10"
      className={classes.toolbar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor?.view.focus()
        else walk(event)
      }}
    >
      {editor && <Tools editor={editor} />}
      <Button
        variant={asSource ? 'filled' : 'subtle'}
        color="ink"
        h={30}
        px={8}
        fz={13}
        ml="auto"
        aria-pressed={asSource}
        leftSection={<IconMarkdown size={16} aria-hidden />}
        onClick={toggleSource}
      >
        {words.source}
      </Button>
    </div>
  )
}

/** Left and right go from tool to tool, and around. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  // A menu or a form of a tool stands elsewhere on the page.
  if (step === undefined || !event.currentTarget.contains(event.target as Node)) return
  const tools = [...event.currentTarget.querySelectorAll('button')]
  const next = tools.at((tools.indexOf(event.target as HTMLButtonElement) + step) % tools.length)
  event.preventDefault()
  next?.focus()
}

function Tools({ editor }: { editor: Editor }) {
  const words = useText().cards.editor
  const state = useEditorState({
    editor,
    selector: ({ editor: own }) => ({
      bold: own.isActive('bold'),
      italic: own.isActive('italic'),
      strike: own.isActive('strike'),
      h2: own.isActive('heading', { level: 2 }),
      h3: own.isActive('heading', { level: 3 }),
      bullets: own.isActive('bulletList'),
      numbers: own.isActive('orderedList'),
      tasks: own.isActive('taskList'),
      quote: own.isActive('blockquote'),
      table: own.isActive('table'),
    }),
  })
  const run = () => inText(editor)
  const tools: [keyof typeof words.names, Icon, () => void, boolean?][] = [
    ['bold', IconBold, () => run().toggleBold().run(), state.bold],
    ['italic', IconItalic, () => run().toggleItalic().run(), state.italic],
    ['strike', IconStrikethrough, () => run().toggleStrike().run(), state.strike],
    ['h2', IconH2, () => run().toggleHeading({ level: 2 }).run(), state.h2],
    ['h3', IconH3, () => run().toggleHeading({ level: 3 }).run(), state.h3],
    ['bullets', IconList, () => run().toggleBulletList().run(), state.bullets],
    ['numbers', IconListNumbers, () => run().toggleOrderedList().run(), state.numbers],
    ['tasks', IconCheckbox, () => run().toggleTaskList().run(), state.tasks],
    ['quote', IconQuote, () => run().toggleBlockquote().run(), state.quote],
    ['rule', IconSeparatorHorizontal, () => run().setHorizontalRule().run()],
    ['table', IconTable, () => run().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()],
  ]
  const ofTable: typeof tools = [
    ['addRow', IconRowInsertBottom, () => run().addRowAfter().run()],
    ['removeRow', IconRowRemove, () => run().deleteRow().run()],
    ['addColumn', IconColumnInsertRight, () => run().addColumnAfter().run()],
    ['removeColumn', IconColumnRemove, () => run().deleteColumn().run()],
    ['removeTable', IconTableMinus, () => run().deleteTable().run()],
  ]
  return (
    <>
      {[...tools, ...(state.table ? ofTable : [])].map(([name, Icon, act, pressed], index) => (
        <ActionIcon
          key={name}
          // One stop for Tab: arrows go on.
          tabIndex={index === 0 ? 0 : -1}
          size={30}
          variant={pressed ? 'filled' : 'subtle'}
          aria-label={words.names[name]}
          aria-pressed={pressed}
          title={words.names[name]}
          onClick={act}
        >
          <Icon size={17} stroke={1.75} />
        </ActionIcon>
      ))}
      <LinkTool editor={editor} />
      <Callouts editor={editor} />
    </>
  )
}

/** A quote that opens with its name in bold: every reader of Markdown shows it, and so do the screen and Word. */
function Callouts({ editor }: { editor: Editor }) {
  const words = useText().cards.editor
  const kinds = [
    [words.callouts.remember, IconBulb],
    [words.callouts.warning, IconAlertTriangle],
    [words.callouts.question, IconMessageCircleQuestion],
  ] as const
  const insert = (name: string) =>
    inText(editor)
      .insertContent({
        type: 'blockquote',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: name, marks: [{ type: 'bold' }] },
              { type: 'text', text: ' ' },
            ],
          },
        ],
      })
      .run()
  return (
    // The next key is typed in the text, whether a box was chosen or not.
    <Menu returnFocus={false} onClose={() => editor.view.focus()}>
      <Menu.Target>
        <ActionIcon size={30} tabIndex={-1} aria-label={words.callout} title={words.callout}>
          <IconNote size={17} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(([name, Icon]) => (
          <Menu.Item key={name} leftSection={<Icon size={16} aria-hidden />} onClick={() => insert(name)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function LinkTool({ editor }: { editor: Editor }) {
  const words = useText().cards.editor
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState('')
  const address = safeAddress(typed.trim())
  function open() {
    setTyped(String(editor.getAttributes('link').href ?? ''))
    setShown(true)
  }
  function apply() {
    setShown(false)
    const chain = inText(editor).extendMarkRange('link')
    if (typed.trim() === '') chain.unsetLink().run()
    else if (!address) return
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const marks = [{ type: 'link', attrs: { href: address } }]
      inText(editor).insertContent({ type: 'text', text: address, marks }).run()
    } else chain.setLink({ href: address }).run()
  }
  return (
    <Popover
      opened={shown}
      onChange={setShown}
      onClose={() => editor.view.focus()}
      position="bottom-start"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <ActionIcon
          size={30}
          tabIndex={-1}
          variant={editor.isActive('link') ? 'filled' : 'subtle'}
          aria-label={words.names.link}
          title={words.names.link}
          onClick={open}
        >
          <IconLink size={17} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.link}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <TextInput
            w={320}
            label={words.address}
            placeholder="https://"
            value={typed}
            error={typed.trim() !== '' && !address ? words.noAddress : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" disabled={typed.trim() !== '' && !address}>
            {words.apply}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
