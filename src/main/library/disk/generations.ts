/** The generations of a file: what it held before, kept beside the workspace's files and thinned out with age. */
import { basename, join } from 'node:path'
import { type Instant, instant } from '../../../shared/domain/base/time'
import { bytesOf, type Disk, writeDurably } from './durable-file'
import { filesIn } from './names'

/** The newest ones are kept whatever their age; then one a day for as many days. */
const NEWEST = 10
const DAYS = 14
const DAY_MS = 86_400_000

/** `at`: when the content was saved; `revision`: 0 when it says none. */
export type Generation = { name: string; at: Instant; revision: number }

/** `2026-11-24T08-31-07-123Z.r12.json`: the time in UTC, and the revision so that no two are the same. */
const nameOf = (at: Instant, revision: number) =>
  `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}.r${revision}.json`

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.r(\d+)\.json$/

function read(name: string): Generation | null {
  const [, date, hour, minute, second, milli, revision] = NAME.exec(name) ?? []
  const at = Date.parse(`${date}T${hour}:${minute}:${second}.${milli}Z`)
  return Number.isNaN(at) ? null : { name, at: instant(at), revision: Number(revision) }
}

/**
 * The generations too many, given all of them, newest first: not among the newest, nor among the last revisions (the clock
 * of another computer may be ahead of ours), nor the last of one of the last days.
 */
export function outdated(generations: readonly Generation[], now: Instant): Generation[] {
  const days = new Set<string>()
  const last = new Set([...generations].sort((one, other) => other.revision - one.revision).slice(0, NEWEST))
  return generations.filter((generation, index) => {
    const { at } = generation
    const day = new Date(at).toDateString()
    const isLastOfDay = !days.has(day)
    days.add(day)
    return index >= NEWEST && !last.has(generation) && !(isLastOfDay && now - at < DAYS * DAY_MS)
  })
}

export function generationsIn(folder: string, on: Disk) {
  /** Newest first. */
  async function list(): Promise<Generation[]> {
    const names = (await filesIn(folder, '.json', on)).map((path) => read(basename(path)))
    return names
      .filter((one) => one !== null)
      .sort((one, other) => other.at - one.at || other.revision - one.revision)
  }

  const bytesIn = ({ name }: Generation) => bytesOf(join(folder, name), on)

  return {
    list,
    bytes: bytesIn,

    /**
     * Keeps what has just been found valid, then lets go of what is too old, but never of this one: it is the newest
     * that is known to be valid. Throws the system's error when it could not be kept.
     */
    async keep(bytes: Uint8Array, at: Instant, revision: number, now: Instant) {
      const before = await list()
      for (const one of before) {
        if (one.revision === revision && (await bytesIn(one))?.equals(bytes)) return
      }
      let [time, name] = [at, nameOf(at, revision)]
      while (before.some((one) => one.name === name)) {
        time = instant(time + 1)
        name = nameOf(time, revision)
      }
      await writeDurably(join(folder, name), bytes, on)
      for (const old of outdated(await list(), now)) {
        // One too many harms nothing; the next time takes it.
        if (old.name !== name) await on.rm(join(folder, old.name)).catch(() => {})
      }
    },
  }
}
