/** Between inlines and plain text: a text that is not Markdown, and Markdown read aloud. */
import type { Inline } from './model'

/** A text as it was typed, without any Markdown: its line ends become breaks. */
export function linesOf(text: string): Inline[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ])
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
