/** Tables found in what Word, Excel and LibreOffice put on the clipboard, and in anything else without a crash. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsOf } from './incoming'
import { pageIn } from './page'

const tablesIn = (html: string) => pageIn(html).tables.map(textsOf)

describe('tablesIn', () => {
  it('reads cells as plain text, paragraphs on lines of their own', () => {
    const html = `<table><tr><th>Heure</th><th>Contenu</th></tr>
      <tr><td><p class=MsoNormal>9h00<o:p></o:p></p></td><td><p>Tour&nbsp;de
      table</p><ul><li>Un mot</li><li>Une attente</li></ul></td></tr></table>`
    expect(tablesIn(html)).toEqual([
      [
        ['Heure', 'Contenu'],
        ['9h00', 'Tour\u00a0de table\n- Un mot\n- Une attente'],
      ],
    ])
  })
  it('leaves out comments, conditions of Word, styles and scripts', () => {
    const html =
      '<style>td{color:red}</style><table><!--[if !mso]><tr><td>no</td></tr><![endif]--><tr><td>a<script>x</script></td></tr></table>'
    expect(tablesIn(html)).toEqual([[['a']]])
  })
  it('puts cells that span others where they stand', () => {
    const html =
      '<table><tr><td rowspan="2">Matin</td><td colspan=2>Accueil</td></tr><tr><td>9h</td><td>15</td></tr></table>'
    expect(tablesIn(html)).toEqual([
      [
        ['Matin', 'Accueil', ''],
        ['', '9h', '15'],
      ],
    ])
  })
  it('keeps a table inside a cell as text of that cell, and lists several tables', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>x</td><td>y</td></tr></table><table><tr><td>d</td></tr></table>'
    expect(tablesIn(html)).toEqual([[['a\nb c', 'x', 'y']], [['d']]])
  })
  it('writes named and numbered signs as they are', () => {
    expect(tablesIn('<table><td>&eacute;&#233;&#xE9; &lt;b&gt; &amp;inconnu; &#55296;</td></table>')).toEqual(
      [[['ééé <b> &inconnu; \ufffd']]],
    )
  })

  const cell = fc.stringMatching(/^[A-Za-zé0-9]{1,8}$/)
  it('reads back every table that is written', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const html = `<table>${rows.map((row) => `<tr>${row.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`).join('')}</table>`
        expect(tablesIn(html)).toEqual([rows])
      }),
    )
  })
  it('never throws, and gives rows of one width, whatever the text', () => {
    const part = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td',
      '<td colspan=9 rowspan=99>',
      '</td>',
      '<!--',
      '-->',
      '<style>',
      '&#9999999;',
      'é',
      '>',
      '<p>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }), (parts) => {
        for (const rows of tablesIn(parts.join('')))
          expect(new Set(rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('takes a large text in its stride', () => {
    const started = performance.now()
    tablesIn('<table>'.repeat(200_000))
    tablesIn(`<table><tr>${'<td rowspan=100 colspan=100>x'.repeat(20_000)}`)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
