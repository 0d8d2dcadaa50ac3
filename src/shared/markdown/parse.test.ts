/** The Markdown that a trainer writes, and the Markdown nobody should write. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from './model'
import { blocksOf } from './parse'
import { plainTextOf } from './plain'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const inlinesOf = (markdown: string) => {
  const [first] = blocksOf(markdown)
  return first?.kind === 'paragraph' ? first.children : []
}

describe('blocks', () => {
  it('keeps the end of a typed line', () => {
    expect(blocksOf('un\ndeux\n\ntrois')).toEqual([
      paragraph(text('un'), { kind: 'break' }, text('deux')),
      paragraph(text('trois')),
    ])
  })

  it('reads nested lists, and a list that starts at 3', () => {
    expect(blocksOf('3. a\n4. b\n   - c')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          { task: null, blocks: [paragraph(text('a'))] },
          {
            task: null,
            blocks: [
              paragraph(text('b')),
              {
                kind: 'list',
                ordered: false,
                start: 1,
                items: [{ task: null, blocks: [paragraph(text('c'))] }],
              },
            ],
          },
        ],
      },
    ])
  })

  it('reads tasks', () => {
    const [list] = blocksOf('- [ ] à faire\n- [x] fait')
    expect(list?.kind === 'list' && list.items).toEqual([
      { task: false, blocks: [paragraph(text('à faire'))] },
      { task: true, blocks: [paragraph(text('fait'))] },
    ])
  })

  it('reads a table with its alignments', () => {
    expect(blocksOf('|a|b|c|\n|-|:-:|-:|\n|1|2<br>3|4|')).toEqual([
      {
        kind: 'table',
        alignments: ['left', 'center', 'right'],
        header: [[text('a')], [text('b')], [text('c')]],
        rows: [[[text('1')], [text('2'), { kind: 'break' }, text('3')], [text('4')]]],
      },
    ])
  })

  it('reads headings, quotes, code and rules', () => {
    expect(blocksOf('## t\n> q\n\n```\na\nb\n```\n\n***')).toEqual([
      { kind: 'heading', level: 2, children: [text('t')] },
      { kind: 'quote', blocks: [paragraph(text('q'))] },
      { kind: 'code', text: 'a\nb' },
      { kind: 'rule' },
    ])
  })

  it('leaves raw HTML as text and drops its comments', () => {
    expect(blocksOf('<div>\nx\n</div>')).toEqual([
      paragraph(text('<div>'), { kind: 'break' }, text('x'), { kind: 'break' }, text('</div>')),
    ])
    expect(plainTextOf(inlinesOf('a <script>x</script> <!-- b --> c'))).toBe('a <script>x</script>  c')
  })
})

describe('inlines', () => {
  it('reads emphasis and code', () => {
    expect(inlinesOf('**a** *b* ~~c~~ `d`')).toEqual([
      { kind: 'strong', children: [text('a')] },
      text(' '),
      { kind: 'emphasis', children: [text('b')] },
      text(' '),
      { kind: 'deleted', children: [text('c')] },
      text(' '),
      { kind: 'code', text: 'd' },
    ])
  })

  it('joins the texts around what is not Markdown', () => {
    expect(inlinesOf('R&amp;D \\* <b>x</b> &#233; &inconnu;')).toEqual([text('R&D * <b>x</b> é &inconnu;')])
  })

  it('keeps the links that lead to the web or to a mailbox', () => {
    const addresses = ['https://exemple.be/é', 'http://exemple.be:8080?a=%20b#c', 'mailto:anne@exemple.be']
    expect(addresses.map((address) => inlinesOf(`[x](${address})`)[0])).toEqual([
      { kind: 'link', address: 'https://exemple.be/%C3%A9', children: [text('x')] },
      { kind: 'link', address: 'http://exemple.be:8080?a=%20b#c', children: [text('x')] },
      { kind: 'link', address: 'mailto:anne@exemple.be', children: [text('x')] },
    ])
    expect(inlinesOf('https://exemple.be')).toHaveLength(1)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//exemple.be',
    'https://banque.be@pirate.example',
    'smb://serveur/x',
    '/chemin',
    `https://exemple.be/${'a'.repeat(2000)}`,
    'https://exemple.be/\uD800',
  ])('drops the address %s and keeps the words', (address) => {
    expect(inlinesOf(`[mots](<${address}>)`)).toEqual([text('mots')])
  })
})

describe('callouts', () => {
  const inside = [{ kind: 'paragraph', children: [text('Une phrase.')] }]

  it('are quotes whose first line says what they are for', () => {
    for (const mark of ['[!IMPORTANT]', '[!important]  ']) {
      expect(blocksOf(`> ${mark}\n> Une phrase.`)).toEqual([
        { kind: 'callout', callout: 'important', blocks: inside },
      ])
    }
    expect(blocksOf('> [!QUESTION]\n>\n> Une phrase.')).toEqual([
      { kind: 'callout', callout: 'question', blocks: inside },
    ])
    expect(blocksOf('> [!TIP]')).toEqual([{ kind: 'callout', callout: 'tip', blocks: [] }])
  })

  it('are nothing else', () => {
    for (const other of [
      '> [!IMPORTANT] mot',
      '> [!AUTRE]\n> mot',
      '> \\[!NOTE]\n> mot',
      '> mot\n> [!NOTE]',
    ]) {
      expect(blocksOf(other)[0]?.kind).toBe('quote')
    }
    expect(blocksOf('[!NOTE]\nmot')[0]?.kind).toBe('paragraph')
  })
})

describe('hostile texts', () => {
  it.each([
    ['quotes', '> '.repeat(5000)],
    ['bullets', '- '.repeat(3000)],
    ['brackets', '['.repeat(20_000)],
    ['stars', '**a _b '.repeat(3000)],
  ])('reads a bomb of %s before the test times out', (_, bomb) => {
    expect(blocksOf(`${bomb}fin`).length).toBeGreaterThan(0)
  })

  it('goes no deeper than eight levels and loses no word', () => {
    const depthOf = (list: readonly Block[]): number =>
      Math.max(0, ...list.map((block) => (block.kind === 'quote' ? 1 + depthOf(block.blocks) : 0)))
    const read = blocksOf(`${'>'.repeat(50)} mot`)
    expect(depthOf(read)).toBe(8)
    expect(JSON.stringify(read)).toContain('mot')
  })

  it('never throws, and keeps every word that is not punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' \n\t>-*_`[]()!|#~<1.a\u0000\uD800') }), (typed) => {
        blocksOf(typed)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1 }), (words) => {
        const read = JSON.stringify(blocksOf(words.join('\n- ')))
        for (const word of words) expect(read).toContain(word)
      }),
    )
  })
})
