/** The profiles of certificates, field by field: what stands in each, and what is a line to fill in. */
import { describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { Certificate } from '../domain/library/handout-options'
import { nobody } from '../domain/people/people'
import { handoutsOf } from './handouts-of'
import type { DocumentBlock, HandoutDocument, Run } from './model'
import { defaultHandoutOptions } from './options'
import type { HandoutSource } from './source'

const source = fullDay('fr')

const certificateOf = (certificate: Certificate, from: HandoutSource, index = 0): HandoutDocument => {
  const made = handoutsOf('certificate', from, { ...defaultHandoutOptions('fr'), certificate })
  const own = made[index]
  if (!own) throw new Error('a certificate')
  return own
}

const shown = (run: Run) => {
  if (run.kind === 'blank') return '____'
  if (run.kind === 'box') return run.ticked ? '[x] ' : '[ ] '
  return run.kind === 'text' ? run.text : '?'
}

/** The document as lines: headings with `#`, a label and its value on one line, a blank line as `____`. */
function linesOf(document: HandoutDocument): string[] {
  const ofBlock = (block: DocumentBlock): string[] => {
    switch (block.kind) {
      case 'line':
        return [block.runs.map(shown).join('')]
      case 'heading':
        return [`# ${block.children.map((own) => ('text' in own ? own.text : '?')).join('')}`]
      case 'list':
        return block.items.map(
          ({ task, blocks }) =>
            `${task === null ? '- ' : task ? '[x] ' : '[ ] '}${blocks.flatMap(ofBlock).join(' ')}`,
        )
      case 'paragraph':
        return [block.children.map((own) => ('text' in own ? own.text : '?')).join('')]
      case 'grid':
        return [
          ...(block.header ? [block.header.join(' | ')] : []),
          ...block.rows.map((row) =>
            row.map(({ blocks }) => blocks.flatMap(ofBlock).join(' : ')).join(' | '),
          ),
        ]
      default:
        return []
    }
  }
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock))
}

const plain = (lines: string[]) => lines.map((own) => own.replaceAll('\u00A0', ' '))

const TITLE = 'Travail social 2.0, ouvrir la boîte noire'
const PLACE = 'HELHa Mons, Chaussée de Binche 159, 7000 Mons'
const TRAINERS = 'Anne Philippart et Pascale Pereaux'
const OBJECTIVES = source.session.objectives.map(({ text }) => text)

describe('field by field', () => {
  it('is the generic one of Belgium', () => {
    expect(plain(linesOf(certificateOf('belgium', source)))).toEqual([
      'Attestation de participation',
      'CERSO-HELHa atteste la participation de',
      'Nadia Vandersaule',
      'Organisation : CPAS (fictif) | Fonction : Assistante sociale',
      'à la formation',
      TITLE,
      '# Durée',
      'Dates : le 19 février 2024 | Heures suivies : 6 h',
      '# Formation',
      `Lieu : ${PLACE} | Formation assurée par : ${TRAINERS} | Organisée par : CERSO-HELHa`,
      '# Objectifs',
      ...OBJECTIVES.map((own) => `- ${own}`),
      '# Signature',
      'Fait à : ____ : Le : ____ | Nom, qualité et signature pour l’organisme',
    ])
  })

  it('is the certificate of completion of the French ministry', () => {
    const lines = plain(linesOf(certificateOf('france-realisation', source)))
    const [proofs = ''] = lines.filter((own) => own.startsWith('Sans préjudice'))
    expect(proofs).toContain('trois ans à compter de la fin de l’année du dernier paiement')
    expect(lines.filter((own) => own !== proofs)).toEqual([
      'Certificat de réalisation',
      'Je soussigné(e) : ____ | représentant(e) légal(e) du dispensateur de l’action concourant au développement des compétences : CERSO-HELHa',
      'atteste que',
      'Nom et prénom du stagiaire : Nadia Vandersaule | salarié(e) de l’entreprise : CPAS (fictif)',
      '# Action',
      'a suivi l’action',
      TITLE,
      'Nature de l’action concourant au développement des compétences',
      '[x] action de formation',
      '[ ] bilan de compétences',
      '[ ] action de VAE',
      '[ ] action de formation par apprentissage',
      '# Dates et durée',
      'qui s’est déroulée : le 19 février 2024 | pour une durée de : 6 h',
      '# Signature',
      'Fait à : ____ : Le : ____ | Cachet et signature du responsable du dispensateur de formation (nom, prénom, qualité)',
    ])
  })

  it('is the French certificate of the end of a training', () => {
    expect(plain(linesOf(certificateOf('france-training', source)))).toEqual([
      'Attestation de fin de formation',
      'Participation de',
      'Nadia Vandersaule',
      'Organisation : CPAS (fictif) | Fonction : Assistante sociale',
      '# Formation',
      TITLE,
      'Dates : le 19 février 2024 | Heures suivies : 6 h',
      `Lieu : ${PLACE} | Formation assurée par : ${TRAINERS} | Organisée par : CERSO-HELHa`,
      '# Résultat de l’évaluation des acquis',
      'Objectif | Acquis | En cours | Non acquis',
      ...OBJECTIVES.map((own) => `${own} | [ ]  | [ ]  | [ ] `),
      '# Signature',
      'Fait à : ____ : Le : ____ | Nom, qualité et signature pour l’organisme',
    ])
  })
})

