import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../tests/fixtures/plan-j'
import { somePeople } from '../../../tests/fixtures/some-file'
import { participantOf } from '../../../tests/fixtures/some-people-edit'
import { instant } from '../domain/base/time'
import { heldIn } from '../domain/people/held'
import { mapTexts, textsIn } from '../domain/people/text-places'
import { textOf } from '../text/text'
import { consentPaper } from './consent-paper'
import type { Facts } from './data-paper'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'
import { accessPaper, lostPaper, registerPaper } from './papers'
import { sourceOf } from './source'

const facts: Facts = {
  ...{ organisation: { name: 'HELHa', logo: '', colour: '' }, vault: 'none', folder: '/home/x/Jalon' },
  ...{ retentionMonths: 37, sessions: 3, now: instant(Date.parse('2026-11-24T09:00:00Z')) },
}
const said = (document: object) => JSON.stringify(document)
/** Without its unbreakable spaces, which come with printing. */
const bare = (text: string) => text.replaceAll('\u00A0', ' ')

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  it('the register entry and the lost computer say what is true of this workspace', () => {
    for (const make of [registerPaper, lostPaper]) {
      const [clear, sealed] = [
        said(make(language, facts)),
        said(make(language, { ...facts, vault: 'sealed' })),
      ]
      expect(clear).not.toBe(sealed)
      expect(clear).toMatch(language === 'fr' ? /avis juridique/ : /legal advice/)
      // No article of a penal code: it could not be confirmed.
      expect(clear + sealed).not.toMatch(/\bart(icle|\.)\s*\d+|code pénal|penal code/i)
    }
    expect(said(registerPaper(language, facts))).toContain('37')
    expect(said(registerPaper(language, facts))).toContain('HELHa')
    expect(said(registerPaper(language, { ...facts, retentionMonths: null }))).not.toContain('37')
  })

  it.each([
    ['the register entry', () => registerPaper(language, facts)],
    ['what is held about somebody', () => accessPaper(language, facts, [])],
  ])('%s says why, on what basis, who reads it, how long, and where to complain', (_, make) => {
    const { register } = textOf(language).dataPapers
    const words = said(make())
    for (const due of [register.purpose, register.basis, register.recipients, register.howLong]) {
      expect(words).toContain(due)
    }
    for (const due of [register.purposes, register.bases, register.given]) {
      expect(textsIn(make()).map(bare)).toEqual(expect.arrayContaining(due.map(bare)))
    }
    expect(textsIn(make()).map(bare)).toContain(bare(register.complaint))
    expect(words).toContain('37')
  })

  it('the consent to images is a sheet each, of empty boxes, whatever was agreed before', () => {
    const people = [
      participantOf('a', { name: 'Ada Un', imageUses: ['affiche'] }),
      participantOf('b', { name: 'Bea Deux', imageUses: ['presse'] }),
    ]
    const plan = {
      ...planJ,
      practical: { ...planJ.practical, organisation: 'Le Cerso', contact: 'jo@example.org' },
    }
    const { sections } = consentPaper(language, facts, plan, people)
    expect(sections.map(({ owner }) => owner)).toEqual(['Ada Un', 'Bea Deux'])
    const { consent, register } = textOf(language).dataPapers
    for (const [index, own] of sections.entries()) {
      const sheet = said(own)
      expect(sheet).not.toContain('"ticked":true')
      // Three kinds of image, the usual uses, hers, and one to write in.
      expect(sheet.match(/"(ticked|task)":false/g)).toHaveLength(3 + consent.usual.length + 2)
      for (const [at, { name, imageUses }] of people.entries()) {
        for (const word of [name, ...imageUses]) expect(sheet.includes(word)).toBe(at === index)
      }
      for (const due of ['Le Cerso', 'jo@example.org', consent.use, consent.means, consent.howLong]) {
        expect(sheet).toContain(due)
      }
      const texts = textsIn(own).map(bare)
      expect(texts).toEqual(expect.arrayContaining([...consent.rights, register.complaint].map(bare)))
    }
    expect(consentPaper(language, facts, plan, []).sections).toHaveLength(1)
    expect(consentPaper(language, facts, { ...plan, example: true }, people).mark).not.toBe('')
  })

  it('the joining letter says who keeps the data, why, how long, and what may be asked', () => {
    const { data } = textOf(language).sheets.invitation
    const letter = (retentionMonths: number | null) => {
      const source = { ...sourceOf(planJ), organisation: facts.organisation, retentionMonths }
      const [made] = handoutsOf('invitation', source, defaultHandoutOptions(language))
      return textsIn(made).map(bare)
    }
    expect(letter(18)).toEqual(
      expect.arrayContaining(['HELHa', ` ${data.why}`, data.keptFor(18), `${data.rights} `].map(bare)),
    )
    expect(letter(null)).toContain(bare(`${data.kept} `))
    expect(letter(18).join()).toContain(bare(data.complaint))
  })
})

it('everything held about somebody is on paper, whoever she is', () => {
  fc.assert(
    fc.property(somePeople, (generated) => {
      let count = 0
      const people = mapTexts(generated, () => `W${String(count++).padStart(4, '0')}q`)
      for (const { id } of people.participants) {
        const held = heldIn(people, id)
        const paper = said(held ? accessPaper('fr', facts, [{ session: planJ, place: 'x', held }]) : {})
        for (const text of textsIn(held)) expect(paper).toContain(text)
      }
    }),
    { numRuns: 30 },
  )
})
