/** The situations of the session, each with who brought it and the cells of the grid that are filled. */
import type { KeyboardEvent } from 'react'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import type { Grid } from '../../shared/domain/plan/grid'
import { useText } from '../bridge/words'
import { readingIn } from './situation'
import classes from './situations.module.css'

type Props = {
  people: People
  grid: Grid | null
  chosen: Situation
  choose: (id: string) => void
}

export function SituationList({ people, grid, chosen, choose }: Props) {
  const words = useText().people.situations
  return (
    <nav className={classes.list} aria-label={words.list} onKeyDown={walk}>
      <ul>
        {people.situations.map((situation) => {
          const by = people.participants.find(({ id }) => id === situation.broughtBy)
          return (
            <li key={situation.id}>
              <button
                type="button"
                className={classes.entry}
                aria-current={situation === chosen ? 'true' : undefined}
                onClick={() => choose(situation.id)}
              >
                <span className={classes.name}>{situation.title || words.untitled}</span>
                <span className={classes.meta}>
                  <span className={classes.by}>
                    {[by?.name, situation.organisationKind || by?.organisation].filter(Boolean).join(', ')}
                  </span>
                  {grid && <Dots grid={grid} situation={situation} />}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {grid && <p className={classes.hint}>{words.dots}</p>}
    </nav>
  )
}

function Dots({ grid, situation }: { grid: Grid; situation: Situation }) {
  const words = useText().people.situations
  const cells = grid.rows.flatMap((row) =>
    grid.columns.map((column) => readingIn(situation, { row: row.id, column: column.id }).text !== ''),
  )
  const label = words.filled(cells.filter(Boolean).length, cells.length)
  return (
    <span
      className={classes.dots}
      role="img"
      aria-label={label}
      title={label}
      style={{ gridTemplateColumns: `repeat(${grid.columns.length}, 6px)` }}
    >
      {cells.map((isFilled, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a grid have no other name
        <i key={index} data-filled={isFilled || undefined} />
      ))}
    </span>
  )
}

/** Up and down go from situation to situation. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined) return
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const next = entries[entries.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}
