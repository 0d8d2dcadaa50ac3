/** The keys of a presenter's remote, which are obeyed whichever window of a run has the focus. */
import { z } from 'zod'

export const remoteSchema = z.enum(['next', 'back', 'pause', 'black', 'escape'])
export type Remote = z.infer<typeof remoteSchema>

/** Commands that another window hears and leaves to the trainer's: the end of the day is asked there. */
export type Heard = 'end' | 'escape'

type Key = { key: string; repeat: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

const REMOTE: Record<string, Remote> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ' ': 'pause',
  b: 'black',
  B: 'black',
  // The keys of PowerPoint, which many remotes send.
  '.': 'black',
  Escape: 'escape',
}

/** The command of the key; null for any other key, with Ctrl, Alt or Meta, and while it is held down. */
export function remoteOf({ key, repeat, ctrlKey, metaKey, altKey }: Key): Remote | null {
  if (repeat || ctrlKey || metaKey || altKey) return null
  return Object.hasOwn(REMOTE, key) ? (REMOTE[key] ?? null) : null
}
