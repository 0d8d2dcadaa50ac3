/** Methods and the phases made of them: nothing shared, nothing lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../../../tests/fixtures/build'
import { someMethod } from '../../../../tests/fixtures/some-method'
import { textOf } from '../../text/text'
import type { AxisId, MaterialId, MethodId, PhaseId } from '../base/id'
import { minutes } from '../base/time'
import { methodAxes } from '../plan/method-axes'
import {
  emptyMethod,
  groupProblem,
  type Method,
  methodOfPhase,
  phaseOfMethod,
  stepsIn,
  stepsTyped,
  typedSteps,
} from './method'

const axes = methodAxes(textOf('fr').app.axes)
const id = 'phase' as PhaseId
const ids = () => {
  let made = 0
  return () => `m${++made}` as MaterialId
}
const method: Method = {
  ...emptyMethod('method' as MethodId),
  title: 'Étude de cas',
  axis: 'simulation' as AxisId,
  steps: [
    { minutes: minutes(10), text: 'Lire' },
    { minutes: null, text: 'Répondre' },
  ],
  materials: [{ text: 'Dossier', quantity: 1, per: 'participant' }],
}

describe('phaseOfMethod', () => {
  it('writes the steps with their minutes, and names its method', () => {
    const phase = phaseOfMethod(method, id, axes, ids())
    expect(phase).toMatchObject({ title: 'Étude de cas', method: 'Étude de cas', axis: 'simulation' })
    expect(phase.instructions).toBe('1. Lire (10\u00a0min)\n2. Répondre')
    expect(phase.materials).toEqual([
      { id: 'm1', text: 'Dossier', quantity: 1, per: 'participant', ready: false },
    ])
  })
  it('leaves the axis open when the session has none of that id, or has retired it', () => {
    expect(phaseOfMethod(method, id, [], ids()).axis).toBeNull()
    const retired = axes.map((axis) => ({ ...axis, retired: true }))
    expect(phaseOfMethod(method, id, retired, ids()).axis).toBeNull()
  })
  it('shares nothing with the method: changing the phase leaves the model alone', () => {
    fc.assert(
      fc.property(someMethod, (own) => {
        const before = structuredClone(own)
        const phase = phaseOfMethod(own, id, axes, ids())
        phase.remarks.push('changed')
        for (const material of phase.materials) material.text = 'changed'
        expect(own).toEqual(before)
      }),
    )
  })
})

describe('methodOfPhase', () => {
  it('keeps what can serve again and nothing of the session', () => {
    const phase = phaseOf('Théorie', 30, {
      pin: { edge: 'start', at: 600 as never },
      facilitators: ['anne' as never],
      cards: ['card' as never],
      objectives: ['o1' as never],
      instructions: 'Écouter.\n\n1. Prendre note (5\u00a0min)\n2. Redire',
    })
    const kept = methodOfPhase(phase, 'own' as MethodId)
    expect(kept).toMatchObject({ id: 'own', title: 'Théorie', duration: 30, instructions: 'Écouter.' })
    expect(kept.steps).toEqual([
      { minutes: 5, text: 'Prendre note' },
      { minutes: null, text: 'Redire' },
    ])
    expect(JSON.stringify(kept)).not.toMatch(/anne|card|o1|600/)
  })
  it('gives back the texts of the phase when it becomes one again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.lorem({ mode: 'sentences' }),
          someMethod.map((own) => phaseOfMethod(own, id, [], ids()).instructions),
        ),
        (instructions) => {
          const phase = phaseOf('a', 30, { instructions })
          const back = phaseOfMethod(methodOfPhase(phase, 'm' as MethodId), id, [], ids())
          expect(back.instructions).toBe(instructions)
        },
      ),
    )
  })
})

describe('steps as they are typed', () => {
  it('have their length in brackets, however it is written', () => {
    expect(stepsTyped('Lire (10 min)\n\n  Jouer (5)  \nRelire')).toEqual([
      { minutes: 10, text: 'Lire' },
      { minutes: 5, text: 'Jouer' },
      { minutes: null, text: 'Relire' },
    ])
    expect(stepsTyped('Rêver (9999 min)')).toEqual([{ minutes: null, text: 'Rêver (9999 min)' }])
  })
  it('are read back as they were', () => {
    const line = fc
      .stringMatching(/^[A-Za-zé ]{1,20}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
    const steps = fc.array(
      fc.record({ minutes: fc.option(fc.integer({ min: 0, max: 1440 }).map(minutes)), text: line }),
    )
    fc.assert(
      fc.property(steps, (own) => {
        expect(stepsTyped(typedSteps(own))).toEqual(own)
      }),
    )
  })
  it('are found behind what introduces them', () => {
    expect(stepsIn('')).toEqual({ instructions: '', steps: [] })
    expect(stepsIn('Parler.')).toEqual({ instructions: 'Parler.', steps: [] })
    expect(stepsIn('2. Mal numéroté')).toEqual({ instructions: '2. Mal numéroté', steps: [] })
  })
})

describe('groupProblem', () => {
  it('knows a group too small for a world café, and one too large for a codevelopment', () => {
    expect(groupProblem({ ...method, smallest: 12 }, 11)).toBe('small')
    expect(groupProblem({ ...method, smallest: 12 }, 12)).toBeNull()
    expect(groupProblem({ ...method, largest: 8 }, 9)).toBe('large')
    expect(groupProblem({ ...method, smallest: 12 }, null)).toBeNull()
  })
})
