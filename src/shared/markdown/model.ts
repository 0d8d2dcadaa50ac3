/** A text in Markdown as blocks and the inlines within them, for the screen and for Word alike. */

/** A stretch of a line. Text holds no line break: that is a `break`. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted'; children: readonly Inline[] }
  | { kind: 'code'; text: string }
  /** The address is https, http or mailto and nothing else: see address.ts. */
  | { kind: 'link'; address: string; children: readonly Inline[] }
  | { kind: 'break' }

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6
export type Alignment = 'left' | 'center' | 'right'

/** The kinds of callout, as GitHub names its alerts; a question is ours and Obsidian's. */
export const CALLOUTS = ['important', 'warning', 'question', 'note', 'tip', 'caution'] as const
export type CalloutKind = (typeof CALLOUTS)[number]

export type ListItem = {
  /** Whether its box is ticked; null when the item has no box. */
  task: boolean | null
  blocks: readonly Block[]
}

export type Block =
  | { kind: 'heading'; level: HeadingLevel; children: readonly Inline[] }
  | { kind: 'paragraph'; children: readonly Inline[] }
  /** `start` is the number of the first item of an ordered list. */
  | { kind: 'list'; ordered: boolean; start: number; items: readonly ListItem[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  /** Set apart, under the name of what it is for. */
  | { kind: 'callout'; callout: CalloutKind; blocks: readonly Block[] }
  /** Lines are separated by `\n`. */
  | { kind: 'code'; text: string }
  /** Every row has as many cells as the header. */
  | {
      kind: 'table'
      alignments: readonly Alignment[]
      header: readonly (readonly Inline[])[]
      rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** A line across the page. */
  | { kind: 'rule' }
