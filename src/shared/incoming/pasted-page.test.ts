/** What Word puts on the clipboard, made fit for a card. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastedPage } from './pasted-page'

const item = (marker: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

/** The tags alone, without their attributes, and the words. */
const bare = (html: string) =>
  html
    .replace(/<(\/?[a-z0-9]+)[^>]*>/gi, '<$1>')
    .replace(/<\/?span>/g, '')
    .replace(/\s*\n\s*/g, '')

test('bullets and numbers are lists, within one another, and end where the text goes on', () => {
  const html = `<p class=MsoNormal>Avant</p>${item('·', 'Un')}${item('o', 'Dedans', 2)}${item('·', 'Deux')}<p>Entre</p>${item('1.', 'Premier')}${item('2.', 'Second')}<p>Après</p>`
  expect(bare(pastedPage(html).html)).toBe(
    '<p>Avant</p><ul><li><p>Un</p><ul><li><p>Dedans</p></li></ul></li><li><p>Deux</p></li></ul><p>Entre</p>' +
      '<ol><li><p>Premier</p></li><li><p>Second</p></li></ol><p>Après</p>',
  )
})

test('hidden text stays hidden, styles and comments are no text, pictures are counted', () => {
  const html =
    "<html><head><style>p{}</style></head><body><!--[if gte vml 1]><v:imagedata src=x><![endif]--><p>Vu<span style='display:none;mso-hide:all'> caché <b>ici</b></span> encore</p><p><img src='file:///a.png'></p><p style='mso-hide:all'>rien</p></body></html>"
  const { html: made, pictures } = pastedPage(html)
  expect(bare(made)).toBe('<p>Vu encore</p><p></p>')
  expect(pictures).toBe(1)
})

test('lists that are lists already, tables and emphasis are left as they are', () => {
  const html = '<ul><li>a</li><li><b>b</b><ol><li>c</li></ol></li></ul><table><tr><td>d</td></tr></table>'
  expect(pastedPage(html)).toEqual({ html, pictures: 0 })
})

test('no style crosses, what it said of the words does', () => {
  const html = `<b style="font-weight:normal" id=x><p style='margin:0'><span style="font-weight:700;font-style:italic">fort</span> et <b>gras</b></p></b>`
  expect(pastedPage(html).html).toBe(
    '<span><p><span><strong><em>fort</em></strong></span> et <b>gras</b></p></span>',
  )
})

test('every list of Word keeps its items, in their order and once each, and every tag is closed', () => {
  const entry = fc.record({
    marker: fc.constantFrom('·', 'o', '1.', 'a)', '§'),
    level: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(fc.option(entry), { minLength: 1, maxLength: 8 }), (entries) => {
      const html = entries
        .map((own, at) => (own ? item(own.marker, `mot${at}`, own.level) : `<p>mot${at}</p>`))
        .join('')
      const made = pastedPage(html).html
      expect([...made.matchAll(/mot(\d+)/g)].map(([, at]) => Number(at))).toEqual(entries.map((_, at) => at))
      const open: string[] = []
      for (const [, slash, name = ''] of made.matchAll(/<(\/?)(ul|ol|li|p)\b[^>]*>/g)) {
        if (!slash) open.push(name)
        else expect(open.pop()).toBe(name)
      }
      expect(open).toEqual([])
      expect(made).not.toMatch(/[·§]|style=/)
    }),
  )
})

test('no text makes it fail', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p style="mso-list:l0 level9">',
      '<span style=mso-list:Ignore>',
      '</p>',
      '</span>',
      '<img',
      '>',
      '<table>',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }),
      (pieces) => typeof pastedPage(pieces.join('')).html === 'string',
    ),
  )
})
