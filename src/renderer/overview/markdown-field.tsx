/** A text in Markdown: shown as it reads, written as text once it is clicked or entered, shown again when it is left. */
import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../bridge/words'
import { MarkdownView } from '../parts/markdown-view'
import { onceReleased } from '../ui/pointer-press'
import classes from './markdown-field.module.css'

type Props = {
  label: string
  /** The hint, shown while there is nothing. */
  hint: string
  /** Markdown. */
  value: string
  change: (value: string) => void
}

export function MarkdownField({ label, hint, value, change }: Props) {
  const words = useText().overview
  const [writing, setWriting] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  /** Escape gives the focus back to where Enter was pressed; a click elsewhere keeps it there. */
  const back = useRef(false)
  useEffect(() => {
    if (!writing && back.current) opener.current?.focus()
    back.current = false
  }, [writing])

  if (writing)
    return (
      <Textarea
        autosize
        autoFocus
        minRows={3}
        classNames={{ root: classes.writing ?? '', input: classes.source ?? '' }}
        aria-label={label}
        placeholder={hint}
        description={words.markdown}
        inputWrapperOrder={['input', 'description']}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        onFocus={({ currentTarget: field }) =>
          field.setSelectionRange(field.value.length, field.value.length)
        }
        onBlur={() => onceReleased(() => setWriting(false))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          back.current = true
          setWriting(false)
        }}
      />
    )
  return (
    <div className={classes.text}>
      {/* The button lies under the text: the whole of it opens, and links stay links. */}
      <button
        ref={opener}
        type="button"
        className={classes.opener}
        aria-label={words.editText(label)}
        onClick={() => setWriting(true)}
      />
      {value.trim() === '' ? <p className={classes.hint}>{hint}</p> : <MarkdownView text={value} below={2} />}
    </div>
  )
}
