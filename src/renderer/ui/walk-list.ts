/** Up and down go from one button of a list to the next, and press it. */
import type { KeyboardEvent } from 'react'

export function walkList(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined) return
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const next = entries[entries.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}
