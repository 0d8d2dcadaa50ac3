/** The log of the unexpected, without any word of a trainer: an error's kind and where it arose. */
import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Instant } from '../../shared/domain/base/time'

const LARGEST = 1_000_000

/** The lines of an error that may be kept. Its message is left out: it may quote a note. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const stack = (error.stack ?? '').replace(error.message, '')
  const frames = stack.split('\n').filter((line) => /^ +at .+:\d+\)?$/.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}

/** A log that begins again when it grows beyond 1 MB; a developer sees the whole error on the error stream. */
export function logTo(file: string, now: () => Instant, developer: boolean) {
  return (error: unknown) => {
    if (developer) console.error('Uncaught Exception', error)
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) truncateSync(file)
      appendFileSync(file, `${new Date(now()).toISOString()} ${traceOf(error)}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not stop the work that goes on in memory.
    }
  }
}
