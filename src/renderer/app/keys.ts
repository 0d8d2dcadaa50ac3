/** The keys that work everywhere; those of a screen stand with that screen. */
import { useWindowEvent } from '@mantine/hooks'
import { useEffect } from 'react'
import { useJalon } from '../bridge/jalon'
import { go, isOfWorkspace, type Section, usePlace } from '../bridge/place'
import { createSession, redo, undo } from '../bridge/session'
import { isDialogOpen } from '../ui/dialog-open'
import { type AppCommand, appCommandOf } from './app-command'
import { openPalette } from './palette-opened'
import { openShortcuts } from './shortcuts-sheet'
import { hasTypingOfItsOwn } from './typing'

/** In the order of the navigation, for Ctrl+1, Ctrl+2… */
export const sections: readonly Section[] = [
  'overview',
  'agenda',
  'cards',
  'participants',
  'situations',
  'actions',
  'handouts',
  'report',
]

/**
 * Escape shuts a bubble or a menu while the keyboard is still on the button that opened it: Mantine answers Escape
 * only from within, and takes the keyboard there one task after it opened; on a busy machine the key comes before.
 */
function useEscapeFromButton() {
  useWindowEvent(
    'keydown',
    (event) => {
      const button = document.activeElement
      if (event.key !== 'Escape' || !button?.matches('button[aria-haspopup][aria-expanded="true"]')) return
      event.stopPropagation()
      ;(button as HTMLButtonElement).click()
    },
    { capture: true },
  )
}

/** Answers the keys from wherever the keyboard is; behind a dialog they do nothing. */
export function useAppKeys() {
  useEscapeFromButton()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // Whether or not it was dealt with: the editor of cards keeps the browser's own undo away, and has none.
      const command = isDialogOpen() ? null : appCommandOf(event)
      const act = command && actOf(command, event.target)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** The act of the command on the screen shown; null when the key is left to whoever has it. */
function actOf(command: AppCommand, target: EventTarget | null): (() => void) | null {
  const { session, workspace } = useJalon.getState()
  const { section } = usePlace.getState()
  const isRunning = section === 'run' && session !== null
  switch (command.does) {
    case 'undo':
    case 'redo':
      // While running, Ctrl+Z takes back the last passage: the run screen answers it, and must find the key untouched. Nor
      // is a session changed that is not on the screen: what is typed there is taken back by its field.
      if (!session || isRunning || isOfWorkspace(section) || hasTypingOfItsOwn(target)) return null
      return command.does === 'undo' ? undo : redo
    case 'palette':
      return openPalette
    case 'create':
      // Not from before a group, and nothing is made then.
      return isRunning && workspace?.run ? () => {} : () => void createSession()
    case 'run':
      return () => session && go('run')
    case 'section': {
      const to = sections[command.index]
      return () => session && to && go(to)
    }
    case 'shortcuts':
      // The run has a sheet of its own keys.
      return isRunning ? null : openShortcuts
  }
}
