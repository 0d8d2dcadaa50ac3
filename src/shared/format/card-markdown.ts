/** A card as a Markdown file with front matter, to be shared with a colleague, and back. */
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import type { Card } from '../domain/card'
import { axisIdSchema, type CardId, cardIdSchema, gridRowIdSchema } from '../domain/id'
import { dateSchema } from '../domain/time'

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

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
  const fenced = FENCE.exec(markdown)
  if (!fenced) {
    const [, heading] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(markdown) ?? []
    const body = heading === undefined ? markdown : markdown.replace(/^\s*#[ \t]+.*\r?\n*/, '')
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
