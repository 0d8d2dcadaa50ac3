import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../tests/fixtures/plan-j'
import { somePeople } from '../../../tests/fixtures/some-file'
import { participantOf } from '../../../tests/fixtures/some-people-edit'
import { heldIn } from '../domain/held'
import { mapTexts, textsIn } from '../domain/text-places'
import { instant } from '../domain/time'
import { accessPaper, consentPaper, type Facts, lostPaper, registerPaper } from './papers'

const facts: Facts = {
  ...{ organisation: { name: 'HELHa', logo: '', colour: '' }, vault: 'none', folder: '/home/x/Jalon' },
  ...{ retentionMonths: 37, sessions: 3, now: instant(Date.parse('2026-11-24T09:00:00Z')) },
}
const said = (document: object) => JSON.stringify(document)

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

  it('the consent sheet has a box for each use, ticked for whom it was agreed', () => {
    const sheet = said(
      consentPaper(language, facts, planJ, [
        participantOf('a', { name: 'Ada', imageUses: ['affiche'] }),
        participantOf('b', { name: 'Bea' }),
      ]),
    )
    expect(sheet).toContain('affiche')
    expect(sheet.match(/"ticked":true/g)).toHaveLength(1)
    expect(sheet.match(/"ticked":false/g)).toHaveLength(5)
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
