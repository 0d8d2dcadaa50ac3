/** The keys of the run: one table from what is pressed to what is meant. */
import { heldWith, meant, type Press } from '../../../shared/keys/press'
import { DRAFT_KINDS, type DraftKind } from '../notes/draft-kind'

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

const letters: Record<string, Command> = {
  e: { does: 'note' },
  r: { does: 'catch-up' },
  d: { does: 'correct' },
  a: { does: 'room-panel' },
  m: { does: 'small' },
  p: { does: 'presence' },
  s: { does: 'room' },
  b: { does: 'black' },
  // As PowerPoint and presenters' remotes have it.
  '.': { does: 'black' },
  '?': { does: 'shortcuts' },
}

/** The command of the key there, or null. A key held down only repeats minutes; `letter` keys can be turned off. */
export function commandOf(key: Press, place: Place, letter = true): Command | null {
  const sign = meant(key)
  const held = heldWith(key)
  if (key.repeat && sign !== 'ArrowUp' && sign !== 'ArrowDown') return null
  if (sign === 'F1') return { does: 'shortcuts' }
  // A presenter's remote sends Page Down and Page Up, wherever the cursor is.
  if (sign === 'PageDown' && held === 'nothing') return { does: 'next' }
  if (sign === 'PageUp' && held === 'nothing') return { does: 'back' }
  if (held === 'alt') {
    const kind = DRAFT_KINDS[Number(sign) - 1]
    return kind ? { does: 'kind', kind } : null
  }
  if (place === 'field') return null
  if (held === 'command' && !key.shiftKey && sign === 'z') return { does: 'undo' }
  if (held !== 'nothing') return null
  switch (sign) {
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
      return letter ? (letters[sign] ?? null) : null
  }
}
