/** A field whose typed text means a value (a duration, a time): refused text leaves the old value and says why. */
import { TextInput, type TextInputProps } from '@mantine/core'
import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { onceReleased } from './pointer-press'

type Props<T> = Omit<TextInputProps, 'value' | 'onChange' | 'error'> & {
  value: T
  /** The value as it is written when nobody types. */
  write: (value: T) => string
  parse: (typed: string) => T | null
  /** The sentence for text that means nothing. */
  refuse: (typed: string) => string
  commit: (value: T) => void
  /** Nothing counts before the field is left, or Enter: what is typed on the way would mean something else. */
  patient?: boolean
  /** Called when Enter or Escape leaves the field. */
  leave?: () => void
}

/** How long a pause in typing counts as « done », in milliseconds. */
const PAUSE = 400

export function TypedField<T>({
  value,
  write,
  parse,
  refuse,
  commit,
  patient = false,
  leave,
  ...input
}: Props<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  /** What is typed, for what happens later than the key. */
  const latest = useRef<string | null>(null)
  const type = (text: string | null) => {
    latest.current = text
    setTyped(text)
  }
  /** What there was when typing began. */
  const before = useRef(value)

  const settle = (text: string | null) => {
    if (text === null) return
    const meant = parse(text)
    if (meant !== null && write(meant) !== write(value)) commit(meant)
  }
  // Text that already means something takes effect in a pause of typing; nonsense may still become sense.
  const soon = useDebouncedCallback(() => settle(latest.current), PAUSE)
  const takeBack = () => {
    if (write(before.current) !== write(value)) commit(before.current)
  }
  const finish = () => {
    // Enter moves the focus away, which would finish a second time.
    if (typed === null || latest.current === null) return
    const isRefused = parse(typed) === null
    if (isRefused) takeBack()
    else settle(typed)
    setRefused(isRefused ? typed : null)
    type(null)
  }
  // The window closes while the cursor is still here.
  useWindowEvent('beforeunload', finish)
  useEffect(() => {
    if (refused === null) return
    const timer = setTimeout(() => setRefused(null), 6000)
    return () => clearTimeout(timer)
  }, [refused])

  return (
    <TextInput
      {...input}
      value={typed ?? write(value)}
      error={refused === null ? undefined : refuse(refused)}
      errorProps={{ role: 'alert' }}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        if (typed === null) before.current = value
        type(event.currentTarget.value)
        setRefused(null)
        if (!patient) soon()
      }}
      onBlur={() => onceReleased(finish)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          finish()
          leave?.()
        } else if (event.key === 'Escape') {
          if (typed !== null) takeBack()
          type(null)
          leave?.()
        } else {
          input.onKeyDown?.(event)
        }
        if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
          // The first undo gives up what is typed and not yet taken; the next ones are the session's.
          const meant = typed === null ? null : parse(typed)
          if (typed !== null && (meant === null || write(meant) !== write(value))) event.stopPropagation()
          type(null)
        }
      }}
    />
  )
}
