/** When files are written: soon after a change, one write of a file at a time, again and again while the disk refuses. */
import type { Failure } from '../../../shared/contract/failure'
import type { SaveState } from '../../../shared/contract/workspace'
import type { Instant } from '../../../shared/domain/base/time'
import { codeOf } from './durable-file'

/**
 * Milliseconds: a write waits for a moment's calm, but not beyond `LATEST`, so that a keystroke is on the disk within
 * 800 whatever time the disk itself takes; a write that was refused waits for `AGAIN`.
 */
const CALM = 300
const LATEST = 500
const AGAIN = 2000

type Entry = {
  write: () => Promise<void>
  /** Something was changed since the last write began. */
  changed: boolean
  writing: Promise<void> | null
  failure: Failure | null
  calm?: ReturnType<typeof setTimeout> | undefined
  latest?: ReturnType<typeof setTimeout> | undefined
}

export type Autosave = {
  /** The file is written within 800 ms by the last `write` given. */
  soon(file: string, write: () => Promise<void>): void
  /** The file is written at once; resolved after that attempt, whether the disk took it or not. */
  now(file: string, write: () => Promise<void>): Promise<void>
  /** Writes what is waiting of the file, whether the disk takes it or not. */
  tried(file: string): Promise<void>
  /** Writes what is waiting; true when nothing is left unsaved. */
  flush(): Promise<boolean>
  /** Whether something of the file is not on the disk yet. */
  waits(file: string): boolean
  state(): SaveState
}

/** `file` is the name told to the trainer. `now` dates « saved »; `tell` hears each change of state. */
export function autosave(now: () => Instant, tell: (state: SaveState) => void): Autosave {
  const entries = new Map<string, Entry>()
  let savedAt = now()
  let told = ''

  function state(): SaveState {
    const unsaved = [...entries.values()]
    const failure = unsaved.find((entry) => entry.failure)?.failure
    if (failure) return { kind: 'failed', failure }
    return unsaved.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: savedAt }
  }

  function announce() {
    const current = state()
    const words = JSON.stringify(current)
    if (words !== told) tell(current)
    told = words
  }

  function change(file: string, write: () => Promise<void>) {
    const entry: Entry = entries.get(file) ?? { write, changed: true, writing: null, failure: null }
    entry.write = write
    entry.changed = true
    entries.set(file, entry)
    announce()
    return entry
  }

  function begin(file: string, entry: Entry): Promise<void> {
    entry.writing ??= attempt(file, entry)
    return entry.writing
  }

  async function attempt(file: string, entry: Entry) {
    clearTimeout(entry.calm)
    clearTimeout(entry.latest)
    entry.latest = undefined
    entry.changed = false
    try {
      await entry.write()
      entry.failure = null
      savedAt = now()
      // A change made meanwhile has its own moment to wait for.
      if (!entry.changed) entries.delete(file)
    } catch (error) {
      entry.changed = true
      entry.failure = { kind: 'write-failed', file, reason: codeOf(error) }
      clearTimeout(entry.latest)
      entry.latest = setTimeout(() => settle(file, entry), AGAIN)
    }
    entry.writing = null
    announce()
  }

  /** Resolved once what is changed so far was tried. */
  async function settle(file: string, entry: Entry) {
    await entry.writing
    await (entry.changed ? begin(file, entry) : entry.writing)
  }

  return {
    soon(file, write) {
      const entry = change(file, write)
      clearTimeout(entry.calm)
      entry.calm = setTimeout(() => settle(file, entry), CALM)
      entry.latest ??= setTimeout(() => settle(file, entry), LATEST)
    },
    now: (file, write) => settle(file, change(file, write)),
    async tried(file) {
      const entry = entries.get(file)
      if (entry) await settle(file, entry)
    },
    async flush() {
      // Text typed while it is written waits too: only a disk that refuses leaves something.
      do await Promise.all([...entries].map(([file, entry]) => settle(file, entry)))
      while (state().kind === 'saving')
      return entries.size === 0
    },
    waits: (file) => entries.has(file),
    state,
  }
}
