/** Between inlines and plain text: a text that is not Markdown, and Markdown read aloud. */
import type { Inline } from './model'

const BREAK: Inline = { kind: 'break' }

const [LINE_END, RETURN] = [0x0a, 0x0d]
/** \n, \v, \f, \r and the two of Unicode. */
const endsLine = (code: number) => (code >= LINE_END && code <= RETURN) || code === 0x2028 || code === 0x2029

/** A text as it was typed, without any Markdown: its line ends become breaks. Sign by sign: a split takes three times as long. */
export function linesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length
    if (!isEnd && !endsLine(text.charCodeAt(at))) continue
    if (at > from) inlines.push({ kind: 'text', text: text.slice(from, at) })
    if (isEnd) break
    inlines.push(BREAK)
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_END) at += 1
    from = at + 1
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
