/** The listener that answers the keys of the run. */
import { useEffect, useRef } from 'react'
import { useOfWorkspace } from '../../bridge/jalon'
import { isDialogOpen } from '../../ui/dialog-open'
import { type Command, commandOf, type Place } from './run-command'

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'page'
  // A box is ticked by the space bar and by no letter.
  if (target.closest('input[type="checkbox"]')) return 'control'
  if (target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]'))
    return 'field'
  return target.closest('button, a[href], [role="menuitem"]') ? 'control' : 'page'
}

export type Answers = { [Does in Command['does']]?: (command: Extract<Command, { does: Does }>) => void }

/** Answers the keys as long as the screen is there and no dialog stands before it. */
export function useRunKeys(answers: Answers) {
  const { letterShortcuts } = useOfWorkspace(({ settings }) => settings)
  const latest = useRef({ answers, letterShortcuts })
  useEffect(() => {
    latest.current = { answers, letterShortcuts }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return
      const own = latest.current
      const command = commandOf(event, placeOf(event.target), own.letterShortcuts)
      const answer = command && (own.answers[command.does] as ((own: Command) => void) | undefined)
      if (!answer) return
      event.preventDefault()
      answer(command)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** Keeps the keyboard where it was when the mouse presses a button, so that the space bar goes on meaning pause. */
export const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()
