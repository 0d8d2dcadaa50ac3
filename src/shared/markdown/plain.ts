/** Between inlines and plain text: a text that is not Markdown, and Markdown read aloud. */
import type { Inline } from './model'

/** A text as it was typed, without any Markdown: its line ends become breaks. */
export function linesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  for (const [index, line] of text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).entries()) {
    if (index > 0) inlines.push({ kind: 'break' })
    if (line !== '') inlines.push({ kind: 'text', text: line })
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
