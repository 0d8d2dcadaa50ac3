import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someGrid } from '../../../../tests/fixtures/some-grid'
import { fr } from '../../text/fr'
import type { GridColumnId, GridId, GridRowId } from '../base/id'
import { emptyGrid, gridSchema, questionOf, registersGrid, withLine, withoutLine, withQuestion } from './grid'

const row = 'seen' as GridRowId
const column = 'person' as GridColumnId
const small = emptyGrid('own' as GridId, { id: row, name: 'Vu' }, { id: column, name: 'La personne' })

describe('a reading grid', () => {
  test('is begun with one row and one column, which cannot be taken away', () => {
    expect(gridSchema.parse(small)).toEqual(small)
    expect(withoutLine(small, 'rows', row)).toBe(small)
    expect(withoutLine(small, 'columns', column)).toBe(small)
  })

  test('loses the questions of a row with the row, and no other', () => {
    const felt = 'felt' as GridRowId
    const asked = withQuestion(
      withQuestion(withLine(small, 'rows', felt, 'Ressenti'), { row, column }, 'Quoi ?'),
      { row: felt, column },
      'Et vous ?',
    )
    const left = withoutLine(asked, 'rows', row)
    expect(left.rows).toEqual([{ id: felt, name: 'Ressenti', hint: '' }])
    expect(left.questions).toEqual([{ row: felt, column, text: 'Et vous ?' }])
  })

  test('that ships asks a question in each of its cells', () => {
    const grid = registersGrid(fr.people.grid)
    for (const { id } of grid.rows)
      for (const other of grid.columns) expect(questionOf(grid, { row: id, column: other.id })).not.toBe('')
  })

  test('whatever it is: a line that is added and taken away leaves it as it was', () => {
    fc.assert(
      fc.property(someGrid, fc.constantFrom('rows', 'columns'), fc.string(), (grid, lines, name) => {
        const id = 'a-new-line' as GridRowId
        const longer = withLine(grid, lines, id, name)
        expect(longer[lines].at(-1)).toEqual({ id, name, hint: '' })
        expect(withLine(longer, lines, id, 'twice')).toBe(longer)
        expect(withoutLine(longer, lines, id)).toEqual(grid)
      }),
    )
  })

  test('whatever it is: what is asked in a cell is read there, and an empty question is none', () => {
    fc.assert(
      fc.property(someGrid, fc.string(), (grid, text) => {
        const [[own], [other]] = [grid.rows, grid.columns]
        if (!own || !other) return
        const cell = { row: own.id, column: other.id }
        expect(questionOf(withQuestion(grid, cell, text), cell)).toBe(text.trim() === '' ? '' : text)
      }),
    )
  })
})
