/** Between inlines and plain text: a text that is not Markdown, and Markdown read aloud. */
import type { Inline } from './model'

const BREAK: Inline = { kind: 'break' }

/** A text as it was typed, without any Markdown: its line ends become breaks. */
export function linesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  let isFirst = true
  // One kind of line end first: to split at several takes five times as long.
  for (const line of text.replace(/\r\n|[\r\v\f\u2028\u2029]/g, '\n').split('\n')) {
    if (!isFirst) inlines.push(BREAK)
    if (line !== '') inlines.push({ kind: 'text', text: line })
    isFirst = false
  }
  return inlines
}

/** The words alone; a break is `\n`. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n'
      return 'text' in inline ? inline.text : plainTextOf(inline.children)
    })
    .join('')
}
