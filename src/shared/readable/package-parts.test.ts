/** Two models side by side: every field that a colleague gets is told when it is another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someItem } from '../../../tests/fixtures/some-package'
import type { MethodId, TemplateId } from '../domain/base/id'
import { minutes } from '../domain/base/time'
import { emptyMethod } from '../domain/library/method'
import type { PackageItem } from '../domain/library/package'
import { changeEachPhase } from '../domain/plan/session'
import { changesBetween } from './package-parts'

const method = (change: object): PackageItem => ({
  kind: 'methods',
  value: { ...emptyMethod('m' as MethodId), title: 'Tour de table', ...change },
})
const template = (change: (session: typeof planJ) => typeof planJ): PackageItem => ({
  kind: 'session-templates',
  value: { id: 't' as TemplateId, title: 'Une journée', summary: '', sessions: [change(planJ)] },
})

describe('what differs', () => {
  it('is told by the name of the part, old and new', () => {
    expect(changesBetween(method({}), method({ duration: minutes(45), objective: 'Dire' }), 'fr')).toEqual([
      { part: 'Durée', mine: '30 min', theirs: '45 min' },
      { part: 'Objectif', mine: '', theirs: 'Dire' },
    ])
    expect(changesBetween(method({}), method({ duration: minutes(45) }), 'en')).toEqual([
      { part: 'Duration', mine: '30 min', theirs: '45 min' },
    ])
  })

  it('is shown around where the two part, however long they are', () => {
    const long = 'Chacun lit son texte à voix haute, puis le groupe reformule. '.repeat(20)
    const [change] = changesBetween(
      method({ instructions: `${long}Fin.` }),
      method({ instructions: `${long}Suite.` }),
      'fr',
    )
    expect(change?.mine).toMatch(/^… .*Fin\.$/)
    expect(change?.theirs).toMatch(/^… .*Suite\.$/)
    expect(change?.mine.length).toBeLessThan(200)
  })

  it('of a template is its agenda, and what is said in its phases', () => {
    const [first] = planJ.days[0]?.phases ?? []
    const longer = template((session) =>
      changeEachPhase(session, (phase) =>
        phase.id === first?.id ? { ...phase, duration: minutes(99) } : phase,
      ),
    )
    expect(
      changesBetween(
        template((own) => own),
        longer,
        'fr',
      ).map(({ part }) => part),
    ).toEqual(['Déroulé'])
    const said = template((session) =>
      changeEachPhase(session, (phase) =>
        phase.id === first?.id ? { ...phase, instructions: 'Entrez' } : phase,
      ),
    )
    expect(
      changesBetween(
        template((own) => own),
        said,
        'fr',
      ).map(({ part }) => part),
    ).toEqual([`«\u00a0${first?.title}\u00a0», consigne`])
  })

  it('is said even of what has no words of its own', () => {
    const hidden = template((session) =>
      changeEachPhase(session, (phase) => ({ ...phase, shownInRoom: false })),
    )
    expect(
      changesBetween(
        template((own) => own),
        hidden,
        'fr',
      ),
    ).toEqual([{ part: 'Autres détails', mine: '', theirs: 'modifiés' }])
  })

  it('whatever the two are, something is said and it is short', () => {
    fc.assert(
      fc.property(someItem, someItem, (mine, theirs) => {
        if (mine.kind !== theirs.kind) return
        const changes = changesBetween(mine, theirs, 'fr')
        expect(changes.length).toBeGreaterThan(0)
        for (const { mine: own, theirs: other } of changes)
          expect(Math.max(own.length, other.length)).toBeLessThan(200)
      }),
    )
  })
})
