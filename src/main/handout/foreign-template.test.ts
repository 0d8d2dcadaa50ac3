/** Nothing of a template is fetched, opened or run where a document made of it is opened, and what would be is named. */
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, it, vi } from 'vitest'
import { FOREIGN_PIECES, letterheadWith, ORDINARY_PIECES } from '../../../tests/fixtures/foreign-pieces'
import { fullDay } from '../../../tests/fixtures/full-day'
import { malformedIn, partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { textOf } from '../../shared/text/text'
import { templateTold } from './tags-told'
import { fillTemplate, readTags } from './template-file'

vi.setConfig({ testTimeout: 60_000 })

const source = fullDay('fr')

async function certificate(template: Uint8Array): Promise<Uint8Array> {
  const options = { ...defaultHandoutOptions('fr'), templates: { certificate: 'modèle.docx' } }
  const [handout] = handoutsOf('certificate', source, options)
  if (!handout?.tags) throw new Error('with tags')
  return fillTemplate(template, handout, handout.tags)
}

/** The value of that attribute of a relationship, as XML means it. */
const said = (relationship: string, name: string) =>
  (new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(relationship)?.[1] ?? '')
    .replaceAll('&amp;', '&')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

function* dangersIn(names: readonly string[], parts: Map<string, string>) {
  for (const name of names) if (/\.(?:bin|html?|svg)$/.test(name) && !name.endsWith('logo.svg')) yield name
  for (const [name, xml] of parts) {
    for (const fault of malformedIn(xml)) yield `${name}: ${fault}`
    if (name === 'word/activeX/a.xml') yield name
    for (const [relationship] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      if (said(relationship, 'TargetMode').toLowerCase() !== 'external') continue
      const isLink = said(relationship, 'Type').endsWith('/hyperlink')
      if (!isLink || !/^(?:https?:\/\/[^@/]+(?:\/|$)|mailto:)/.test(said(relationship, 'Target')))
        yield `${name}: ${relationship}`
    }
    const active = /<\w+:(?:altChunk|subDoc|attachedTemplate|mailMerge|OLEObject|control)\b|\ssrc="[^"]/.exec(
      xml,
    )
    if (active) yield `${name}: ${active[0]}`
    if (/INCLU|DETEXT|DDE|javascript:/.test(xml)) yield `${name}: a field`
    // Every relationship that is named is there.
    const owner = /^(.*\/)?_rels\/(.*)\.rels$/.exec(name)
    if (owner) continue
    const rels = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels')) ?? ''
    for (const [, id] of xml.matchAll(/\s[\w]+:(?:id|embed|link)="(rIdEvil\d+)"/g))
      if (!rels.includes(`Id="${id}"`)) yield `${name}: ${id} leads nowhere`
  }
}

async function looked(template: Uint8Array) {
  const made = await certificate(template)
  const names = Object.keys((await JSZip.loadAsync(made)).files)
  const parts = await partsOf(made)
  return { dangers: [...dangersIn(names, parts)], parts, removed: (await readTags(template)).removed }
}

it.each(FOREIGN_PIECES.map((piece) => [piece.what, piece] as const))(
  '%s does not leave, and is named',
  async (_, piece) => {
    const { dangers, removed } = await looked(await letterheadWith([piece]))
    expect(dangers).toEqual([])
    expect(removed).toEqual([{ kind: piece.kind, what: piece.what }])
  },
)

it('what an ordinary letterhead holds stays, and nothing is told', async () => {
  const template = await letterheadWith(ORDINARY_PIECES)
  const { dangers, removed, parts } = await looked(template)
  expect(dangers).toEqual([])
  expect(removed).toEqual([])
  const rels = parts.get('word/_rels/document.xml.rels') ?? ''
  for (const kept of ['https://exemple.be/a?b=1&amp;c', 'mailto:secretariat@exemple.be', 'media/logo.svg'])
    expect(rels).toContain(kept)
  expect(parts.get('word/document.xml')).toContain(' PAGE \\* MERGEFORMAT ')
})

it('whatever is put together, none of it leaves, and each is told in a sentence', async () => {
  const some = fc.shuffledSubarray([...FOREIGN_PIECES, ...ORDINARY_PIECES], { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(some, async (pieces) => {
      const { dangers, removed, parts } = await looked(await letterheadWith(pieces))
      expect(dangers).toEqual([])
      const foreign = pieces.filter((piece) => FOREIGN_PIECES.includes(piece))
      const key = ({ kind, what }: { kind: string; what: string }) => `${kind} ${what}`
      expect([...new Set(removed.map(key))].sort()).toEqual([...new Set(foreign.map(key))].sort())
      // The words that a field showed are still shown.
      const shown = pieces.filter(({ body }) => body?.includes('>vu<')).length
      expect(wordsIn(parts.get('word/document.xml') ?? '').split('vu').length - 1).toBeGreaterThanOrEqual(
        shown,
      )
    }),
    { numRuns: 25 },
  )
})

it('each is told in the words of either language', async () => {
  const told = templateTold(await readTags(await letterheadWith(FOREIGN_PIECES)), 'fr')
  for (const language of ['fr', 'en'] as const)
    for (const { kind, what } of told.removed)
      expect(textOf(language).template.removedKinds[kind](what)).toContain(what)
})

it('a file that may hold programs becomes one that may not; one that declares its own signs is none', async () => {
  const zip = await JSZip.loadAsync(await letterheadWith([]))
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? ''
  zip.file(
    '[Content_Types].xml',
    types.replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
  )
  const { parts, removed } = await looked(await zip.generateAsync({ type: 'nodebuffer' }))
  expect(parts.get('[Content_Types].xml')).not.toContain('macroEnabled')
  expect(removed).toEqual([{ kind: 'macro', what: 'macroEnabled' }])
  const document = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file('word/document.xml', document.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY y "z">]>'))
  await expect(readTags(await zip.generateAsync({ type: 'nodebuffer' }))).rejects.toThrow()
})
