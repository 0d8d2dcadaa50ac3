import { describe, expect, test } from 'vitest'
import { situationOf } from '../../../../tests/fixtures/some-people-edit'
import { fr } from '../../text/fr'
import type { GridColumnId, GridRowId } from '../base/id'
import { questionOf, registersGrid, withoutLine, withQuestion } from '../plan/grid'
import { crossedOf } from './crossed'

const grid = registersGrid(fr.people.grid)
const cell = (row: string, column: string) => ({ row: row as GridRowId, column: column as GridColumnId })
const reading = (row: string, column: string, text: string) => ({ ...cell(row, column), text, cards: [] })

const situations = [
  situationOf('s1', {
    mainRegister: 'mediation' as GridRowId,
    analysis: [reading('mediation', 'means', 'Un guichet'), reading('records', 'law', 'Un mandat')],
  }),
  situationOf('s2', {
    mainRegister: 'mediation' as GridRowId,
    analysis: [reading('mediation', 'means', 'Un poste')],
  }),
  situationOf('s3', { registers: ['records' as GridRowId] }),
]

describe('the crossed view', () => {
  const { cells, rows, dominant } = crossedOf(grid, situations)

  test('says for each cell who said what, and which are empty everywhere', () => {
    expect(cells).toHaveLength(12)
    const said = cells.filter(({ voices }) => voices.length > 0)
    expect(said.map((own) => [own.row, own.column, own.voices.map((one) => one.reading.text)])).toEqual([
      ['records', 'law', ['Un mandat']],
      ['mediation', 'means', ['Un guichet', 'Un poste']],
    ])
  })

  test('names the dominant register, and none when there is a tie or nothing', () => {
    expect(rows.map(({ main, touched }) => [main, touched])).toEqual([
      [0, 2],
      [0, 0],
      [0, 0],
      [2, 2],
    ])
    expect(dominant?.id).toBe('mediation')
    expect(crossedOf(grid, []).dominant).toBeNull()
    const tie = [situationOf('a', { registers: ['records' as GridRowId] }), situations[1] ?? situationOf('b')]
    expect(
      crossedOf(
        grid,
        tie.map((own) => ({ ...own, mainRegister: null })),
      ).dominant,
    ).toBeNull()
  })
})

describe('a grid', () => {
  test('as shipped has four registers, three poles and a question in each cell', () => {
    expect(grid.rows.map(({ id }) => id)).toEqual(['records', 'communication', 'information', 'mediation'])
    expect(grid.columns.map(({ id }) => id)).toEqual(['means', 'ethics', 'law'])
    expect(new Set(grid.questions.map(({ text }) => text)).size).toBe(12)
  })

  test('is changed line by line and question by question, and keeps its last line', () => {
    const asked = withQuestion(grid, cell('records', 'means'), 'Avec quoi ?')
    expect(questionOf(asked, cell('records', 'means'))).toBe('Avec quoi ?')
    expect(questionOf(withQuestion(asked, cell('records', 'means'), ' '), cell('records', 'means'))).toBe('')
    const three = withoutLine(grid, 'rows', 'records' as GridRowId)
    expect([three.rows.length, three.questions.length]).toEqual([3, 9])
    const one = grid.rows.reduce((own, { id }) => withoutLine(own, 'rows', id), grid)
    expect(one.rows.map(({ id }) => id)).toEqual(['mediation'])
  })
})
