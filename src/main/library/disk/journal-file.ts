/** The file of a run: its baseline on the first line, then one line for each action, on the disk before the next one. */
import { bytesOf, type Disk, disk, writeDurably } from './durable-file'

export type JournalFile = {
  /** Puts the line after those already there or still waiting. */
  add(line: string): void
  /** Writes the lines that are waiting; throws the system's error and keeps them. One write at a time. */
  write(): Promise<void>
  /** The file was written anew, whole, by this start: it goes on behind what it holds now. Throws the system's error. */
  takeOver(): Promise<void>
}

const LINE_END = 0x0a

/**
 * Goes on behind the whole lines of that file (a half-written one is cut off), or makes it when there are none. What another
 * program has put in its place is given to `beside`, which keeps it; then the lines of this journal stand there again.
 */
export function journalFile(
  path: string,
  lines: Uint8Array,
  on: Disk = disk,
  beside = async (_theirs: Uint8Array) => {},
): JournalFile {
  let own: Buffer = Buffer.from(lines)
  let isTouched = false
  const waiting: string[] = []

  /** Whether there is nothing but our lines, and what an attempt that was refused, or killed, left behind them. */
  function isOurs(there: Buffer, next: Buffer) {
    const rest = there.subarray(own.length)
    const isLeft = next.subarray(0, rest.length).equals(rest) || (!isTouched && !rest.includes(LINE_END))
    return there.subarray(0, own.length).equals(own) && isLeft
  }

  return {
    add(line) {
      waiting.push(`${line}\n`)
    },
    async write() {
      const count = waiting.length
      const next = Buffer.from(waiting.join(''))
      const whole = Buffer.concat([own, next])
      const there = await bytesOf(path, on)
      const isSame = there === null || isOurs(there, next)
      if (there && !isSame) await beside(there)
      if (there && isSame && own.length > 0) await appendAt(path, own.length, next, on)
      else await writeDurably(path, whole, on)
      own = whole
      isTouched = true
      waiting.splice(0, count)
    },
    async takeOver() {
      const there = (await bytesOf(path, on)) ?? Buffer.alloc(0)
      own = there.subarray(0, there.lastIndexOf(LINE_END) + 1)
      isTouched = false
    },
  }
}

/** Whatever a refused attempt left behind `at` is cut off first. */
async function appendAt(path: string, at: number, bytes: Uint8Array, on: Disk) {
  const file = await on.open(path, 'r+')
  try {
    await file.truncate(at)
    const { bytesWritten } = await file.write(bytes, 0, bytes.length, at)
    if (bytesWritten !== bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' })
    await file.sync()
  } finally {
    await file.close()
  }
}
