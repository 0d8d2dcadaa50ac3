/** Letterheads of real trainers, and generated ones: every tag is filled wherever it stands, or the template is refused. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it, vi } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { malformedIn, paragraphsIn, partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { faultText } from '../../shared/text/fault-text'
import { textOf } from '../../shared/text/text'
import { templateTold } from './tags-told'
import { fillTemplate, readTags } from './template-file'

vi.setConfig({ testTimeout: 60_000 })

const folder = new URL('../../../tests/cases/templates/', import.meta.url)
const source = fullDay('fr')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

async function filled(template: Uint8Array, id: DocumentId, at = 0) {
  const options = { ...defaultHandoutOptions('fr'), templates: { [id]: 'modèle.docx' } }
  const handout = handoutsOf(id, source, options)[at]
  if (!handout?.tags) throw new Error('with tags')
  return partsOf(await fillTemplate(template, handout, handout.tags))
}

type Expected = {
  use: DocumentId
  accepted: boolean
  tags?: string[]
  told?: { text: string }[]
  filled?: { header?: string; footer?: string; order?: string[] }
}
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => ({
    name,
    template: readFileSync(new URL(name, folder)),
    expected: JSON.parse(
      readFileSync(new URL(name.replace('.docx', '.expected.json'), folder), 'utf8'),
    ) as Expected,
  }))

/** The values in the founding day of the words that expectations use. */
function valueFor(words: string, person: string) {
  const { session } = source
  const values: Record<string, string> = {
    ...{ organisme: 'CERSO-HELHa', titre: session.title, nom: person, dates: '19 février 2024' },
    lieu: `${session.practical.place}, ${session.practical.address}`,
  }
  return words.replace(/‹([^›]+)›/g, (_, name) => values[name] ?? name)
}

describe.each(cases)('$name', ({ template, expected }) => {
  it('is told as it should be when it is chosen', async () => {
    const { tags, faults } = templateTold(await readTags(template), 'fr')
    expect(faults.length === 0).toBe(expected.accepted)
    if (expected.tags) expect(tags).toEqual(expected.tags)
    expect(faults.map(({ text }) => text)).toEqual((expected.told ?? []).map(({ text }) => text))
    for (const fault of faults) expect(faultText(textOf('fr').template, fault)).toContain(fault.text)
  })

  it.runIf(expected.accepted)('is filled in every part, for each person', async () => {
    for (const at of expected.use === 'certificate' ? [0, 1] : [0]) {
      const person = source.people.participants[at]?.name ?? ''
      const parts = await filled(template, expected.use, at)
      for (const [name, xml] of parts)
        expect([name, malformedIn(xml), xml.includes('{{')]).toEqual([name, [], false])
      const { header, footer, order } = expected.filled ?? {}
      const said = (name: string) => plain(wordsIn(parts.get(`word/${name}.xml`) ?? ''))
      if (header) expect(said('header1')).toBe(valueFor(header, person))
      if (footer) expect(said('footer1')).toBe(valueFor(footer, person))
      if (!order) continue
      const lines = paragraphsIn(parts.get('word/document.xml') ?? '').map(({ words }) => plain(words).trim())
      const objectives = source.session.objectives.map(({ text }) => text)
      const wanted = order.flatMap((own) =>
        own.startsWith('‹chacun') ? objectives : [valueFor(own, person)],
      )
      expect(lines.slice(1, 1 + wanted.length)).toEqual(wanted.map(plain))
    }
  })

  it.skipIf(expected.accepted)('makes no document', async () => {
    await expect(filled(template, expected.use)).rejects.toThrow()
  })
})

it('keeps the bold and the italics of what stands around a tag of several lines', async () => {
  const found = cases.find(({ name }) => name.startsWith('04'))
  const parts = await filled(found?.template ?? new Uint8Array(), 'programme')
  const document = plain(parts.get('word/document.xml') ?? '')
  expect(document).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Objectifs visés : </w:t></w:r>',
  )
  expect(document).toContain(
    '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> (à lire avant de venir).</w:t></w:r>',
  )
})

it.each([
  ['organisation', 'CERSO-HELHa'],
  ['Durée', '6 h'],
  ['formateur', 'Anne Philippart et Pascale Pereaux'],
  ['participant', 'Nadia Vandersaule'],
  ['le {{date', 'le 19 février 2024'],
  ['le {{dates', 'le 19 février 2024'],
  ['Trainer', 'Anne Philippart et Pascale Pereaux'],
  ['duration', '6 h'],
  ['venue', 'HELHa Mons, Chaussée de Binche 159, 7000 Mons'],
])('understands « %s », which people write too', async (typed, value) => {
  const text = typed.includes('{{') ? `${typed}}}` : `{{${typed}}}`
  const parts = await filled(await made({ body: [text] }), 'certificate')
  expect(plain(wordsIn(parts.get('word/document.xml') ?? ''))).toContain(value)
})

