/** The situations of a session read side by side: who said what in each cell, what is empty everywhere. */
import { type Cell, type Grid, isSameCell } from '../plan/grid'
import type { Reading, Situation } from './situation'

export type Voice = { situation: Situation; reading: Reading }

export type CrossedCell = Cell & {
  /** The notes there, in the order of the situations. */
  voices: readonly Voice[]
}

export type Crossed = {
  /** Every cell of the grid, row after row. */
  cells: readonly CrossedCell[]
  /** How many situations each row is the main register of, and how many touch it, in the order of the rows. */
  rows: readonly { row: Grid['rows'][number]; main: number; touched: number }[]
  /** The register that most situations are mainly about, then the one they touch most; null when none or a tie. */
  dominant: Grid['rows'][number] | null
}

/** A situation touches the registers it names, and those in whose row something was noted. */
export const touches = ({ registers, mainRegister, analysis }: Situation, row: Grid['rows'][number]) =>
  registers.includes(row.id) || mainRegister === row.id || analysis.some((reading) => reading.row === row.id)

export function crossedOf(grid: Grid, situations: readonly Situation[]): Crossed {
  const cells = grid.rows.flatMap((row) =>
    grid.columns.map((column): CrossedCell => {
      const cell: Cell = { row: row.id, column: column.id }
      const voices = situations.flatMap((situation) =>
        situation.analysis
          .filter((reading) => isSameCell(reading, cell))
          .map((reading) => ({ situation, reading })),
      )
      return { ...cell, voices }
    }),
  )
  const rows = grid.rows.map((row) => ({
    row,
    main: situations.filter(({ mainRegister }) => mainRegister === row.id).length,
    touched: situations.filter((situation) => touches(situation, row)).length,
  }))
  const [first, second] = rows.toSorted((one, other) => other.main - one.main || other.touched - one.touched)
  const isTie = first && second && first.main === second.main && first.touched === second.touched
  return { cells, rows, dominant: first && first.touched > 0 && !isTie ? first.row : null }
}
