/** One Jalon at a time on a folder, on this computer or on another one that shares it. */
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { Refused } from '../workspace/refused'
import { codeOf, disk, writeDurably } from './durable-file'

/** Milliseconds. The holder says this often that it is alive; another computer believes it for that long. */
const BEAT = 60_000
const BELIEVED = 5 * BEAT

type Holder = { host: string; pid: number; token: string; beat: number }

/** Null when it is half written, or not ours at all. */
function holderIn(text: string): Holder | null {
  try {
    const { host, pid, token, beat } = JSON.parse(text)
    const isWhole =
      [host, token].every((one) => typeof one === 'string') && [pid, beat].every(Number.isInteger)
    return isWhole ? { host, pid, token, beat } : null
  } catch {
    return null
  }
}

export type FolderLock = {
  /** Gives the folder back, if it is still held. Synchronous, for the end of the process. */
  release(): void
}

/**
 * Takes the folder. Throws Refused when another Jalon has it. A folder that lets nothing be written has no lock: nothing
 * can be lost in it. `now` is the computer's own time, whatever the clock of a test says. `over`: the trainer was told who has
 * it, and opens it all the same.
 */
export async function lockFolder(
  folder: string,
  path: string,
  now = Date.now,
  { over = false }: { over?: boolean } = {},
): Promise<FolderLock> {
  const token = randomUUID()
  const me = (): Holder => ({ host: hostname(), pid: process.pid, token, beat: now() })
  for (let attempt = 1; ; attempt++) {
    try {
      await appear(path, JSON.stringify(me()))
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return { release() {} }
    }
    const holder = await holderOf(path)
    if (holder && ((isAlive(holder, now()) && !over) || attempt === 3)) {
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

/** Null when there is none any more. One that was half written counts from when it was, on no known computer. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const holder = holderIn(await readFile(path, 'utf8'))
    return holder ?? { host: '?', pid: 0, token: '', beat: Math.floor((await stat(path)).mtimeMs) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    // A folder of that name is nobody's lock.
    if (codeOf(error) === 'EISDIR') return { host: '?', pid: 0, token: '', beat: 0 }
    throw error
  }
}

function isAlive({ host, pid, beat }: Holder, now: number): boolean {
  if (host !== hostname()) return now - beat < BELIEVED
  // Our own number, or a beat of before this computer started: a number that was given again. So is one that has not beaten
  // for minutes by this same clock, whoever lives under it.
  if (pid === process.pid || beat < now - uptime() * 1000 || now - beat >= BELIEVED) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
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
