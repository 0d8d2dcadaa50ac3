/** One Jalon at a time on a folder, on this computer or on another one that shares it. */
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from '../../workspace/refused'
import { codeOf, disk, writeDurably } from '../disk/durable-file'

/** Milliseconds. The holder says this often that it is alive. */
const BEAT = 60_000
/** Milliseconds without a beat, by a clock of ours that nobody sets, after which a holder is gone: two of its beats and a slow sync. */
export const SILENT = 150_000
/** Milliseconds between two looks at a lock that is watched. */
const LOOK = 1000

/** `machine`: drawn once for each installation of Jalon; null in the lock of an earlier one. */
type Holder = { host: string; pid: number; token: string; beat: number; machine: string | null }

/** Null when it is half written, or not ours at all. */
function holderIn(text: string): Holder | null {
  try {
    const { host, pid, token, beat, machine = null } = JSON.parse(text)
    const isWhole =
      [host, token, machine ?? ''].every((one) => typeof one === 'string') &&
      [pid, beat].every(Number.isInteger)
    return isWhole ? { host, pid, token, beat, machine } : null
  } catch {
    return null
  }
}

export type FolderLock = {
  /** Gives the folder back, if it is still held. Synchronous, for the end of the process. */
  release(): void
}

/** `over`: the trainer was told who has the folder and opens it all the same, or its holder was seen to be silent. */
export type LockOptions = { machine: string; over?: boolean }

/**
 * Takes the folder. Throws Refused when another Jalon may have it: nobody's clock is asked, so only a process of this very
 * machine that has ended is known to be gone; whoever else it is can be watched (`goneOrSilent`) or passed over. A folder that
 * lets nothing be written has no lock: nothing can be lost in it.
 */
export async function lockFolder(
  folder: string,
  path: string,
  { machine, over = false }: LockOptions,
): Promise<FolderLock> {
  const token = randomUUID()
  const me = (): Holder => ({ host: hostname(), pid: process.pid, token, beat: Date.now(), machine })
  for (let attempt = 1; ; attempt++) {
    try {
      await appear(path, JSON.stringify(me()))
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return { release() {} }
    }
    const holder = await holderOf(path)
    if (holder && ((!over && !isOver(holder, machine)) || attempt === 3)) {
      throw new Refused({ kind: 'folder-in-use', folder, host: holder.host })
    }
    if (holder) await takeAway(path, holder.token)
  }

  const beating = setInterval(async () => {
    const holder = await holderOf(path).catch(() => null)
    if (holder?.token === token) await writeDurably(path, JSON.stringify(me())).catch(() => {})
  }, BEAT)
  beating.unref()
  return {
    release() {
      clearInterval(beating)
      try {
        if (JSON.parse(readFileSync(path, 'utf8')).token === token) rmSync(path)
      } catch {
        // Somebody took it away, or damaged it: it is no longer ours.
      }
    },
  }
}

/**
 * The lock with all of its text at once: one that a kill left empty would be believed for minutes. Throws EEXIST when
 * there is one, or the system's error.
 */
async function appear(path: string, text: string) {
  const whole = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(whole, text, { flag: 'wx', mode: 0o600 })
    await link(whole, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // A disk that knows no links.
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
  } finally {
    await rm(whole, { force: true }).catch(() => {})
  }
}

/** Null when there is none any more. One that is half written is on no known computer. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const holder = holderIn(await readFile(path, 'utf8'))
    return holder ?? { host: '?', pid: 0, token: '', beat: 0, machine: null }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    // A folder of that name is nobody's lock.
    if (codeOf(error) === 'EISDIR') return { host: '?', pid: 0, token: '', beat: 0, machine: null }
    throw error
  }
}

/** A holder of this machine that has ended: its process is none any more, or has a number given again since the computer started. */
function isOver({ host, machine, pid, beat }: Holder, own: string): boolean {
  if (machine !== own || host !== hostname()) return false
  if (pid === process.pid || beat < Date.now() - uptime() * 1000) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return codeOf(error) !== 'EPERM'
  }
}

/**
 * Resolves once the lock at that path is gone, or its holder has given no sign of life for `SILENT`: it is looked at every second,
 * and only whether it changes counts. `monotonic`: milliseconds of a clock that nobody can set; a computer that slept has not
 * looked meanwhile. `wait`: until the next look.
 */
export async function goneOrSilent(
  path: string,
  signal: AbortSignal,
  monotonic: () => number = () => performance.now(),
  wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => pause(milliseconds),
): Promise<'gone' | 'silent' | 'called-off'> {
  let [last, silent, at] = ['', 0, monotonic()]
  while (!signal.aborted) {
    const text = await readFile(path, 'utf8').catch((error) => (codeOf(error) === 'ENOENT' ? null : ''))
    if (text === null) return 'gone'
    silent = text === last ? silent + Math.min(monotonic() - at, 2 * LOOK) : 0
    at = monotonic()
    last = text
    if (silent >= SILENT) return 'silent'
    await wait(LOOK)
  }
  return 'called-off'
}

/** Of two that find the same dead holder, by its token, one takes it away: what the other would take is put back. */
export async function takeAway(path: string, dead: string) {
  const aside = `${path}.${randomUUID()}.tmp`
  try {
    await disk.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await holderOf(aside))?.token !== dead) await link(aside, path).catch(() => {})
  await rm(aside, { recursive: true, force: true })
}
