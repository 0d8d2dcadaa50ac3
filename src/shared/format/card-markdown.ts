/** A card as a Markdown file with front matter, to be shared with a colleague, and back. */
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { axisIdSchema, type CardId, cardIdSchema, gridRowIdSchema } from '../domain/base/id'
import { dateSchema } from '../domain/base/time'
import type { Card } from '../domain/plan/card'

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

/** Characters: of what stands between the fences, and of a whole card, many times what anybody writes. */
const MOST_FRONT = 50_000
const MOST_TEXT = 1_000_000
/** Lists and maps written within brackets. */
const MOST_NESTS = 500

/** Written by hand too: a year is a number there, and anything may be missing. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).catch('')
const texts = z.array(text).catch([])

const frontSchema = z.object({
  id: cardIdSchema.nullable().catch(null),
  title: text,
  summary: text,
  axis: axisIdSchema.nullable().catch(null),
  theme: text,
  tags: texts,
  registers: z.array(gridRowIdSchema).catch([]),
  status: z.enum(['draft', 'checked']).catch('draft'),
  reviewBefore: dateSchema.nullable().catch(null),
  questions: texts,
  sources: z
    .array(
      z.object({
        author: text,
        title: text,
        year: text,
        link: text,
        checked: dateSchema.nullable().catch(null),
      }),
    )
    .catch([]),
})

/** The text of the file: what is said of the card between two fences, then its body, character for character. */
export function cardToMarkdown({ body, ...said }: Card): string {
  // Long lines stay lines: a colleague's tool compares them.
  return `---\n${stringify(said, { lineWidth: 0 })}---\n${body}`
}

export type ReadCard = Omit<Card, 'id'> & {
  /** Null in a file that Jalon did not write. */
  id: CardId | null
}

/**
 * The card in the text of a Markdown file; without front matter its title is its first heading, else `name`. Null when
 * what stands between the fences is not what it should be, or asks for more than it says.
 */
export function cardFromMarkdown(markdown: string, name: string): ReadCard | null {
  if (markdown.length > MOST_TEXT) return null
  const fenced = FENCE.exec(markdown)
  if (fenced && !isFlat(fenced[1] ?? '')) return null
  if (!fenced) {
    const { heading, body } = headed(markdown)
    return { ...frontSchema.parse({}), title: heading ?? name, body }
  }
  try {
    // No aliases: a few lines could be made into millions.
    const said: unknown = parse(fenced[1] ?? '', { maxAliasCount: 0, logLevel: 'error' }) ?? {}
    const read = frontSchema.safeParse(said)
    if (!read.success) return null
    const { title } = read.data
    return { ...read.data, title: title === '' ? name : title, body: markdown.slice(fenced[0].length) }
  } catch {
    return null
  }
}

/**
 * Whether what stands between the fences is short and hardly nested: the reader goes down one call for every level, and a
 * pattern that is first compiled at the end of the stack ends the whole process.
 */
const isFlat = (front: string) =>
  front.length <= MOST_FRONT &&
  (front.match(/[[{]/g)?.length ?? 0) <= MOST_NESTS &&
  !/(?:[-?:][ \t]+){64}/.test(front)

/** How many pictures the body names, in Markdown or HTML: a card shows their descriptions alone. */
export const picturesIn = (body: string): number =>
  (body.match(/!\[[^\]\n]{0,500}\][([]|<img\b/gi) ?? []).length

/** The text of its first heading of the first level; the body without it when nothing stands before it. */
function headed(markdown: string): { heading: string | undefined; body: string } {
  const [line] = /^[ \t]{0,3}#[ \t].*$/m.exec(markdown) ?? []
  if (line === undefined) return { heading: undefined, body: markdown }
  const words = line.trim().replace(/^#+/, '').trim()
  // One sign at a time: a pattern for « spaces, signs, spaces at the end » tries every way to part a long line.
  let end = words.length
  while (words[end - 1] === '#') end -= 1
  const heading = words.slice(0, end).trim()
  if (heading === '') return { heading: undefined, body: markdown }
  const body = markdown.trimStart()
  const isFirst = body.startsWith(line.trimStart())
  return { heading, body: isFirst ? body.slice(line.trimStart().length).replace(/^[\r\n]+/, '') : markdown }
}
