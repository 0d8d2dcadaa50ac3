/** The blocks of a document as Word's paragraphs and tables. */
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { DocumentBlock } from '../../shared/handout/model'
import type { Block, ListItem } from '../../shared/markdown/model'
import type { Place } from './place'
import { runsOf } from './runs'
import { LEVELS, lineStyle } from './styles'
import { gridTable, markdownTable } from './tables'

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

type Listed = Extract<Block, { kind: 'list' }>

function itemParagraphs(list: Listed, instance: number, item: ListItem, place: Place): (Paragraph | Table)[] {
  const { numbering, depth } = place
  const level = Math.min(depth, LEVELS - 1)
  const reference =
    item.task !== null
      ? numbering.box(item.task)
      : list.ordered
        ? numbering.ordered(list.start)
        : numbering.bullet()
  const [first, ...rest] = item.blocks
  const leads = first?.kind === 'paragraph'
  return [
    new Paragraph({
      style: 'ListParagraph',
      numbering: { reference, level, instance },
      children: leads ? runsOf(first.children) : [],
    }),
    ...(leads ? rest : item.blocks).flatMap((block) =>
      blockParagraphs(block, { ...place, depth: depth + 1, body: `ListContinue${level + 1}` }),
    ),
  ]
}

function blockParagraphs(block: DocumentBlock, place: Place): (Paragraph | Table)[] {
  // Left is what a style says anyway.
  const alignment = place.alignment === 'left' ? {} : { alignment: place.alignment }
  switch (block.kind) {
    case 'line': {
      const style = block.role === 'body' ? place.body : lineStyle(block.role, place.tone)
      return [new Paragraph({ style, ...alignment, children: runsOf(block.runs) })]
    }
    case 'paragraph':
      return [
        new Paragraph({
          style: place.body,
          ...alignment,
          ...(place.introduces ? { keepNext: true } : {}),
          children: runsOf(block.children),
        }),
      ]
    case 'heading':
      return [
        new Paragraph({ heading: HEADINGS[block.level - 1] ?? 'Heading6', children: runsOf(block.children) }),
      ]
    case 'list': {
      const instance = place.numbering.newList()
      return block.items.flatMap((item) => itemParagraphs(block, instance, item, place))
    }
    case 'quote':
      return block.blocks.flatMap((own) => blockParagraphs(own, { ...place, body: 'Quote' }))
    case 'code':
      return [
        new Paragraph({
          style: 'PlainText',
          children: block.text
            .split('\n')
            .map((text, index) => new TextRun(index > 0 ? { text, break: 1 } : { text })),
        }),
      ]
    case 'rule':
      return [new Paragraph({ style: 'Rule' })]
    case 'table':
      return [markdownTable(block, place)]
    case 'grid':
      return [gridTable(block, place, paragraphsOf)]
  }
}

/** The paragraphs and tables in order. Two tables that touched would merge, and a cell may not end with one. */
export function paragraphsOf(blocks: readonly DocumentBlock[], place: Place): (Paragraph | Table)[] {
  const made = blocks.flatMap((block, index) => {
    const introduces = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'list'
    return blockParagraphs(block, { ...place, introduces })
  })
  return made.flatMap((one, index) => {
    const next = made[index + 1]
    const isTable = !(one instanceof Paragraph)
    return isTable && !(next instanceof Paragraph) ? [one, new Paragraph({ style: 'Spacer' })] : [one]
  })
}
