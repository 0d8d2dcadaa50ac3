import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin } from '../../../tests/fixtures/build'
import { axes } from '../../../tests/fixtures/plan-j'
import type { MaterialId, PhaseId } from '../domain/base/id'
import { materialSchema, phaseKindSchema, someMaterial } from '../domain/plan/phase'
import { htmlTable, phaseTable, tabbedTable, tableColumns } from '../domain/plan/phase-table'
import { en } from '../text/en'
import { clock } from '../text/format'
import { fr } from '../text/fr'
import { textsOf } from './incoming'
import { pageIn } from './page'
import { recognise } from './plan-columns'
import { daysIn } from './plan-import'

const wordsOf = (text: typeof fr) => {
  const { amount, per } = text.wholePlan.materials
  const amounts = { session: amount, ...per }
  return { headings: text.planImport.says, kinds: text.app.kinds, clock, amounts }
}

const day = dayOf('9:00', [
  phaseOf('Apport', 45, { axis: axes[1]?.id ?? null, instructions: '1. **Lire**\n2. Dire', notes: 'SECRET' }),
  phaseOf('Repas', 60, { kind: 'meal', pin: pin('start', '12:00') }),
])

describe('phases as a table', () => {
  test('says hours, minutes, what is asked and the axis or the kind, and nothing for the trainer alone', () => {
    const rows = phaseTable(day, day.phases, axes, wordsOf(fr))
    expect(rows[0]).toEqual(tableColumns.map((column) => fr.planImport.says[column]))
    expect(rows[1]).toEqual(['09:00', '45', 'Apport', '', '1. **Lire**\n2. Dire', '', '', '', axes[1]?.name])
    expect(rows[2]).toEqual(['12:00', '60', 'Repas', '', '', '', '', '', 'Repas'])
    expect(tabbedTable(rows).split('\n')).toHaveLength(3)
    expect(htmlTable(rows)).not.toContain('SECRET')
  })

  const word = fc.stringMatching(/^[a-zé&<>"]{3,12}$/)
  const somePhases = fc.array(
    fc.record({
      title: word.map((own) => `Un ${own}`),
      duration: fc.integer({ min: 1, max: 300 }),
      kind: fc.constantFrom(...phaseKindSchema.options),
      axis: fc.constantFrom(null, ...axes.map(({ id }) => id)),
      objective: word,
      instructions: fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      grouping: word,
      materials: fc.array(
        fc.record({
          text: word,
          quantity: fc.option(fc.integer({ min: 1, max: 99 })),
          per: fc.constantFrom(...materialSchema.shape.per.options),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )

  test.each([
    ['fr', fr],
    ['en', en],
  ])('pasted back as a plan, it becomes the same phases (%s)', (_, text) => {
    fc.assert(
      fc.property(somePhases, (made) => {
        const phases = made.map(({ kind, axis, materials, duration, title, ...more }, index) =>
          phaseOf(`p${index}`, duration, {
            ...more,
            title,
            kind,
            axis: kind === 'work' ? axis : null,
            materials: materials.map(({ text: what, quantity, per }) => ({
              ...someMaterial('m' as MaterialId, what),
              ...(quantity === null ? {} : { quantity, per }),
            })),
          }),
        )
        const own = dayOf('9:00', phases)
        const { tables } = pageIn(htmlTable(phaseTable(own, phases, axes, wordsOf(text))))
        const rows = tables[0] ? textsOf(tables[0]) : []
        let place = 0
        const [plan] = daysIn(rows, recognise(rows), {
          axes,
          newPhase: () => `p${place++}` as PhaseId,
          newMaterial: () => 'm' as MaterialId,
        }).days
        expect(plan?.start).toBe(own.start)
        // A meal is fixed where the table has it.
        expect(plan?.phases.map(({ phase }) => ({ ...phase, pin: null }))).toEqual(phases)
      }),
    )
  })
})