/** A template of these paragraphs, each as XML or as a text. */
async function made(wanted: { body?: string[]; header?: string[]; footer?: string[]; notes?: string[] }) {
  const zip = new JSZip()
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xml = (texts: string[]) =>
    texts
      .map((text) =>
        text.startsWith('<w:') ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
      )
      .join('')
  const types = ['document.main', 'header', 'footer', 'footnotes']
  const names = ['document', 'header1', 'footer1', 'footnotes']
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${names.map((name, at) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${types[at]}+xml"/>`).join('')}</Types>`,
  )
  const rels = (content: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
  zip.file(
    '_rels/.rels',
    rels(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`),
  )
  zip.file(
    'word/_rels/document.xml.rels',
    rels(
      ['header', 'footer', 'footnotes']
        .map(
          (type, at) => `<Relationship Id="rId${at + 1}" Type="${R}/${type}" Target="${names[at + 1]}.xml"/>`,
        )
        .join(''),
    ),
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${W} xmlns:r="${R}"><w:body>${xml(wanted.body ?? [''])}<w:sectPr/></w:body></w:document>`,
  )
  zip.file('word/header1.xml', `<?xml version="1.0"?><w:hdr ${W}>${xml(wanted.header ?? [''])}</w:hdr>`)
  zip.file('word/footer1.xml', `<?xml version="1.0"?><w:ftr ${W}>${xml(wanted.footer ?? [''])}</w:ftr>`)
  zip.file(
    'word/footnotes.xml',
    `<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="1">${xml(wanted.notes ?? [''])}</w:footnote></w:footnotes>`,
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9’«».,;:!?() -]{1,12}$/).map((text) => `|${text}|`)
const tag = fc.constantFrom(
  ...['titre', 'organisme', 'nom', 'Dates', 'heures suivies', 'lieu', 'durée', 'formateur'],
)
const lines = fc.constantFrom('objectifs', 'contenu')
const wrong = fc.constantFrom('{{nom', 'nom}}', '{{titer}}', '{{participants.nom}}', '{{{nom', '{nom}}')
type Piece = { kind: 'word' | 'tag' | 'lines' | 'wrong'; text: string }
const piece = (isWrong: boolean): fc.Arbitrary<Piece> =>
  fc.oneof(
    { weight: 5, arbitrary: word.map((text): Piece => ({ kind: 'word', text })) },
    { weight: 4, arbitrary: tag.map((text): Piece => ({ kind: 'tag', text: `{{${text}}}` })) },
    { weight: 1, arbitrary: lines.map((text): Piece => ({ kind: 'lines', text: `{{ ${text} }}` })) },
    { weight: isWrong ? 1 : 0, arbitrary: wrong.map((text): Piece => ({ kind: 'wrong', text })) },
  )

/** A paragraph whose text Word cut into runs wherever it liked, some of them bold, within a text box or not. */
const paragraph = (isWrong: boolean) =>
  fc
    .record({
      pieces: fc.array(piece(isWrong), { minLength: 1, maxLength: 5 }),
      cuts: fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
      box: fc.boolean(),
    })
    .map(({ pieces, cuts, box }) => {
      const text = pieces.map((own) => own.text).join('')
      const at = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < text.length)), text.length].sort(
        (a, b) => a - b,
      )
      const runs = at.slice(1).map((to, index) => {
        const bold = index % 2 ? '<w:rPr><w:b/></w:rPr>' : ''
        return `<w:r>${bold}<w:t xml:space="preserve">${text.slice(at[index], to)}</w:t></w:r>`
      })
      const own = `<w:p>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`
      const shape = `<w:p><w:r><w:pict><w:txbxContent>${own}</w:txbxContent></w:pict></w:r></w:p>`
      return { xml: box ? shape : own, pieces }
    })

const templates = (isWrong: boolean) => {
  const part = fc.array(paragraph(isWrong), { minLength: 1, maxLength: 2 })
  return fc.record({ body: part, header: part, footer: part, notes: part })
}

const wordsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))

it('an accepted template has no brace left in any part, and every word of the trainer’s, in order', async () => {
  await fc.assert(
    fc.asyncProperty(templates(false), async (template) => {
      const bytes = await made(
        Object.fromEntries(Object.entries(template).map(([part, all]) => [part, all.map(({ xml }) => xml)])),
      )
      expect((await readTags(bytes)).faults).toEqual([])
      const parts = await filled(bytes, 'certificate')
      for (const [name, xml] of parts) {
        expect([name, malformedIn(xml), /\{\{|\}\}/.test(wordsIn(xml)), xml.includes('{{')]).toEqual([
          name,
          [],
          false,
          false,
        ])
      }
      for (const [part, name] of [
        ['body', 'document'],
        ['header', 'header1'],
        ['footer', 'footer1'],
        ['notes', 'footnotes'],
      ] as const) {
        let rest = wordsIn(parts.get(`word/${name}.xml`) ?? '')
        for (const text of template[part].flatMap(({ pieces }) => wordsOf(pieces))) {
          const at = rest.indexOf(text)
          expect([part, text, at >= 0]).toEqual([part, text, true])
          rest = rest.slice(at + text.length)
        }
      }
    }),
    { numRuns: 40 },
  )
})

it('a template in which something is wrong is refused with a sentence, in whatever part it stands', async () => {
  await fc.assert(
    fc.asyncProperty(templates(true), async (template) => {
      const bytes = await made(
        Object.fromEntries(Object.entries(template).map(([part, all]) => [part, all.map(({ xml }) => xml)])),
      )
      const isWrong = Object.values(template).some((all) =>
        all.some(({ pieces }) => pieces.some(({ kind }) => kind === 'wrong')),
      )
      const { faults } = templateTold(await readTags(bytes), 'fr')
      expect(faults.length > 0).toBe(isWrong)
      for (const fault of faults) expect(faultText(textOf('fr').template, fault).length).toBeGreaterThan(20)
      if (isWrong) await expect(filled(bytes, 'certificate')).rejects.toThrow()
    }),
    { numRuns: 60 },
  )
})
