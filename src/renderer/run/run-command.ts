/** The keys of the run: one table from what is pressed to what is meant. */
import { DRAFT_KINDS, type DraftKind } from './draft-kind'

export type Command =
  | {
      does:
        | 'pause'
        | 'next'
        | 'back'
        | 'plus'
        | 'plus-five'
        | 'minus'
        | 'catch-up'
        | 'correct'
        | 'note'
        | 'room'
        | 'black'
        | 'room-panel'
        | 'small'
        | 'presence'
        | 'undo'
        | 'close'
        | 'shortcuts'
    }
  | { does: 'kind'; kind: DraftKind }

/** Where the key was pressed: in a field letters are text, on a control the space bar is its own. */
export type Place = 'field' | 'control' | 'page'

export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
>

const letters: Record<string, Command> = {
  e: { does: 'note' },
  r: { does: 'catch-up' },
  d: { does: 'correct' },
  a: { does: 'room-panel' },
  m: { does: 'small' },
  p: { does: 'presence' },
  s: { does: 'room' },
  b: { does: 'black' },
  '.': { does: 'black' },
  '?': { does: 'shortcuts' },
}

/** What the key means there, or null. A key held down only repeats minutes; `letter` keys can be turned off. */
export function commandOf(key: Key, place: Place, letter = true): Command | null {
  const isArrow = key.key === 'ArrowUp' || key.key === 'ArrowDown'
  if (key.repeat && !isArrow) return null
  const isPlain = !key.ctrlKey && !key.metaKey && !key.altKey
  if (key.key === 'F1') return { does: 'shortcuts' }
  // A presenter's remote sends Page Down and Page Up, wherever the cursor is.
  if (key.key === 'PageDown' && isPlain) return { does: 'next' }
  if (key.key === 'PageUp' && isPlain) return { does: 'back' }
  if (key.altKey && !key.ctrlKey && !key.metaKey) {
    // The code of the key and not its sign: digits want Shift on a Belgian or French keyboard.
    const kind = DRAFT_KINDS[Number(/^Digit([1-9])$/.exec(key.code)?.[1]) - 1]
    return kind ? { does: 'kind', kind } : null
  }
  if (place === 'field') return null
  if ((key.ctrlKey || key.metaKey) && !key.shiftKey && key.key.toLowerCase() === 'z') return { does: 'undo' }
  if (!isPlain) return null
  switch (key.key) {
    case 'Escape':
      return { does: 'close' }
    case ' ':
      return place === 'control' ? null : { does: 'pause' }
    case 'ArrowRight':
      return { does: 'next' }
    case 'ArrowLeft':
      return { does: 'back' }
    case 'ArrowUp':
      return { does: key.shiftKey ? 'plus-five' : 'plus' }
    case 'ArrowDown':
      return key.shiftKey ? null : { does: 'minus' }
    default:
      return letter ? (letters[key.key.toLowerCase()] ?? null) : null
  }
}
