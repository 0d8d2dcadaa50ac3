/** The keys that work everywhere (« Partout » of the sheet): one table from what is pressed to what is meant. */
import { heldWith, meant, type Press } from '../../shared/keys/press'

export type AppCommand =
  | { does: 'undo' | 'redo' | 'palette' | 'create' | 'run' | 'shortcuts' }
  /** From 0, in the order of the navigation. */
  | { does: 'section'; index: number }

/** Ctrl+1…8. */
const SECTIONS = 8

/** The command of the key, or null. Undo goes on as long as the key is held; everything else is done once. */
export function appCommandOf(press: Press): AppCommand | null {
  const sign = meant(press)
  const held = heldWith(press)
  if (held === 'command' && sign === 'z') return { does: press.shiftKey ? 'redo' : 'undo' }
  if (press.shiftKey) return null
  if (held === 'command' && sign === 'y') return { does: 'redo' }
  if (press.repeat) return null
  if (held === 'nothing') {
    if (sign === 'F1') return { does: 'shortcuts' }
    return sign === 'F5' ? { does: 'run' } : null
  }
  if (held !== 'command') return null
  if (sign === 'k') return { does: 'palette' }
  if (sign === 'n') return { does: 'create' }
  const index = /^\d$/.test(sign) ? Number(sign) - 1 : -1
  return index >= 0 && index < SECTIONS ? { does: 'section', index } : null
}
