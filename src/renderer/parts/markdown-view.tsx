/** Markdown on the screen, element by element from the same blocks as Word: no HTML of the text's own is ever run. */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Block, HeadingLevel, Inline, ListItem } from '../../shared/markdown/model'
import { blocksOf } from '../../shared/markdown/parse'
import { useText } from '../bridge/words'
import { CALLOUT_ICONS } from './callout-icons'
import { Inlines } from './inlines'
import classes from './markdown-view.module.css'

type Props = {
  /** Markdown. */
  text: string
  /** The level of the heading above, 0 for none: the text's own headings start right below it. */
  below: HeadingLevel | 0
  /** `paper` reads like the Word document; `plain` like the screen around it. */
  look?: 'plain' | 'paper'
}

export function MarkdownView({ text, below, look = 'plain' }: Props) {
  const blocks = blocksOf(text)
  const highest = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : 6)))
  const lowered = (level: number) => Math.min(6, below + 1 + level - highest) as HeadingLevel
  return (
    <div className={classes.text} data-look={look}>
      <Blocks
        blocks={blocks.map((block) =>
          block.kind === 'heading' ? { ...block, level: lowered(block.level) } : block,
        )}
      />
    </div>
  )
}

/** The entries one after the other, each known by its place, since nothing in a text has an identity. */
export const inPlace = <T,>(list: readonly T[], show: (entry: T, index: number) => ReactNode) =>
  createElement(Fragment, null, ...list.map(show))

export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  inPlace(blocks, (block) => <BlockView block={block} />)

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Inlines of={block.children} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} />
        </p>
      )
    case 'list': {
      const items = inPlace(block.items, (item) => <Item item={item} />)
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'callout':
      return <Callout callout={block} />
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return <TableView table={block} />
    case 'rule':
      return <hr />
  }
}

/** Set apart under its name, which tells what it is for without its colour. */
function Callout({ callout: { callout, blocks } }: { callout: Extract<Block, { kind: 'callout' }> }) {
  const { callouts } = useText().app
  const Icon = CALLOUT_ICONS[callout]
  return (
    <div role="note" aria-label={callouts[callout]} data-callout={callout}>
      <p data-name="">
        <Icon size={16} stroke={2} aria-hidden /> {callouts[callout]}
      </p>
      <Blocks blocks={blocks} />
    </div>
  )
}

/** An item of one paragraph reads as a line; a box to tick stands before it. */
function Item({ item: { task, blocks } }: { item: ListItem }) {
  const [only] = blocks
  return (
    <li data-task={task === null ? undefined : ''}>
      {task !== null && <span>{task ? '☑ ' : '☐ '}</span>}
      {blocks.length === 1 && only?.kind === 'paragraph' ? (
        <Inlines of={only.children} />
      ) : (
        <Blocks blocks={blocks} />
      )}
    </li>
  )
}

function TableView({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const cells = (row: readonly (readonly Inline[])[], Cell: 'th' | 'td') =>
    inPlace(row, (cell, column) => (
      <Cell
        scope={Cell === 'th' ? 'col' : undefined}
        style={{ textAlign: table.alignments[column] ?? 'left' }}
      >
        <Inlines of={cell} />
      </Cell>
    ))
  return (
    <table>
      <thead>
        <tr>{cells(table.header, 'th')}</tr>
      </thead>
      <tbody>
        {inPlace(table.rows, (row) => (
          <tr>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  )
}
