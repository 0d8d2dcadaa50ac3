/** The keys that work everywhere; those of a screen stand with that screen. */
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { useJalon } from '../bridge/jalon'
import { go, type Section, usePlace } from '../bridge/place'
import { createSession, redo, undo } from '../bridge/session'
import { openPalette } from './palette-opened'
import { openShortcuts } from './shortcuts-sheet'

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

export function useAppKeys() {
  useEscapeFromButton()
  const open = useJalon((state) => state.session !== null)
  const section = usePlace((state) => state.section)
  const visit = (to: Section) => () => {
    if (open) go(to)
  }
  // While running, Ctrl+Z takes back the last passage: the run screen answers it, and must find the key untouched. Nor
  // does it change an open session while another is read.
  const history = (act: () => void) => (event: KeyboardEvent) => {
    if (!open || section === 'run' || section === 'reading') return
    event.preventDefault()
    act()
  }
  // The run has a sheet of its own keys.
  const help = () => {
    if (section !== 'run' || !open) openShortcuts()
  }
  const own = { preventDefault: false }
  useHotkeys(
    [
      ['mod+z', history(undo), own],
      ['mod+y', history(redo), own],
      ['mod+shift+z', history(redo), own],
      ['mod+k', openPalette],
      ['mod+n', () => void createSession()],
      ['F5', visit('run')],
      ['F1', help, own],
    ],
    [],
  )
  useHotkeys(
    // By their place on the keyboard, so that AZERTY needs no Shift.
    sections.map((to, index) => [`mod+Digit${index + 1}`, visit(to), { usePhysicalKeys: true }] as const),
    [],
  )
}
