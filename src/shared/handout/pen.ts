/** Writes in one language: turns what was typed into printable lines, and keeps the product's words at hand. */

import type { Language } from '../domain/library/settings'
import { isLogistics, type Phase } from '../domain/plan/phase'
import type { Session } from '../domain/plan/session'
import type { Block, HeadingLevel, Inline } from '../markdown/model'
import { blocksOf } from '../markdown/parse'
import { linesOf } from '../markdown/plain'
import { listed } from '../text/format'
import type { Text } from '../text/fr'
import { textOf } from '../text/text'
import type { Run } from './model'
import { cleaned, printable, printableBlocks, printableInlines } from './printable'

export type Pen = {
  language: Language
  words: Text
  /** A text that is not Markdown, on one line: for headers and names. */
  oneLine: (text: string) => string
  /** A text that is not Markdown; its line ends are kept. */
  plain: (text: string) => Inline[]
  /** A text in Markdown, its headings below a heading of the given level. */
  markdown: (text: string, below: HeadingLevel) => Block[]
  /** `Anne et Pascale`, without those that have no name. */
  listed: (names: readonly string[]) => string
}

/** The highest heading of a text stands right below the heading it is under, whatever its writer began with. */
function under(blocks: readonly Block[], below: HeadingLevel): Block[] {
  const highest = Math.min(6, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 6)))
  return blocks.map((block) =>
    block.kind === 'heading'
      ? { ...block, level: Math.min(6, below + 1 + block.level - highest) as HeadingLevel }
      : block,
  )
}

/** The same text is asked for again for every participant: it is made printable once. */
function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const before = made.get(text)
    if (before !== undefined) return before
    const own = make(text)
    made.set(text, own)
    return own
  }
}

export function penOf(language: Language): Pen {
  const oneLine = once((text) => printable(cleaned(text).replace(/\s+/g, ' ').trim(), language))
  return {
    language,
    words: textOf(language),
    oneLine,
    plain: once((text) => printableInlines(linesOf(cleaned(text).trim()), language)),
    markdown: (text, below) => under(printableBlocks(blocksOf(cleaned(text)), language), below),
    listed: (names) =>
      listed(
        names.map(oneLine).filter((name) => name !== ''),
        language,
      ),
  }
}

export const isBlank = (text: string) => cleaned(text).trim() === ''

/** A line to fill in, where a participant must not read that something is missing. */
export const BLANK: Run = { kind: 'blank' }

/** The typed text, or a line to fill in. */
export const orBlank = (pen: Pen, text: string): Run[] => (isBlank(text) ? [BLANK] : pen.plain(text))

/** The names of the trainers: `Anne et Pascale`. */
export const trainersOf = (pen: Pen, { trainers }: Session) => pen.listed(trainers.map(({ name }) => name))

/** A phase for the trainers' eyes: by its title, else by what it is. */
export const nameOf = (pen: Pen, phase: Pick<Phase, 'title' | 'kind'>) =>
  pen.oneLine(phase.title) ||
  (isLogistics(phase) ? pen.words.app.kinds[phase.kind] : pen.words.app.untitledPhase)

/** A sub-group by its title, else by its place. */
export const groupName = (pen: Pen, { title }: { title: string }, index: number) =>
  pen.oneLine(title) || pen.words.documents.guide.group(index + 1)
