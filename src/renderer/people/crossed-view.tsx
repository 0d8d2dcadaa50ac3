/** All the situations of the session side by side in the grid: who said what in each cell, and what is empty everywhere. */
import { crossedOf } from '../../shared/domain/people/crossed'
import type { Situation } from '../../shared/domain/people/situation'
import { type Grid, questionOf } from '../../shared/domain/plan/grid'
import { useText } from '../bridge/words'
import { LineIcon } from './line-icon'
import classes from './reading-grid.module.css'

type Props = { grid: Grid; situations: readonly Situation[] }

export function CrossedView({ grid, situations }: Props) {
  const words = useText().people.situations
  const { cells, rows, dominant } = crossedOf(grid, situations)
  const empty = cells.filter(({ voices }) => voices.length === 0).length
  return (
    <div className={classes.crossed}>
      <p className={classes.sum}>
        <strong>{dominant ? words.dominant(dominant.name) : words.noDominant}</strong>{' '}
        {words.emptyCells(empty)}
      </p>
      <table className={classes.grid} aria-label={words.views.crossed}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {words.register}
            </th>
            {grid.columns.map(({ id, name, hint }) => (
              <th key={id} scope="col" title={hint}>
                <LineIcon id={id} />
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, touched }) => (
            <tr key={row.id}>
              <th scope="row" title={row.hint}>
                <LineIcon id={row.id} />
                {row.name}
                <span className={classes.main}>{words.count(touched)}</span>
              </th>
              {cells
                .filter((cell) => cell.row === row.id)
                .map((cell) => (
                  <td key={cell.column} className={classes.voices}>
                    {cell.voices.length === 0 && (
                      <p className={classes.write} title={questionOf(grid, cell)}>
                        {words.emptyEverywhere}
                      </p>
                    )}
                    <ul>
                      {cell.voices.map(({ situation, reading }) => (
                        <li key={situation.id}>
                          <span className={classes.voice}>{situation.title || words.untitled}</span>
                          {reading.text}
                        </li>
                      ))}
                    </ul>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
