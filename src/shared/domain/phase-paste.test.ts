import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../tests/fixtures/build'
import { edited } from '../../../tests/fixtures/some-edit'
import type { AxisId, ObjectiveId, PhaseId, TrainerId } from './id'
import { copiedPhases, phasesFor, readPhases } from './phase-paste'

const phases = [phaseOf('Accueil', 15), phaseOf('Repas', 60, { pin: pin('start', '12:00') })]

describe('phases through the clipboard', () => {
  test('what was copied is read back the same', () => {
    expect(readPhases(copiedPhases(phases))).toEqual(phases)
  })

  test.each(['', 'Bonjour', '[]', 'null', '{"id":"p"}', '[{"id":"p"}]'])('%j is no phase', (text) => {
    expect(readPhases(text)).toBeNull()
  })

  test('another session keeps only what it knows, under new ids and without fixed hours', () => {
    const session = sessionOf([dayOf('9:00', [])])
    let made = 0
    const foreign = {
      axis: 'elsewhere' as AxisId,
      objectives: ['elsewhere' as ObjectiveId],
      facilitators: ['elsewhere' as TrainerId],
    }
    const pasted = phasesFor(
      session,
      phases.map((phase) => ({ ...phase, ...foreign })),
      () => `new${made++}` as PhaseId,
    )
    expect(pasted.map(({ id }) => id)).toEqual(['new0', 'new1'])
    expect(pasted.map(({ title, duration }) => [title, duration])).toEqual([
      ['Accueil', 15],
      ['Repas', 60],
    ])
    for (const phase of pasted)
      expect(phase).toMatchObject({ pin: null, axis: null, objectives: [], facilitators: [], lastTime: null })
  })

  test('its own session keeps the axis', () => {
    const { axes } = edited
    expect(axes.length).toBeGreaterThan(0)
    const phase = { ...phaseOf('Apport', 30), axis: axes[0]?.id ?? null }
    expect(phasesFor(edited, [phase], () => 'n' as PhaseId)[0]?.axis).toBe(axes[0]?.id)
  })
})
