/** One reader for every format: the same rows from each, merged cells, hidden text, several tables, whatever the ending. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { openDocumentOf } from '../../../tests/fixtures/some-open-document'
import { sheetOf } from '../../../tests/fixtures/some-sheet'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { textsOf } from '../../shared/incoming/incoming'
import { Refused } from '../workspace/refused'
import { incomingOf, readIncoming } from './incoming-file'

const fixture = (name: string) => join(import.meta.dirname, '../../../tests/fixtures', name)
const zipped = (parts: Record<string, string>) => {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer' })
}
const word = (body: string, styles = '') =>
  zipped({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
  })
const p = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tc = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const tables = async (name: string, bytes: Buffer | Promise<Buffer>) =>
  (await incomingOf(name, await bytes)).tables
const refusal = (bytes: Buffer, name = 'x.docx') =>
  incomingOf(name, bytes).then(
    () => 'taken',
    (error) => (error instanceof Refused && 'reason' in error.failure ? error.failure.reason : error),
  )

describe('the same rows', () => {
  const rows = [
    ['Heure', 'Séquence'],
    ['9h00', 'Accueil & café'],
  ]
  const html = `<table><tr><td>Heure<td>S&eacute;quence</tr><tr><td>9h00</td><td>Accueil &amp; caf&#233;</td></table>`
  it.each([
    ['a page', 'x.html', Buffer.from(html)],
    ['a page under another name', 'x.csv', Buffer.from(html)],
    ['semicolons', 'x.csv', Buffer.from('Heure;Séquence\r\n9h00;Accueil & café\r\n')],
    ['Windows-1252', 'x.csv', Buffer.from('Heure;Séquence\n9h00;Accueil & café', 'latin1')],
    ['UTF-16', 'x.txt', Buffer.from('\uFEFFHeure\tSéquence\n9h00\tAccueil & café', 'utf16le')],
    ['quotes', 'x.csv', Buffer.from('"Heure","Séquence"\n"9h00","Accueil & café"\n')],
  ])('of %s', async (_, name, bytes) => {
    expect((await tables(name, bytes)).map(textsOf)).toEqual([rows])
  })
  it('of a Word file, a workbook, and files of LibreOffice', async () => {
    const row = (cells: string[]) =>
      `<w:tr>${cells.map((text) => tc(p(text.replace('&', '&amp;')))).join('')}</w:tr>`
    expect((await tables('x', word(`<w:tbl>${rows.map(row).join('')}</w:tbl>`))).map(textsOf)).toEqual([rows])
    expect((await tables('x', sheetOf(rows))).map(textsOf)).toEqual([rows])
    const [sheet] = await tables('x.ods', openDocumentOf(rows, 'Jour 1'))
    expect(sheet?.title).toBe('Jour 1')
    expect(sheet && textsOf(sheet).map((own) => own.slice(0, 2))).toEqual(rows)
  })
})

describe('a text of LibreOffice', () => {
  it('keeps its tables apart, with the lines above each, merged cells, lists, hidden text and notes left out', async () => {
    const cell = (inside: string, more = '') => `<table:table-cell ${more}>${inside}</table:table-cell>`
    const line = (text: string, style = 'P1') => `<text:p text:style-name="${style}">${text}</text:p>`
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    const items = ['un', 'deux'].map((own) => `<text:list-item>${line(own)}</text:list-item>`).join('')
    const body = [
      '<text:h text:outline-level="1">Jour 1</text:h>',
      '<table:table table:name="Tableau1"><table:table-column table:number-columns-repeated="2"/>',
      row(
        cell(line('9h'), 'table:number-rows-spanned="2"'),
        cell(`${line('Accueil')}<text:list>${items}</text:list>`),
      ),
      row(
        '<table:covered-table-cell/>',
        cell(line('Tour de<text:s/>table<text:note><text:p>renvoi</text:p></text:note>')),
      ),
      row(cell(line('Pause &amp; café'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>'),
      '</table:table>',
      line('<text:span text:style-name="T1">caché</text:span>Jour 2'),
      `<table:table table:name="Tableau2">${row(cell(line('13h')), cell(line('Jeu')))}</table:table>`,
      line('Fin'),
    ]
    const hidden =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const bytes = await zipped({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content><office:automatic-styles>${hidden}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    })
    const { tables: found, lines, left } = await incomingOf('x.odt', bytes)
    expect(found.map(({ lead }) => lead)).toEqual([['Jour 1'], ['Jour 2']])
    expect(
      found[0]?.rows.map((cells) => cells.map(({ text, across, down }) => [text, across, down])),
    ).toEqual([
      [
        ['9h', 1, 2],
        ['Accueil\n- un\n- deux', 1, 1],
      ],
      [
        ['', 1, 1],
        ['Tour de table', 1, 1],
      ],
      [
        ['Pause & café', 2, 1],
        ['', 1, 1],
      ],
    ])
    expect(found[1] && textsOf(found[1])).toEqual([['13h', 'Jeu']])
    expect([lines, left.hidden, left.comments]).toEqual([['Fin'], ['caché'], 1])
  })
})

describe('a Word file', () => {
  it('keeps its tables apart, with the lines above each, merged cells and lists', async () => {
    const bytes = await word(
      `${p('Jour 1')}<w:tbl><w:tr>${tc(p('9h'), '<w:vMerge w:val="restart"/>')}${tc(p('A'))}</w:tr><w:tr>${tc('<w:p/>', '<w:vMerge/>')}${tc(p('B'))}</w:tr><w:tr>${tc(p('Pause'), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>${p('Jour 2')}<w:tbl><w:tr>${tc(p('un', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + p('deux', '<w:pPr><w:pStyle w:val="Liste"/></w:pPr>'))}</w:tr></w:tbl>${p('Fin')}`,
      '<w:style w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    )
    const { tables: found, lines } = await incomingOf('x.docx', bytes)
    expect(found.map(({ lead }) => lead)).toEqual([['Jour 1'], ['Jour 2']])
    expect(found[0]?.rows.map((row) => row.map(({ text, across, down }) => [text, across, down]))).toEqual([
      [
        ['9h', 1, 2],
        ['A', 1, 1],
      ],
      [
        ['', 1, 1],
        ['B', 1, 1],
      ],
      [
        ['Pause', 2, 1],
        ['', 1, 1],
      ],
    ])
    expect(found[1] && textsOf(found[1])).toEqual([['- un\n- deux']])
    expect(lines).toEqual(['Fin'])
  })
  it('leaves out what is hidden or deleted, and tells the hidden', async () => {
    const run = (text: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
    const bytes = await word(
      `<w:tbl><w:tr>${tc(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('vu', '<w:vanish w:val="0"/>')}${run('secret', '<w:vanish/>')}<w:del><w:r><w:delText>ôté</w:delText></w:r></w:del></w:p>${p('caché', '<w:pPr><w:pStyle w:val="Moi"/></w:pPr>')}`)}${tc(p('b'))}</w:tr></w:tbl>`,
      '<w:style w:styleId="Moi"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    const { tables: found, left } = await incomingOf('x.docx', bytes)
    expect(found.map(textsOf)).toEqual([[['vu', 'b']]])
    expect(left.hidden).toEqual(['secret', 'caché'])
  })
  it('tells comments and notes at the foot of the page', async () => {
    const notes = '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
    const { left } = await incomingOf('x.docx', await word(`<w:p><w:r><w:t>a</w:t></w:r>${notes}</w:p>`))
    expect(left.comments).toBe(2)
  })
})

describe('a workbook', () => {
  const book = (sheet: string, more: Record<string, string> = {}, state = 'visible') =>
    zipped({
      'xl/workbook.xml': `<workbook><sheets><sheet name="Un" state="${state}" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
      'xl/worksheets/a.xml': `<worksheet>${sheet}</worksheet>`,
      ...more,
    })
  const formats = ['h:mm', '[h]:mm', 'dd/mm/yyyy h:mm', 'General', '0.00" h"', '0%', '[$-40C]d mmm yyyy']
  const styles = `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`
  it.each([
    [0, 0.375, '09:00'],
    [0, 46331.34027777778, '08:10'],
    [1, 1.0625, '25:30'],
    [2, 46331.34027777778, '2026-11-05 08:10'],
    [3, 0.1 + 0.2, '0.3'],
    [4, 1.5, '1.5 h'],
    [5, 0.25, '25 %'],
    [6, 46331, '2026-11-05'],
  ])('shows the number of format %i, %f, as « %s »', async (style, value, text) => {
    const sheet = `<sheetData><row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row></sheetData>`
    const [found] = await tables('x', book(sheet, { 'xl/styles.xml': styles }))
    expect(found?.rows[0]?.[0]).toMatchObject({ text, value })
  })
  it('tells hidden sheets, rows and columns apart, and knows merged cells', async () => {
    const c = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
    const sheet = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${c('A1', 'a')}${c('B1', 'b')}${c('C1', 'non')}</row><row r="2" hidden="1">${c('A2', 'nul')}</row><row r="3">${c('A3', 'Pause')}</row></sheetData><mergeCells><mergeCell ref="A3:B3"/></mergeCells>`
    const { tables: found, left } = await incomingOf('x', await book(sheet, {}, 'veryHidden'))
    expect(found[0]).toMatchObject({ title: 'Un', hidden: true })
    expect(found[0] && textsOf(found[0])).toEqual([
      ['a', 'b'],
      ['Pause', ''],
    ])
    expect(found[0]?.rows[1]?.[0]?.across).toBe(2)
    expect(left.hidden).toEqual(['non', 'nul'])
  })
  it('tells how many comments stand beside its cells', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>'
    const comments =
      '<comments><commentList><comment ref="A1"/><comment ref="B2"><text/></comment></commentList></comments>'
    const { left } = await incomingOf('x', await book(sheet, { 'xl/comments1.xml': comments }))
    expect(left.comments).toBe(2)
  })
})

it('a table that only sets others side by side is none', async () => {
  const html =
    '<table><tr><td>Plan<table><tr><td>9h<td>Accueil</table></td><td><table><tr><td>x<td>y</table></td></tr></table>'
  expect((await tables('x.html', Buffer.from(html))).map(textsOf)).toEqual([
    [['9h', 'Accueil']],
    [['x', 'y']],
  ])
})

it('text without a table is lines; commas of sentences part nothing there', async () => {
  const { tables: none, lines } = await incomingOf(
    'x.txt',
    Buffer.from('Bonjour, vous, tous\n9h : Accueil, café\n\n10h : Suite'),
  )
  expect(none).toEqual([])
  expect(lines).toEqual(['Bonjour, vous, tous', '9h : Accueil, café', '10h : Suite'])
})

it('what is none of them is refused in our words', async () => {
  expect(await refusal(Buffer.from('no archive'))).toBe('unreadable')
  expect(await refusal(await zipped({ 'a.xml': '<a/>' }))).toBe('unreadable')
  for (const sign of ['{\\rtf1', '\xd0\xcf\x11\xe0\xa1'])
    expect(await refusal(Buffer.from(`${sign} \u0000`, 'latin1'), 'x.doc')).toBe('format')
  expect(await refusal(Buffer.from('   '), 'x.csv')).toBe('unreadable')
  const path = join(temporaryFolder(), 'x.csv')
  writeFileSync(path, 'a;b\nc;d')
  expect((await readIncoming(path)).tables.map(textsOf)).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ])
  expect((await readIncoming(fixture('plan-from-libreoffice.docx'))).tables[0]?.rows).toHaveLength(15)
})
