import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited, someEdit } from '../../../../tests/fixtures/some-edit'
import { applyEdit } from '../edit/edit'
import { kept } from './kept'

describe('what did not change stays the very same value', () => {
  test('whatever came before, what comes out is equal to what came in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(kept(before, after)).toEqual(after)
      }),
    )
  })

  test('an equal value is the one that was there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(kept(value, structuredClone(value))).toBe(value)
      }),
      { examples: [[JSON.parse('{"":{"__proto__":false}}')]] },
    )
  })

  test('after an edit told by another process, every phase that it left alone is the very same', () => {
    fc.assert(
      fc.property(someEdit, (edit) => {
        const after = applyEdit(edited, edit)
        const told = kept(edited, structuredClone(after))
        expect(told).toEqual(after)
        const phases = edited.days.flatMap((day) => day.phases)
        for (const own of told.days.flatMap((day) => day.phases)) {
          const before = phases.find(({ id }) => id === own.id)
          const isAlone = after.days.some((day) => day.phases.some((phase) => phase === before))
          // A phase that went to another day is compared with whatever stood there.
          const stayed = edited.days.some((day) => {
            const there = told.days.find(({ id }) => id === day.id)
            return day.phases.some(({ id }) => id === own.id) && there?.phases.some(({ id }) => id === own.id)
          })
          if (isAlone && stayed) expect(own).toBe(before)
        }
      }),
    )
  })
})
