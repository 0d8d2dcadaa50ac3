/** The file of a run: its baseline on the first line, then one line for each action, on the disk before the next one. */
import { type Disk, disk, writeDurably } from './durable-file'

export type JournalFile = {
  /** Puts the line after those already there or still waiting. */
  add(line: string): void
  /** Writes the lines that are waiting; throws the system's error and keeps them. One write at a time. */
  write(): Promise<void>
}

/** Goes on with the journal at that length (what is beyond is cut off), or makes it when `length` is 0. */
export function journalFile(path: string, length: number, on: Disk = disk): JournalFile {
  let written = length
  const waiting: string[] = []

  return {
    add(line) {
      waiting.push(`${line}\n`)
    },
    async write() {
      const lines = waiting.length
      const bytes = Buffer.from(waiting.join(''))
      if (written === 0) await writeDurably(path, bytes, on)
      else await appendAt(path, written, bytes, on)
      written += bytes.length
      waiting.splice(0, lines)
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
