/** The frame that says, while a file is dragged over the window, what dropping it would do. */
import { IconFileImport } from '@tabler/icons-react'
import { useText } from '../bridge/words'
import classes from './drop-zone.module.css'
import { useDroppedPlan } from './dropped-plan'

export function DropZone() {
  const words = useText().planImport
  const isOver = useDroppedPlan()
  if (!isOver) return null
  return (
    <div className={classes.zone} aria-hidden>
      <p className={classes.label}>
        <IconFileImport size={22} stroke={1.75} />
        {words.drop}
      </p>
    </div>
  )
}
