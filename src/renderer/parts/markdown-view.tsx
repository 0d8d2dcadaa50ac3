/** Markdown on the screen, element by element from the same blocks as Word: no HTML of the text's own is ever run. */
import type { ReactNode } from 'react'
import type { Block, HeadingLevel, Inline, ListItem } from '../../shared/markdown/model'
import { blocksOf } from '../../shared/markdown/parse'
import classes from './markdown-view.module.css'
import { WebLink } from './web-link'

type Props = {
  /** Markdown. */
  text: string
  /** The level of the heading above: the text's own headings stand below it. */
  below: HeadingLevel
  /** `paper` reads like the Word document; `plain` like the screen around it. */
  look?: 'plain' | 'paper'
}

export function MarkdownView({ text, below, look = 'plain' }: Props) {
  return (
    <div className={classes.text} data-look={look}>
      <Blocks
        blocks={blocksOf(text).map((block) =>
          block.kind === 'heading'
            ? { ...block, level: Math.min(6, below + block.level) as HeadingLevel }
            : block,
        )}
      />
    </div>
  )
}

/** A text never changes under its place, so that a place is as good a key as any. */
const keyed = <T,>(list: readonly T[], show: (entry: T, index: number) => ReactNode) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  list.map((entry, index) => <Keyed key={index}>{show(entry, index)}</Keyed>)

const Keyed = ({ children }: { children: ReactNode }) => children

export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  keyed(blocks, (block) => <BlockView block={block} />)

export const Inlines = ({ inlines }: { inlines: readonly Inline[] }) =>
  keyed(inlines, (inline) => <InlineView inline={inline} />)

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Inlines inlines={block.children} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      )
    case 'list': {
      const items = keyed(block.items, (item) => <Item item={item} />)
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
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

/** An item of one paragraph reads as a line; a box to tick stands before it. */
function Item({ item: { task, blocks } }: { item: ListItem }) {
  const [only] = blocks
  return (
    <li data-task={task === null ? undefined : ''}>
      {task !== null && <span>{task ? '☑ ' : '☐ '}</span>}
      {blocks.length === 1 && only?.kind === 'paragraph' ? (
        <Inlines inlines={only.children} />
      ) : (
        <Blocks blocks={blocks} />
      )}
    </li>
  )
}

function TableView({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const cells = (row: readonly (readonly Inline[])[], Cell: 'th' | 'td') =>
    keyed(row, (cell, column) => (
      <Cell
        scope={Cell === 'th' ? 'col' : undefined}
        style={{ textAlign: table.alignments[column] ?? 'left' }}
      >
        <Inlines inlines={cell} />
      </Cell>
    ))
  return (
    <table>
      <thead>
        <tr>{cells(table.header, 'th')}</tr>
      </thead>
      <tbody>
        {keyed(table.rows, (row) => (
          <tr>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  )
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      )
    case 'deleted':
      return (
        <del>
          <Inlines inlines={inline.children} />
        </del>
      )
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return (
        <WebLink address={inline.address}>
          <Inlines inlines={inline.children} />
        </WebLink>
      )
    case 'break':
      return <br />
  }
}
