/** The reading grids that were found, each with its size. */
import { IconLayoutGrid } from '@tabler/icons-react'
import type { Grid } from '../../shared/domain/plan/grid'
import { useText } from '../bridge/words'
import { walkList } from '../ui/walk-list'
import classes from './library.module.css'

type Props = { grids: readonly Grid[]; chosen: string | null; choose: (id: string) => void }

export function GridList({ grids, chosen, choose }: Props) {
  const text = useText()
  const words = text.library
  return (
    <nav className={classes.list} aria-label={words.tabs.grids} onKeyDown={walkList}>
      <ul>
        {grids.map((grid) => (
          <li key={grid.id}>
            <button
              type="button"
              className={classes.entry}
              data-tone="neutral"
              aria-current={grid.id === chosen ? 'true' : undefined}
              onClick={() => choose(grid.id)}
            >
              <span className={classes.icon}>
                <IconLayoutGrid size={18} stroke={1.75} aria-hidden />
              </span>
              <span>
                <span className={classes.name}>{grid.title || text.people.gridDialog.untitled}</span>
                <span className={classes.about}>
                  {words.grids.size(grid.rows.length, grid.columns.length)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
