/** A file dropped on the window: a plan for the open session, or for a new one on Accueil. */
import { useWindowEvent } from '@mantine/hooks'
import { dropPlan } from '../bridge/incoming-plan'
import { isOfWorkspace, usePlace } from '../bridge/place'
import { isDialogOpen } from '../ui/dialog-open'

/** Elsewhere a file is a list, a card or a picture, or nothing. */
const takesPlans = () => {
  const { section } = usePlace.getState()
  return !isDialogOpen() && ['sessions', 'overview', 'agenda'].includes(section)
}

const fileOf = ({ dataTransfer, target, defaultPrevented }: DragEvent): File | null => {
  const isText = target instanceof Element && target.closest('[contenteditable="true"]') !== null
  return defaultPrevented || isText ? null : (dataTransfer?.files[0] ?? null)
}

export function useDroppedPlan() {
  useWindowEvent('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') && takesPlans()) event.preventDefault()
  })
  useWindowEvent('drop', (event) => {
    const file = takesPlans() ? fileOf(event) : null
    if (!file) return
    event.preventDefault()
    void dropPlan(file, !isOfWorkspace(usePlace.getState().section))
  })
}
