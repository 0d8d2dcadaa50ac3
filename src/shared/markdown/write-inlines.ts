/** Inlines written as Markdown: whatever is text stays text when it is read again. */
import type { Inline } from './model'

/** How emphasis is written: `_` and coded neighbours are for where `*` would be read as something else; '' drops it. */
export type Manner = { emphasis: '*' | '_' | ''; coded: boolean }

/** Where the inlines stand: a heading and a cell hold no line end. */
export type Place = { manner: Manner; oneLine: boolean; inLink?: true }

const LETTER = /[\p{L}\p{N}]/u

/** A character as a number, which no delimiter takes for a letter. */
const coded = (character: string) => `&#${character.codePointAt(0)};`

/** Text as text: what Markdown would read gets a backslash. */
function escaped(text: string, { inLink, manner }: Place): string {
  const isWithin = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
  const own = text
    .replace(/[\\`*~_]/g, (sign, at: number) => (sign === '_' && isWithin(at) ? sign : `\\${sign}`))
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
  if (!inLink) return own.replaceAll('[', '\\[')
  return own.replace(/[[\]]/g, (sign) => (manner.coded ? coded(sign) : `\\${sign}`))
}

/** Between as many backticks as it takes. */
function codeOf(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const isAtEdge = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '')
  return isAtEdge ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

const WORDLESS = { strong: '**', deleted: '~~' } as const

function linkOf(address: string, words: string): string {
  if (words === address.replace(/_/g, '\\_')) return `<${address}>`
  return /[()]/.test(address) ? `[${words}](<${address}>)` : `[${words}](${address})`
}

/** The inlines on one line, or on as many as they have breaks. */
export function inlineMarkdown(inlines: readonly Inline[], place: Place): string {
  let text = ''
  let endsWithMark = false
  const push = (more: string, hasMark: boolean) => {
    let own = more
    if (place.manner.coded && endsWithMark && !hasMark && LETTER.test(own[0] ?? '')) {
      const [first = ''] = own
      own = coded(first) + own.slice(first.length)
    }
    if (place.manner.coded && hasMark && !endsWithMark) {
      const last = Array.from(text).at(-1) ?? ''
      if (LETTER.test(last)) text = text.slice(0, -last.length) + coded(last)
    }
    text += own
    endsWithMark = hasMark
  }
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        push(escaped(inline.text, place), false)
        break
      case 'code':
        push(codeOf(inline.text), false)
        break
      case 'break':
        // An empty line would end the paragraph.
        push(place.oneLine ? '<br>' : /(^|\n)$/.test(text) ? '\\\n' : '\n', false)
        break
      case 'link':
        // With the address behind it, it would be an image.
        text = text.replace(/!$/, '\\!')
        push(linkOf(inline.address, inlineMarkdown(inline.children, { ...place, inLink: true })), false)
        break
      default: {
        const { emphasis } = place.manner
        const mark = inline.kind === 'emphasis' || !emphasis ? emphasis : WORDLESS[inline.kind]
        push(`${mark}${inlineMarkdown(inline.children, place)}${mark}`, true)
      }
    }
  }
  return text
}
