/**
 * What a pressed key means, for every window and for main: the one place that knows of layouts.
 *
 * The sign that was typed is asked first. A digit is read by its place on the keyboard only where the key typed no sign
 * with a meaning of its own: AZERTY has its digits under Shift, and « - » on the key of one of them.
 */

/** A key of a page, or of Electron's input. */
export type Press = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** The key is held down, and was pressed before. */
  readonly repeat: boolean
  /** Only a page tells AltGr from no key at all. */
  getModifierState?(key: 'AltGraph'): boolean
}

/** The keys held with it, Shift apart: none, Ctrl (⌘ on a Mac), Alt alone, or several, as AltGr is on Windows. */
export type Held = 'nothing' | 'command' | 'alt' | 'several'

export function heldWith(press: Press): Held {
  const { ctrlKey, metaKey, altKey } = press
  const isCommand = ctrlKey || metaKey
  if (press.getModifierState?.('AltGraph') || (isCommand && altKey)) return 'several'
  if (isCommand) return 'command'
  return altKey ? 'alt' : 'nothing'
}

/** The signs that mean something by themselves: lengths and the sheet of keys, the zoom; with Alt a key types anything. */
const SIGNS: Readonly<Record<Held, string>> = { nothing: '+-=?. ', command: '+-=', alt: '', several: '' }

/** The names of keys that type no sign: on X, Delete of the keypad is told as an empty sign. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\b': 'Backspace',
  '\t': 'Tab',
  '\r': 'Enter',
  '\u007f': 'Delete',
}

/**
 * The name of what was pressed: a named key (`ArrowDown`, `F1`), a small letter, a digit, or another sign. With NumLock off
 * the keypad types named keys, which is what they then are.
 */
export function meant(press: Press): string {
  const { key, code, shiftKey } = press
  if (key.length > 1) return key
  if (key === '\0' && code === 'NumpadDecimal') return 'Delete'
  if (Object.hasOwn(CONTROLS, key)) return CONTROLS[key] ?? key
  const sign = key.toLowerCase()
  const held = heldWith(press)
  if (/^[a-z0-9]$/.test(sign) || SIGNS[held].includes(sign)) return sign
  const isPlaced = !shiftKey && held !== 'several'
  return (isPlaced && /^Digit(\d)$/.exec(code)?.[1]) || sign
}

/** Whether the key types a sign, or makes or takes away text: as long as it is held, that belongs to where it began. */
export const isTyping = ({ key }: Press) =>
  key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Dead', 'Process'].includes(key)

/** The zoom that a key asks for, on any layout. */
export function zoomOf(press: Press): 'in' | 'out' | 'reset' | null {
  if (heldWith(press) !== 'command') return null
  switch (meant(press)) {
    case '+':
    case '=':
      return 'in'
    case '-':
      return 'out'
    case '0':
      return 'reset'
    default:
      return null
  }
}
