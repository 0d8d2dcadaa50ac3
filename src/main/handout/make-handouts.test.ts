/** The Word files, read back: sound, complete, accessible, and with nothing in them that is not theirs. */
import { describe, expect, it, vi } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { faultsIn } from '../../../tests/fixtures/faults-in'
import { fullDay } from '../../../tests/fixtures/full-day'
import { dated, hostileSource, titled } from '../../../tests/fixtures/hostile-session'
import { paragraphsIn, partsOf, valuesIn, wordsIn } from '../../../tests/fixtures/read-back'
import { textsOf } from '../../../tests/fixtures/texts-of'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import type { Session } from '../../shared/domain/plan/session'
import { handoutsOf } from '../../shared/handout/handouts-of'
import type { HandoutDocument } from '../../shared/handout/model'
import { defaultHandoutOptions, type HandoutOptions } from '../../shared/handout/options'
import { type HandoutSource, sourceOf } from '../../shared/handout/source'
import { PAPER } from './look'
import { makeHandouts } from './make-handouts'
import { wordFileOf } from './word-file'

// Dozens of documents, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const founding = { fr: fullDay('fr'), en: fullDay('en') }
const hostile = hostileSource()
const other: Partial<HandoutOptions> = {
  ...{ largeType: true, blackAndWhite: true },
  ...{ exactTimes: false, showAxes: false, showDurations: true },
  copies: Object.fromEntries(DOCUMENT_IDS.map((id) => [id, 'joined'])),
  ...{
    cardSheet: 'a5',
    gridSheet: 'a3',
    gridFilled: true,
    certificate: 'france-training',
    reportNames: true,
  },
}

const cases = (['fr', 'en'] as const).flatMap((language) =>
  [{}, other].flatMap((own) =>
    [founding[language], hostile].flatMap((from) =>
      DOCUMENT_IDS.map((id) => ({
        id,
        from,
        options: { ...defaultHandoutOptions(language), ...own },
        name: `${id}, ${from === hostile ? 'hostile' : 'founding day'}, ${language}, ${own === other ? 'other' : 'default'} options,`,
      })),
    ),
  ),
)

/** The first of the documents: of those made for each participant, hers who is first in the list. */
function firstOf(id: DocumentId, source: HandoutSource, options: HandoutOptions): HandoutDocument {
  const [document] = handoutsOf(id, source, options)
  if (!document) throw new Error('a document at least')
  return document
}
const read = async (id: DocumentId, source: HandoutSource, options: HandoutOptions) =>
  partsOf(await wordFileOf(firstOf(id, source, options)))

const has = (parts: Map<string, string>, name: string) => parts.get(name) ?? ''

/** The texts of a document that are not in its model, once every text of the model is found in order. */
function notOfModel(texts: readonly string[], shown: string): string {
  let rest = shown
  let between = ''
  for (const text of texts) {
    const at = rest.indexOf(text)
    if (at < 0) throw new Error(`missing or not in order: ${text}`)
    between += rest.slice(0, at)
    rest = rest.slice(at + text.length)
  }
  return between + rest
}

