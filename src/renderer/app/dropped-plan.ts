/** A file dropped on the window: a package wherever it is, else a plan for the open session, or for a new one on Accueil. */
import { useWindowEvent } from '@mantine/hooks'
import { dropPlan } from '../bridge/incoming-plan'
import { dropPackage, isPackage } from '../bridge/packages'
import { isOfWorkspace, usePlace } from '../bridge/place'
import { isDialogOpen } from '../ui/dialog-open'

/** Elsewhere a file is a list, a card or a picture, or nothing. */
const takesPlans = () => {
  const { section } = usePlace.getState()
  return ['sessions', 'overview', 'agenda'].includes(section)
}

const fileOf = ({ dataTransfer, target, defaultPrevented }: DragEvent): File | null => {
  const isText = target instanceof Element && target.closest('[contenteditable="true"]') !== null
  return defaultPrevented || isText ? null : (dataTransfer?.files[0] ?? null)
}

export function useDroppedPlan() {
  useWindowEvent('dragover', (event) => {
    // What kind of file it is only says itself once it is dropped.
    if (event.dataTransfer?.types.includes('Files') && !isDialogOpen()) event.preventDefault()
  })
  useWindowEvent('drop', (event) => {
    const file = isDialogOpen() ? null : fileOf(event)
    if (!file) return
    event.preventDefault()
    if (isPackage(file)) return void dropPackage(file)
    if (!takesPlans()) return
    void dropPlan(file, !isOfWorkspace(usePlace.getState().section))
  })
}
