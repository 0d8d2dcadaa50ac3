/** The trash: what was deleted, readable from there, and gone for good only when the trainer says so. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Trashed } from '../../../shared/contract/safekeeping'
import type { RunId, SessionId } from '../../../shared/domain/base/id'
import { instant } from '../../../shared/domain/base/time'
import { dateIn } from '../../../shared/domain/base/zone'
import { firstDate } from '../../../shared/domain/plan/session'
import { reportOf } from '../../../shared/domain/run/report'
import { decodeRun } from '../../../shared/format/run-file'
import { localZone } from '../../computer/clock'
import { Refused } from '../../workspace/refused'
import { cardCodec, gridCodec, methodCodec, sessionCodec, templateCodec } from '../disk/codecs'
import { codeOf, type Disk, disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { readJson } from '../disk/json-file'
import { filesIn } from '../disk/names'
import { notWritten } from '../disk/not-written'
import { sha256 } from '../disk/sha256'

/** Files that a restored backup put aside stand in a folder of this name with its date. */
export const REPLACED = 'replaced-'

/** The content of the trash, last deleted first; an unreadable one is there under its id. Throws Refused. */
export async function trashIn(folders: Folders): Promise<Trashed[]> {
  const trash = folders.trashes
  const entries = await readdir(trash, { withFileTypes: true }).catch((error) => {
    if (codeOf(error) === 'ENOENT') return []
    throw new Refused({ kind: 'read-failed', file: folders.name(trash), reason: codeOf(error) })
  })
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(({ name }) => trashed(join(trash, name))),
  )
  return found.filter((one) => one !== null).sort((one, other) => other.at - one.at)
}

async function trashed(folder: string): Promise<Trashed | null> {
  const id = basename(folder)
  const at = instant(Math.floor((await stat(folder)).mtimeMs))
  if (id.startsWith(REPLACED)) return { kind: 'replaced', id, at, title: '', date: null }
  const session = await readJson(join(folder, 'session.json'), sessionCodec).catch(() => undefined)
  if (session) return { kind: 'session', id, at, title: session.title, date: firstDate(session) }
  const run = await runIn(join(folder, 'run.jsonl'))
  if (run) return { kind: 'run', id, at, title: run.title, date: dateIn(run.start, localZone()) }
  for (const { kind, file, codec } of MODELS) {
    const model = await readJson<{ title: string }>(join(folder, file), codec).catch(() => null)
    if (model) return { kind, id, at, title: model.title, date: null }
  }
  // Nothing at all: what was brought back left its folder.
  if (session === null && (await isEmpty(folder))) return null
  return { kind: 'unreadable', id, at, title: '', date: null }
}

/** The session of a deleted run; null when none can be read. */
async function runIn(path: string) {
  const text = await readFile(path, 'utf8').catch(() => null)
  const decoded = text === null ? null : decodeRun(text, sha256)
  if (!decoded?.ok) return null
  const { baseline, journal } = decoded.value
  return { title: baseline.title, start: reportOf(baseline, journal, baseline.end).start }
}

const MODELS = [
  { kind: 'card', file: 'cards.json', codec: cardCodec },
  { kind: 'grid', file: 'grids.json', codec: gridCodec },
  { kind: 'method', file: 'methods.json', codec: methodCodec },
  { kind: 'template', file: 'session-templates.json', codec: templateCodec },
] as const

const isEmpty = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).every((entry) => entry.isDirectory())

/**
 * Deletes for good what the trash holds under that id, and every earlier version of it. Throws Refused when the disk
 * does not let it, and then some of it may still be there.
 */
export async function removeForGood(folders: Folders, id: string, on: Disk = disk) {
  const session = id as SessionId
  const runs = await filesIn(join(folders.trash(session), 'runs'), '.jsonl', on)
  const gone = [
    folders.versions(folders.session(session)),
    folders.versions(folders.peopleOf(session)),
    ...['cards', 'grids', 'methods', 'session-templates'].map((kind) =>
      folders.versions(folders.model(kind, id)),
    ),
    folders.versions(folders.run(id as RunId)),
    ...runs.map((path) => folders.versions(join(folders.runs, basename(path)))),
    // Last: as long as it is there, the trash says that something is left.
    folders.trash(session),
  ]
  // Versions of something that lives on under that id are not of the trash.
  const isReplaced = id.startsWith(REPLACED)
  try {
    for (const path of isReplaced ? gone.slice(-1) : gone) await on.rm(path, { recursive: true, force: true })
  } catch (error) {
    throw notWritten(folders.name(folders.trash(session)), error, on)
  }
}
