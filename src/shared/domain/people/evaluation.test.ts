import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormId } from '../base/id'
import { averagesOf, commentsOf, type Evaluation } from './evaluation'

const someForm = fc.record({
  id: fc.constant('form' as FormId),
  ratings: fc.array(fc.constantFrom(1, 2, 3, 4, null), { maxLength: 3 }),
  answers: fc.array(fc.string(), { maxLength: 2 }),
})

const evaluationOf = (forms: Evaluation['forms']): Evaluation => ({
  items: ['Le rythme', 'Le contenu', 'L’accueil'],
  questions: ['Ce que je retiens', 'À changer'],
  forms,
})

test('averages leave out who ticked nothing', () => {
  const forms = [
    { id: 'a' as FormId, ratings: [4, null], answers: ['Les registres', ' '] },
    { id: 'b' as FormId, ratings: [3, null], answers: ['', 'Plus de pauses'] },
  ]
  expect(averagesOf(evaluationOf(forms))).toEqual([
    { item: 'Le rythme', average: 3.5, answers: 2 },
    { item: 'Le contenu', average: null, answers: 0 },
    { item: 'L’accueil', average: null, answers: 0 },
  ])
  expect(commentsOf(evaluationOf(forms))).toEqual([
    { question: 'Ce que je retiens', answers: ['Les registres'] },
    { question: 'À changer', answers: ['Plus de pauses'] },
  ])
})

test('an average lies between the least and the greatest that was ticked', () => {
  fc.assert(
    fc.property(fc.array(someForm, { maxLength: 12 }), (forms) => {
      averagesOf(evaluationOf(forms)).forEach(({ average, answers }, index) => {
        const ticked = forms.map(({ ratings }) => ratings[index]).filter((own) => typeof own === 'number')
        expect(answers).toBe(ticked.length)
        if (average === null) expect(ticked).toEqual([])
        else {
          expect(average).toBeGreaterThanOrEqual(Math.min(...ticked))
          expect(average).toBeLessThanOrEqual(Math.max(...ticked))
        }
      })
    }),
  )
})
