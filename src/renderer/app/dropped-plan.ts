/** A file dropped on the window: a package wherever it is, else a plan for the open session, or for a new one on Accueil. */
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
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

/** Whether a file that would be taken is over the window. */
export function useDroppedPlan(): boolean {
  const [isOver, setOver] = useState(false)
  useWindowEvent('dragover', (event) => {
    // What kind of file it is only says itself once it is dropped.
    if (!event.dataTransfer?.types.includes('Files') || isDialogOpen()) return
    event.preventDefault()
    setOver(takesPlans())
  })
  useWindowEvent('dragleave', ({ relatedTarget }) => {
    // From one part of the window to another, it is still over it.
    if (relatedTarget === null) setOver(false)
  })
  useWindowEvent('drop', (event) => {
    setOver(false)
    const file = isDialogOpen() ? null : fileOf(event)
    if (!file) return
    event.preventDefault()
    if (isPackage(file)) return void dropPackage(file)
    if (!takesPlans()) return
    void dropPlan(file, !isOfWorkspace(usePlace.getState().section))
  })
  return isOver
}
