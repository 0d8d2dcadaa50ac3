/** The keys of the run: one table from what is pressed to what is meant, and the listener that answers it. */
import { useEffect, useRef } from 'react'
import { NOTE_KINDS, type NoteKind } from '../../shared/domain/note'

export type Command =
  | {
      does:
        | 'pause'
        | 'next'
        | 'plus'
        | 'plus-five'
        | 'minus'
        | 'note'
        | 'room'
        | 'black'
        | 'undo'
        | 'shortcuts'
    }
  | { does: 'kind'; kind: NoteKind }

/** Where the key was pressed: in a field letters are text, on a control the space bar is its own. */
export type Place = 'field' | 'control' | 'page'

export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
>

const letters: Record<string, Command> = {
  e: { does: 'note' },
  s: { does: 'room' },
  b: { does: 'black' },
  '?': { does: 'shortcuts' },
}

/** What the key means there, or null. A key held down only repeats minutes. */
export function commandOf(key: Key, place: Place): Command | null {
  const isArrow = key.key === 'ArrowUp' || key.key === 'ArrowDown'
  if (key.repeat && !isArrow) return null
  const isPlain = !key.ctrlKey && !key.metaKey && !key.altKey
  if (key.key === 'F1') return { does: 'shortcuts' }
  // A presenter's remote sends Page Down, wherever the cursor is.
  if (key.key === 'PageDown' && isPlain) return { does: 'next' }
  if (key.altKey && !key.ctrlKey && !key.metaKey) {
    // The code of the key and not its sign: digits want Shift on a Belgian or French keyboard.
    const kind = NOTE_KINDS[Number(/^Digit([1-9])$/.exec(key.code)?.[1]) - 1]
    return kind ? { does: 'kind', kind } : null
  }
  if (place === 'field') return null
  if ((key.ctrlKey || key.metaKey) && !key.shiftKey && key.key.toLowerCase() === 'z') return { does: 'undo' }
  if (!isPlain) return null
  switch (key.key) {
    case ' ':
      return place === 'control' ? null : { does: 'pause' }
    case 'ArrowRight':
      return { does: 'next' }
    case 'ArrowUp':
      return { does: key.shiftKey ? 'plus-five' : 'plus' }
    case 'ArrowDown':
      return key.shiftKey ? null : { does: 'minus' }
    default:
      return letters[key.key.toLowerCase()] ?? null
  }
}

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input, textarea, select, [contenteditable]')) return 'field'
  return target.closest('button, a[href], [role="menuitem"]') ? 'control' : 'page'
}

export type Answers = { [Does in Command['does']]?: (command: Extract<Command, { does: Does }>) => void }

/** Answers the keys as long as the screen is there and no dialog stands before it. */
export function useRunKeys(answers: Answers) {
  const latest = useRef(answers)
  useEffect(() => {
    latest.current = answers
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[aria-modal="true"]')) return
      const command = commandOf(event, placeOf(event.target))
      const answer = command && (latest.current[command.does] as ((own: Command) => void) | undefined)
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
