/** Killed at points spread over a migration from the first formats: every file is its old self or its new one, with a copy. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/durable-file'
import { sha256 } from '../../src/main/library/sha256'
import { decodeCard } from '../../src/shared/format/card-file'
import { decodePeople } from '../../src/shared/format/people-file'
import { decodeRun } from '../../src/shared/format/run-file'
import { decodeSession } from '../../src/shared/format/session-file'
import { decodeSettings } from '../../src/shared/format/settings-file'
import { builtProcess } from '../fixtures/built-process'
import { openedLibrary } from '../fixtures/opened-library'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { filesUnder, put } from '../fixtures/workspace-folder'

/** The long form is `npm run test:trust`. */
const KILLS = process.env.JALON_TRUST ? 100 : 8
const SESSIONS = 16
const resources = join(import.meta.dirname, '../../resources')

const frozen = (name: string) =>
  readFileSync(new URL(`../../src/shared/format/fixtures/${name}`, import.meta.url), 'utf8')

/** The frozen file under another id; a checksum would no longer be its own. */
function renamed(name: string, change: object) {
  const { checksum: _, ...data } = JSON.parse(frozen(name))
  return `${JSON.stringify({ ...data, ...change }, null, 2)}\n`
}

/** The files of a workspace of the first formats, by their paths; its run was not ended. */
function oldFiles(): Map<string, string> {
  const files = new Map([['settings.json', frozen('settings-v1.json')]])
  for (let index = 0; index < SESSIONS; index += 1) {
    const id = `old-${index}`
    files.set(`sessions/${id}.json`, renamed('session-v1.json', { id }))
    files.set(`people/${id}.json`, renamed('people-v1.json', { session: id }))
    files.set(`cards/${id}.json`, renamed('card-v1.json', { id }))
  }
  const lines = frozen('run-v1.jsonl').trim().split('\n').slice(0, -1)
  files.set('runs/run-j.jsonl', `${lines.join('\n')}\n`.replace('"session":"plan-j"', '"session":"old-0"'))
  return files
}

/** What a file says, and the version it is written in; null when it is damaged. */
function said(name: string, text: string) {
  const kind = name.split('/')[0] ?? ''
  const decode = {
    ...{ sessions: decodeSession, people: decodePeople, cards: decodeCard, runs: decodeRun },
    'settings.json': decodeSettings,
  }[kind]
  const decoded = decode?.(text, sha256)
  return decoded?.ok ? { value: decoded.value, isOld: decoded.migratedFrom === 1 } : null
}

async function migrated(program: string, folder: string, killAfter: number | null): Promise<number> {
  const child = spawn(process.execPath, [program, folder, resources], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')])
  await once(reader, 'line')
  const begun = performance.now()
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  await ended
  clearTimeout(timer)
  expect(lines.filter((line) => line.startsWith('problem'))).toEqual([])
  return performance.now() - begun
}

/** The files of the old workspace that are lost, and how many are migrated, were migrated without a copy, or are temporary. */
function fateOf(folder: string, old: ReadonlyMap<string, string>) {
  const files = filesUnder(folder)
  const copies = [...files].filter(([name]) => name.startsWith('versions/'))
  const fate = { lost: [] as string[], migrated: 0, uncopied: [] as string[] }
  for (const [name, text] of old) {
    const present = files.get(name)?.toString('utf8') ?? ''
    const now = said(name, present)
    if (JSON.stringify(now?.value) !== JSON.stringify(said(name, text)?.value)) fate.lost.push(name)
    if (present === text) continue
    fate.migrated += 1
    const own = copies.filter(([copy]) => copy.startsWith(`versions/${name.replace(/\.json$/, '')}/`))
    if (!own.some(([, bytes]) => bytes.toString('utf8') === text)) fate.uncopied.push(name)
  }
  const temporary = [...files.keys()].filter((name) => isTemporary(name.split('/').at(-1) ?? ''))
  return { ...fate, temporary: temporary.length, begun: copies.length > 0 }
}

it(`killed at ${KILLS} points of a migration`, { timeout: 20 * 60_000 }, async () => {
  const program = await builtProcess('migrating-process')
  const old = oldFiles()
  const folderOfOld = () => {
    const folder = temporaryFolder()
    for (const [name, text] of old) put(folder, name, text)
    return folder
  }
  const whole = folderOfOld()
  const length = await migrated(program, whole, null)
  const done = { lost: [], migrated: old.size, uncopied: [], temporary: 0, begun: true }
  expect(fateOf(whole, old)).toEqual(done)

  let within = 0
  let left = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const folder = folderOfOld()
    await migrated(program, folder, (length * (kill + 0.5)) / KILLS)
    const atKill = fateOf(folder, old)
    left += atKill.temporary
    if (atKill.begun && atKill.migrated < old.size) within += 1
    expect([atKill.lost, atKill.uncopied]).toEqual([[], []])

    // A good start: nothing to tell, everything there, nothing half-written.
    const library = await openedLibrary(folder)
    expect(library.told).toEqual([])
    expect(library.found.kept).toHaveLength(SESSIONS)
    expect(library.found.run?.baseline.session).toBe('old-0')
    library.release()
    const after = fateOf(folder, old)
    expect([after.lost, after.uncopied, after.temporary]).toEqual([[], [], 0])
  }
  console.log(
    `migration of ${old.size} files in ${Math.round(length)} ms killed at ${KILLS} points, ${within} of them once begun and not yet done: ` +
      `0 lost, 0 without a copy, ${left} temporary files at the kills, 0 after a start`,
  )
  // The kills did fall within the migration.
  expect(within).toBeGreaterThanOrEqual(KILLS / 4)
})
