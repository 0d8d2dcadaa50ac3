/** The stand-in for a grid that the session does not have, and the way to take one. */
import { Button } from '@mantine/core'
import { registersGrid } from '../../shared/domain/plan/grid'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { GridMenu } from './grid-menu'
import classes from './situations.module.css'

export function NoGrid() {
  const text = useText().people
  const words = text.situations.noGrid
  return (
    <div className={classes.noGrid}>
      <h3>{words.title}</h3>
      <p>{words.body}</p>
      <div className={classes.noGridActs}>
        <Button onClick={() => edit({ kind: 'grid.set', grid: registersGrid(text.grid) })}>
          {words.use}
        </Button>
        <GridMenu label={words.other} own={null} />
      </div>
    </div>
  )
}
