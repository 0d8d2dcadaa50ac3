/** The blocks of a document as Word's paragraphs and tables. */
import { ColumnBreak, HeadingLevel, Paragraph, type Table, TableOfContents, TextRun } from 'docx'
import type { DocumentBlock } from '../../shared/handout/model'
import type { Block, ListItem } from '../../shared/markdown/model'
import type { Place } from './place'
import { PlainRun, paragraphOf } from './plain-xml'
import type { Written } from './repeats'
import { runsOf } from './runs'
import { WRITING } from './sheet-styles'
import { LEVELS, lineStyle } from './styles'
import { gridTable, markdownTable, poleTable } from './tables'

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

type Listed = Extract<Block, { kind: 'list' }>

function itemParagraphs(list: Listed, instance: number, item: ListItem, place: Place): Written[] {
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

/** The setting that makes a paragraph open a page or a column. */
const opening = ({ opens }: Place) => ({
  own: opens === 'page' ? { pageBreakBefore: true } : {},
  runs: opens === 'column' ? [new ColumnBreak()] : [],
})

function blockParagraphs(block: DocumentBlock, place: Place): Written[] {
  // Left is what a style says anyway.
  const alignment = place.alignment === 'left' ? {} : { alignment: place.alignment }
  const { own, runs } = opening(place)
  switch (block.kind) {
    case 'line': {
      const style = block.role === 'body' ? place.body : lineStyle(block.role, place.tone)
      const children = [...runs, ...runsOf(block.runs)]
      if (place.alignment === 'left' && place.opens !== 'page') return [paragraphOf(style, children)]
      return [new Paragraph({ style, ...alignment, ...own, children })]
    }
    case 'paragraph':
      return [
        new Paragraph({
          style: place.body,
          ...alignment,
          ...(place.introduces ? { keepNext: true } : {}),
          ...own,
          children: [...runs, ...runsOf(block.children)],
        }),
      ]
    case 'heading':
      // Contents find the headings that docx knows.
      if (!place.listed && !place.opens) {
        return [paragraphOf(`Heading${block.level}`, runsOf(block.children))]
      }
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? 'Heading6',
          ...own,
          children: [...runs, ...runsOf(block.children)],
        }),
      ]
    default:
      return place.opens
        ? [new Paragraph({ style: 'Spacer', ...own, children: runs }), ...others(block, place)]
        : others(block, place)
  }
}

type Other = Exclude<DocumentBlock, { kind: 'line' | 'paragraph' | 'heading' }>

function others(block: Other, place: Place): Written[] {
  switch (block.kind) {
    case 'list': {
      // Bullets and boxes have nothing to begin again.
      const instance = block.ordered ? place.numbering.newList() : 0
      return block.items.flatMap((item) => itemParagraphs(block, instance, item, { ...place, opens: null }))
    }
    case 'quote':
      return block.blocks.flatMap((own) => blockParagraphs(own, { ...place, opens: null, body: 'Quote' }))
    case 'callout':
      // Its name is told in words: no colour has a meaning of its own.
      return [
        paragraphOf('CalloutName', [new PlainRun(place.callouts[block.callout], undefined)]),
        ...block.blocks.flatMap((own) => blockParagraphs(own, { ...place, opens: null, body: 'Callout' })),
      ]
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
    case 'lines':
      // They stay together, and with what they answer.
      return Array.from({ length: block.count }, (_, index) => {
        const together = index < block.count - 1 ? { keepNext: true } : {}
        return new Paragraph({ style: WRITING[index % 2] ?? '', ...together })
      })
    case 'contents':
      return [new TableOfContents('', { hyperlink: true, headingStyleRange: `1-${block.levels}` })]
    case 'table':
      return [markdownTable(block, place)]
    case 'grid':
      return [gridTable(block, { ...place, opens: null }, cellOf)]
    case 'pole':
      return [poleTable(place), new Paragraph({ style: 'Gap' })]
    case 'page':
    case 'column':
      return []
  }
}

/** The blocks that a cell may hold: contents are of a whole document. */
const cellOf = (blocks: readonly DocumentBlock[], place: Place) =>
  paragraphsOf(blocks, place).filter((one): one is Paragraph | Table => !(one instanceof TableOfContents))

/** The paragraphs and tables in order. Two tables that touched would merge, and a cell may not end with one. */
export function paragraphsOf(blocks: readonly DocumentBlock[], place: Place): Written[] {
  let opens: Place['opens'] = null
  const made = blocks.flatMap((block, index): Written[] => {
    if (block.kind === 'page' || block.kind === 'column') {
      opens = block.kind
      return []
    }
    const introduces = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'list'
    const own = { ...place, introduces, opens, repeats: null }
    const write = () => blockParagraphs(block, own)
    opens = null
    return place.repeats ? place.repeats(block, own, write) : write()
  })
  return made.flatMap((one, index) => {
    const next = made[index + 1]
    const isTable = !(one instanceof Paragraph)
    return isTable && !(next instanceof Paragraph) ? [one, new Paragraph({ style: 'Spacer' })] : [one]
  })
}
