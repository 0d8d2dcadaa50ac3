/** Whatever the editor holds is read again as what it was. */
import type { JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/markdown/model'
import { blocksOf } from '../../../shared/markdown/parse'
import { plainTextOf } from '../../../shared/markdown/plain'
import { markdownOf } from '../../../shared/markdown/write'
import { blocksOfNode, nodeOfBlock } from './document'
import { inlinesOfNode } from './line'

const NASTY =
  'mot,é,1.,12),#,##,-,+,*,**,_,__,`,``,[x],[,],](u),<b>,<3,&amp;,&,|,~,~~,\\,>,=,===,---,:-:,!,x_y,(,) ,[!NOTE],[^1],:,\u00a0'
const bit = fc.constantFrom(...NASTY.split(','))
const nastyText = fc
  .array(fc.tuple(bit, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 6 })
  .map((bits) => bits.flat().join(''))
const words = fc
  .array(fc.constantFrom('mot', 'été', 'a', 'Dire', '«', 'oui', 'non,', 'fin.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '))
/** Whole words: what comes next begins after a space. */
const spaced = words.map((text) => `${text} `)

const text = (own: string, marks: JSONContent['marks'] = []): JSONContent => ({
  type: 'text',
  text: own,
  marks,
})
const LINK = { type: 'link', attrs: { href: 'https://exemple.be/a_b' } }
const MARKS = [{ type: 'bold' }, { type: 'italic' }, { type: 'strike' }, LINK]
const lineOf = (text: fc.Arbitrary<string>, marks: fc.Arbitrary<{ type: string }[]>) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ type: fc.constant('text'), text, marks }) },
      { weight: 1, arbitrary: fc.constant<JSONContent>({ type: 'hardBreak' }) },
    ),
    { minLength: 1, maxLength: 5 },
  )

function documents(text: fc.Arbitrary<string>, marks: fc.Arbitrary<{ type: string }[]>) {
  const line = lineOf(text, marks)
  const paragraph: fc.Arbitrary<JSONContent> = line.map((content) => ({ type: 'paragraph', content }))
  // A box stands before words: Markdown has no other.
  const said = line.map(
    (content): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text: 'Mot ' }, ...content] }),
  )
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 6 }), line)
    .map(([level, content]) => ({ type: 'heading', attrs: { level }, content }))
  const cell = (type: string, align: string | null) =>
    paragraph.map((own) => ({ type, attrs: { align }, content: [own] }))
  const row = (type: string, align: string | null) =>
    fc.tuple(cell(type, align), cell(type, null)).map((content) => ({ type: 'tableRow', content }))
  const table = fc
    .constantFrom(null, 'center', 'right')
    .chain((align) =>
      fc
        .tuple(row('tableHeader', align), fc.array(row('tableCell', align), { maxLength: 2 }))
        .map(([head, rows]) => ({ type: 'table', content: [head, ...rows] })),
    )
  const code = fc
    .stringMatching(/^[a-z`~ ]{1,6}(\n[a-z`#]{1,6}){0,2}$/)
    .map((own) => ({ type: 'codeBlock', content: [{ type: 'text', text: own }] }))
  const { block } = fc.letrec<{ block: JSONContent }>((tie) => {
    const within = fc.array(tie('block'), { minLength: 1, maxLength: 2 })
    const items = (item: string) =>
      fc.array(
        fc
          .tuple(item === 'taskItem' ? said : paragraph, fc.array(tie('block'), { maxLength: 1 }))
          .map(([first, more]) => ({
            type: item,
            ...(item === 'taskItem' ? { attrs: { checked: true } } : {}),
            content: [first, ...more],
          })),
        { minLength: 1, maxLength: 3 },
      )
    return {
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: paragraph },
        heading,
        table,
        code,
        within.map((content) => ({ type: 'blockquote', content })),
        within.map((content) => ({ type: 'callout', attrs: { callout: 'warning' }, content })),
        items('listItem').map((content) => ({ type: 'bulletList', content })),
        items('listItem').map((content) => ({ type: 'orderedList', attrs: { start: 3 }, content })),
        items('taskItem').map((content) => ({ type: 'taskList', content })),
      ),
    }
  })
  return block
}

/** What is read of the Markdown of the node, through the editor and back. */
const again = (node: JSONContent) =>
  blocksOf(
    blocksOfNode(node)
      .map((block) => markdownOf(block))
      .join('\n\n'),
  )
    .map(nodeOfBlock)
    .flatMap(blocksOfNode)

describe('a document of the editor', () => {
  it.each([
    ['whole words in any emphasis', spaced, fc.subarray([{ type: 'bold' }, { type: 'italic' }, LINK])],
    ['words struck out', spaced, fc.subarray([{ type: 'strike' }])],
    ['words partly bold', words, fc.subarray([{ type: 'bold' }, LINK], { maxLength: 1 })],
    ['words partly in italics', words, fc.subarray([{ type: 'italic' }], { maxLength: 1 })],
  ])('of %s is the same when it is opened again', (_, text, marks) => {
    fc.assert(
      fc.property(documents(text, marks), (node) => {
        expect(again(node)).toEqual(blocksOfNode(node))
      }),
      { numRuns: 300 },
    )
  })

  it('of signs that Markdown reads otherwise is the same text when it is opened again', () => {
    fc.assert(
      fc.property(documents(nastyText, fc.constant([])), (node) => {
        expect(again(node)).toEqual(blocksOfNode(node))
      }),
      { numRuns: 400 },
    )
  })

  it('of a link after an exclamation mark is no picture', () => {
    const paragraph = { type: 'paragraph', content: [text('Là !'), text('le texte', [LINK])] }
    expect(markdownOf(blocksOfNode(paragraph)[0] as Block)).toBe('Là \\![le texte](https://exemple.be/a_b)')
    expect(again(paragraph)).toEqual(blocksOfNode(paragraph))
  })

  it('of what Markdown cannot write keeps its words, and its link', () => {
    const content = [
      text('[](u)mot', [LINK]),
      text('+', [{ type: 'bold' }]),
      text('mot', [{ type: 'strike' }]),
    ]
    expect(again({ type: 'paragraph', content })).toEqual(
      blocksOfNode({ type: 'paragraph', content: [text('[](u)mot', [LINK]), text('+mot')] }),
    )
  })

  it('of both loses no letter', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(lineOf(nastyText, fc.subarray(MARKS)), (content) => {
        const paragraph = { type: 'paragraph', content }
        const read = again(paragraph).flatMap((own) => ('children' in own ? own.children : []))
        expect(letters(plainTextOf(read))).toBe(letters(plainTextOf(inlinesOfNode(paragraph))))
      }),
      { numRuns: 400 },
    )
  })
})
