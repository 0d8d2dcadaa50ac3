/** The comfortable editor of a card's body: a toolbar over what is written, and its Markdown one click away. */
import { Textarea } from '@mantine/core'
import { type Editor, EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { pastedPage } from '../../../shared/incoming/pasted-page'
import { useText } from '../../bridge/words'
import { notify } from '../../ui/notice'
import classes from './card-editor.module.css'
import { opened, written } from './round-trip'
import { extensionsOf } from './schema'
import { Toolbar } from './toolbar'

type Props = {
  label: string
  /** Markdown. */
  value: string
  change: (markdown: string) => void
}

export function CardEditor({ label, value, change }: Props) {
  const words = useText().cards.editor
  const [asSource, setAsSource] = useState(false)
  return (
    <div role="group" aria-label={label} className={classes.editor} onKeyDown={toTools}>
      {asSource ? (
        <>
          <Toolbar editor={null} asSource toggleSource={() => setAsSource(false)} />
          <Textarea
            autosize
            minRows={12}
            variant="unstyled"
            classNames={{ input: classes.source ?? '' }}
            aria-label={words.sourceOf(label)}
            value={value}
            onChange={(event) => change(event.currentTarget.value)}
          />
        </>
      ) : (
        <Rich label={label} value={value} change={change} toggleSource={() => setAsSource(true)} />
      )}
    </div>
  )
}

/** Alt+F10 goes from the text to its tools, as in other editors. */
function toTools(event: KeyboardEvent<HTMLElement>) {
  if (!event.altKey || event.key !== 'F10') return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>('[role=toolbar] button')?.focus()
}

function Rich({ label, value, change, toggleSource }: Props & { toggleSource: () => void }) {
  const text = useText()
  const { boxOf, asIs } = text.cards.editor
  const [start] = useState(() => opened(value))
  const base = useRef(start)
  const tellPictures = (count: number) => {
    if (count > 0)
      notify({ id: 'pictures', message: text.cards.editor.pictures(count), close: text.app.close })
  }
  /** What the editor last said: anything else comes from elsewhere, an undo or the other view. */
  const said = useRef(value)
  const latest = useRef(change)
  useEffect(() => {
    latest.current = change
  })
  const editor = useEditor({
    extensions: extensionsOf({ callouts: text.app.callouts, source: asIs, box: boxOf }),
    content: start.doc,
    // The sheet of styles is ours: the content policy takes no other.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: (html) => {
        const page = pastedPage(html)
        tellPictures(page.pictures)
        return page.html
      },
      handlePaste: (_, { clipboardData }) => {
        // A picture alone, copied or dropped: nothing comes of it, and it is said.
        const files = [...(clipboardData?.files ?? [])]
        if (clipboardData && !clipboardData.types.includes('text/html')) tellPictures(files.length)
        return false
      },
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        class: classes.text ?? '',
      },
    },
    onUpdate: ({ editor: own }) => {
      const markdown = written(own.getJSON(), base.current)
      if (markdown === said.current) return
      said.current = markdown
      latest.current(markdown)
    },
  })
  useEffect(() => {
    if (value === said.current) return
    said.current = value
    base.current = opened(value)
    replaceWith(editor, base.current.doc)
  }, [editor, value])
  return (
    <>
      <Toolbar editor={editor} asSource={false} toggleSource={toggleSource} />
      <EditorContent editor={editor} />
    </>
  )
}

/** Puts another text in the place of this one, the cursor where they differ: behind what an undo brought back. */
function replaceWith(editor: Editor, text: JSONContent) {
  const { doc, tr, schema } = editor.state
  const next = schema.nodeFromJSON(text)
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  // The same letter twice: both ends are then counted on the same side of it.
  const both = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(start, end.a + both, next.slice(start, end.b + both))
  if (tr.doc.eq(next)) {
    editor.view.dispatch(tr.setMeta('preventUpdate', true))
    editor.commands.setTextSelection(end.b + both)
  } else editor.commands.setContent(text, { emitUpdate: false })
}
