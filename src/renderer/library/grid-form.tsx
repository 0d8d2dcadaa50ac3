/** A reading grid of the library as it is written: every change is kept at once, and no session changes by it. */
import { Button } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Grid } from '../../shared/domain/plan/grid'
import { useText } from '../bridge/words'
import { GridFields } from '../parts/grid-fields'
import classes from './library.module.css'
import { removeGrid, saveGrid } from './library-actions'

export function GridForm({ grid, duplicate }: { grid: Grid; duplicate: (grid: Grid) => void }) {
  const text = useText()
  const words = text.library.grids
  // What is typed is shown at once, whatever the round trip to the disk.
  const [draft, setDraft] = useState(grid)
  const change = (next: Grid) => {
    setDraft(next)
    void saveGrid(next)
  }
  return (
    <article
      className={classes.paper}
      data-tone="neutral"
      aria-label={draft.title || text.people.gridDialog.untitled}
    >
      <GridFields heading={2} grid={draft} change={change} />
      <p className={classes.hint}>{words.note}</p>
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={() => duplicate(draft)}
        >
          {words.duplicate}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => void removeGrid(draft, text)}
        >
          {words.remove}
        </Button>
      </div>
    </article>
  )
}
