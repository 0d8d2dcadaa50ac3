/** The session's own copy of a grid as its trainer wants it: written here, taken from the library or kept in it. */
import { Button } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import type { GridId } from '../../shared/domain/base/id'
import { type Grid, registersGrid } from '../../shared/domain/plan/grid'
import { newId } from '../bridge/id'
import { edit, told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { GridFields } from '../parts/grid-fields'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './grid-dialog.module.css'
import { GridMenu } from './grid-menu'

type Props = { grid: Grid; opened: boolean; close: () => void }

const set = (grid: Grid) => edit({ kind: 'grid.set', grid })

export function GridDialog({ grid, opened, close }: Props) {
  const text = useText()
  const words = text.people.gridDialog
  async function keep() {
    const outcome = trainerBridge().call.saveGrid({ grid: { ...grid, id: newId<GridId>('grid') } })
    await told(outcome)
    if ((await outcome).ok)
      notify({ message: words.kept(grid.title || words.untitled), close: text.app.close })
  }
  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close} size={880}>
      <GridFields heading={3} grid={grid} change={set} />
      <p className={classes.note}>{words.note}</p>
      <div className={classes.acts}>
        <GridMenu label={words.take} own={grid} />
        <Button
          variant="default"
          leftSection={<IconBooks size={16} stroke={1.75} aria-hidden />}
          onClick={() => void keep()}
        >
          {words.keep}
        </Button>
        <Button variant="default" onClick={() => set(registersGrid(text.people.grid))}>
          {words.restore}
        </Button>
      </div>
    </Dialog>
  )
}