const PROFILES = ['belgium', 'france-realisation', 'france-training'] as const

describe.each(PROFILES)('%s', (profile) => {
  const said = (from: HandoutSource, index?: number) =>
    plain(linesOf(certificateOf(profile, from, index))).join('\n')

  const length = profile === 'france-realisation' ? 'pour une durée de' : 'Heures suivies'
  const dates = profile === 'france-realisation' ? 'qui s’est déroulée' : 'Dates'

  it('says the hours attended of whoever left at noon, and leaves lines where a half-day was not ticked', () => {
    expect(said(source, 3)).toContain(`${length} : 3,25 h`)
    expect(said(source, 4)).toContain(`${dates} : ____ | ${length} : ____`)
    for (const index of [3, 4]) expect(said(source, index)).not.toMatch(/\b6 h/)
  })

  it('leaves a line for each value that is missing, and never a word of code', () => {
    const bare: HandoutSource = {
      ...source,
      session: {
        ...{ ...source.session, title: '', objectives: [], trainers: [] },
        days: source.session.days.map((day) => ({ ...day, date: null, phases: [] })),
        practical: { ...source.session.practical, place: '', address: '', organisation: '' },
      },
      organisation: { name: '', logo: '', colour: '' },
      people: nobody(source.people.session),
    }
    const lines = said(bare)
    const values = lines.split('\n').flatMap((own) => (own.includes(' : ') ? own.split(' | ') : []))
    const filled = values.filter((own) => !own.endsWith(' : ____'))
    // The box to sign in.
    expect(filled).toEqual([expect.stringMatching(/signature/)])
    expect(lines).toMatch(/^____$/m)
    expect(lines).not.toMatch(/undefined|null|NaN|Invalid|\[object/)
    expect(lines).not.toContain('L.6353')
  })

  it('has title, date, hours and names letter for letter as in the programme and the list', () => {
    const options = defaultHandoutOptions('fr')
    const other = (id: 'programme' | 'attendance') => handoutsOf(id, source, options).flatMap(textsOf)
    const people = source.people.participants.map(({ name }) => name)
    for (const [index, name] of people.entries()) {
      expect(said(source, index)).toContain(name)
      expect(other('attendance')).toContain(name)
    }
    const programme = plain(other('programme')).join('\n')
    const list = plain(other('attendance')).join('\n')
    // The ministry's model has no place.
    const place = profile === 'france-realisation' ? [] : ['HELHa Mons']
    for (const fact of [TITLE, '19 février 2024', ...place]) {
      for (const document of [programme, list, said(source)]) expect(document).toContain(fact)
    }
  })
})