it.each(cases)('$name is sound, and says every text of the model once and in order', async (one) => {
  const { id, from, options } = one
  const handout = firstOf(id, from, options)
  const parts = await partsOf(await wordFileOf(handout))
  expect(faultsIn(parts, handout.pages === 'bare')).toEqual([])
  const document = has(parts, 'word/document.xml')
  const { short, long } = PAPER[handout.paper]
  const [width, height] = handout.orientation === 'landscape' ? [long, short] : [short, long]
  expect(document).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`)
  const language = options.language === 'fr' ? 'fr-BE' : 'en-GB'
  expect(has(parts, 'word/styles.xml')).toContain(`<w:lang w:val="${language}"`)
  // The contents say the headings once more.
  const said = wordsIn(document.replace(/<w:sdt>.*?<\/w:sdt>/gs, ''))
  const added = notOfModel(textsOf(handout), said)
  // Marks of axes, boxes, breaks, lines to fill in, and the addresses printed after their links.
  const addresses = / \((https?:\/\/[^)]*|[^ ]*@[^)]*)\)/g
  expect(added.replace(addresses, '').replace(/[\s●◆▲■☐☑]/g, '')).toBe('')
})

it('would see a fault', () => {
  const parts = new Map([
    [
      'word/document.xml',
      '<a><b w:x="1 < 2"/></a><w:p><w:pStyle w:val="X"/><w:tbl></w:tbl><w:tbl><w:tr></w:tr></w:tbl>\u0001',
    ],
    ['word/footer1.xml', '<c>&d</c>'],
  ])
  expect(faultsIn(parts)).toEqual(
    expect.arrayContaining([
      'word/document.xml: control character',
      'word/document.xml: <w:p> stays open',
      'word/footer1.xml: bare &',
      'no page x / y',
      'no style X',
      'heading 1 has no level',
      'heading 6 lets go of its text',
      'two tables touch',
      'a row can be split',
      'no title or creator',
    ]),
  )
})

describe('structure', () => {
  const options = defaultHandoutOptions('fr')

  it('has the headings of the programme as real headings', async () => {
    const parts = await read('programme', founding.fr, options)
    const headings = paragraphsIn(has(parts, 'word/document.xml'))
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ style, words }) => `${style.slice(-1)} ${words}`)
    expect(headings).toEqual([
      '1 Objectifs',
      '1 Programme de la journée',
      '2 Matin',
      '2 Après-midi',
      '1 Contenu',
      '1 Méthode',
      '1 Équipe d’animation',
      '2 Anne Philippart',
      '2 Pascale Pereaux',
    ])
  })

  it('starts every list where it starts, whatever came before it', async () => {
    const content = '3. trois\n4. quatre\n\nentre\n\n1. un\n   1. un d’un\n\nfin\n\n1. encore un'
    const parts = await read('programme', sourceOf(titled([dated([])], { content })), options)
    const numbered = paragraphsIn(has(parts, 'word/document.xml')).filter(({ numbering }) => numbering)
    const numbering = has(parts, 'word/numbering.xml')
    const startOf = (list: string | null) => {
      const found = new RegExp(`<w:num w:numId="${list}"[^>]*>.*?</w:num>`, 's').exec(numbering)?.[0] ?? ''
      const abstract = /<w:abstractNumId w:val="(\d+)"/.exec(found)?.[1]
      const levels = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 's').exec(
        numbering,
      )
      return (
        /<w:startOverride w:val="(\d+)"/.exec(found)?.[1] ??
        /<w:start w:val="(\d+)"/.exec(levels?.[0] ?? '')?.[1]
      )
    }
    expect(numbered.map(({ words, numbering: list }) => [words, startOf(list)])).toEqual([
      ...[
        ['trois', '3'],
        ['quatre', '3'],
        ['un', '1'],
        ['un d’un', '1'],
        ['encore un', '1'],
      ],
    ])
    // Five items in four lists.
    expect(new Set(numbered.map(({ numbering: list }) => list)).size).toBe(4)
  })

  it('links for real, and prints the address', async () => {
    const content = '[le site](https://exemple.be/é) et anne@exemple.be'
    const parts = await read('programme', sourceOf(titled([dated([])], { content })), options)
    expect(has(parts, 'word/_rels/document.xml.rels')).toMatch(
      /Target="https:\/\/exemple\.be\/%C3%A9" TargetMode="External".*Target="mailto:anne@exemple\.be" TargetMode="External"/s,
    )
    expect(wordsIn(has(parts, 'word/document.xml'))).toContain(
      'le site (https://exemple.be/é) et anne@exemple.be',
    )
  })

  it('writes the organisation and the document, then the title, above the pages', async () => {
    const parts = await read('programme', founding.fr, options)
    const headers = Array.from(parts).filter(([name]) => name.startsWith('word/header'))
    expect(headers.map(([, xml]) => wordsIn(xml)).sort()).toEqual([
      'CERSO-HELHa\tProgramme',
      'CERSO-HELHa\tTravail social 2.0, ouvrir la boîte noire',
    ])
    expect(has(parts, 'word/document.xml')).toContain('<w:titlePg/>')
  })

  it('sets running text in 11 points and more', async () => {
    for (const id of DOCUMENT_IDS) {
      const parts = await read(id, founding.fr, options)
      const styles = has(parts, 'word/styles.xml')
      expect(Number(valuesIn(/<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '', 'sz')[0])).toBe(
        firstOf(id, founding.fr, options).orientation === 'landscape' ? 22 : 24,
      )
      // A named style, never a size by hand.
      expect(has(parts, 'word/document.xml')).not.toContain('<w:sz ')
    }
  })
})

it.each(['invitation', 'actions', 'certificate'] as const)(
  '%s: one file for all says the very bytes of a file for each',
  async (id) => {
    const bodyOf = async (handout: HandoutDocument) => {
      const document = has(await partsOf(await wordFileOf(handout)), 'word/document.xml')
      // The ends of the sections, and the numbers that a file gives its links, lists and places.
      return document
        .replace(/^.*<w:body>|<\/w:body>.*$/gs, '')
        .replace(
          /<w:p><w:pPr><w:pStyle w:val="Spacer"\/>(<w:sectPr(?:(?!<w:p>).)*)?<\/w:pPr><w:bookmark.*?<\/w:p>/gs,
          '',
        )
        .replace(/<w:sectPr.*?<\/w:sectPr>/gs, '')
        .replace(/(r:id|w:id|w:name|w:anchor|w:numId w:val)="[^"]*"/g, '$1')
    }
    for (const source of [founding.fr, hostile]) {
      const copied = (copies: 'joined' | 'separate') =>
        handoutsOf(id, source, { ...defaultHandoutOptions('fr'), copies: { [id]: copies } })
      const [joined, ...more] = copied('joined')
      if (!joined) throw new Error('a document at least')
      expect(more).toEqual([])
      const each = await Promise.all(copied('separate').map(bodyOf))
      expect(each.length).toBeGreaterThan(1)
      expect(await bodyOf(joined)).toBe(each.join(''))
    }
  },
)

it('keeps what is for the trainers in their document alone', async () => {
  const secret = 'SEULEMENTPOURNOUS'
  const { session } = founding.fr
  const marked: Session = {
    ...session,
    days: session.days.map((own) => ({
      ...own,
      phases: own.phases.map((one) => ({
        ...one,
        notes: `${one.notes}\n\n${secret}`,
        fallback: `${secret} ${one.fallback}`,
        instructions: `${one.instructions}\n\n${secret}`,
        shownInRoom: false,
      })),
    })),
  }
  const count = async (id: DocumentId) => {
    const parts = await read(id, { ...founding.fr, session: marked }, defaultHandoutOptions('fr'))
    return Array.from(parts.values()).join('').split(secret).length - 1
  }
  const phases = marked.days.reduce((sum, own) => sum + own.phases.length, 0)
  expect(await count('guide')).toBe(3 * phases)
  for (const id of DOCUMENT_IDS) if (id !== 'guide') expect([id, await count(id)]).toEqual([id, 0])
})

it('names the files after the session, or after whose they are', async () => {
  const plain = sourceOf(titled([dated([phaseOf('a', 10)])]))
  const wanted = { documents: ['guide' as const], source: plain, templates: {}, only: 'all' as const }
  const { files } = await makeHandouts({ ...wanted, options: defaultHandoutOptions('en') })
  expect(files[0]?.name).toBe('2024-02-19 Facilitator’s guide – Titre.docx')
  const names = handoutsOf('certificate', founding.fr, defaultHandoutOptions('fr')).map((one) => one.fileName)
  expect(names.slice(0, 2)).toEqual([
    '2024-02-19 Attestation – 01 Nadia Vandersaule.docx',
    '2024-02-19 Attestation – 02 Thibault Ruissellier.docx',
  ])
  expect(names).toEqual([...names].sort())
  expect(names).toHaveLength(founding.fr.people.participants.length)
})
