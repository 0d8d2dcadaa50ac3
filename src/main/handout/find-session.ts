/** The source of the command line's documents: a session and the cards its phases are linked to. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunId } from '../../shared/domain/base/id'
import { type Language, usualSettings } from '../../shared/domain/library/settings'
import { nobody, type People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import type { Session } from '../../shared/domain/plan/session'
import { type Report, reportOf } from '../../shared/domain/run/report'
import { decodeRun } from '../../shared/format/run-file'
import { type HandoutSource, heldOf } from '../../shared/handout/source'
import { localZone } from '../computer/clock'
import { cardCodec, peopleCodec, sessionCodec, settingsCodec } from '../library/disk/codecs'
import { codeOf, exists } from '../library/disk/durable-file'
import { foldersOf } from '../library/disk/folders'
import { type Codec, readJson, Undecodable } from '../library/disk/json-file'
import { sha256 } from '../library/disk/sha256'

/** Why nothing can be made, for the words of the language. */
export class CannotRead extends Error {
  constructor(
    readonly reason: 'workspace' | 'session' | 'run' | 'unreadable' | 'newer',
    readonly path: string,
  ) {
    super(reason)
    this.name = 'CannotRead'
  }
}

/** Nothing is moved, cleaned or written: the app may have the same folder open. */
async function read<T>(path: string, codec: Codec<T>): Promise<T | null> {
  try {
    return await readJson(path, codec)
  } catch (error) {
    if (error instanceof Undecodable && error.reason !== 'locked')
      throw new CannotRead(error.reason === 'newer' ? 'newer' : 'unreadable', path)
    throw error
  }
}

const isPath = (session: string) => /[\\/]|\.json$/i.test(session)

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).sort()
}

/** The session of the workspace for which the question holds; files beside it that cannot be read do not matter. */
async function among(folder: string, holds: (session: Session) => boolean): Promise<Session | null> {
  for (const name of await filesIn(folder, '.json')) {
    const session = await readJson(join(folder, name), sessionCodec).catch(() => null)
    if (session && holds(session)) return session
  }
  return null
}

type Wanted = {
  workspace: string | null
  session: string | null
  /** The runs that are told of, by their ids; of a day of which none is named, the last that was ended. */
  runs: readonly RunId[]
  language: Language
  resources: string
}

const shipped = ({ resources, language }: Wanted) =>
  read(join(resources, 'samples', `founding-day.${language}.json`), sessionCodec)

/** Without a name, the founding day: the workspace's own when it still has it, else as it was shipped. */
async function sessionOf(wanted: Wanted): Promise<Session | null> {
  const { workspace, session } = wanted
  const folder = workspace && foldersOf(workspace).sessions
  if (session === null) return (folder && (await among(folder, ({ example }) => example))) || shipped(wanted)
  if (isPath(session)) return read(session, sessionCodec)
  if (!folder) return null
  // The file of that name first, so that one which cannot be read is said to be so.
  return (
    (await read(join(folder, `${session}.json`), sessionCodec)) ?? among(folder, ({ id }) => id === session)
  )
}

/** The cards the phases are linked to: the workspace's, else those shipped with Jalon. One that is nowhere is left out. */
async function cardsOf({ workspace, resources, language }: Wanted, session: Session): Promise<Card[]> {
  const ids = new Set(session.days.flatMap((day) => day.phases.flatMap((phase) => phase.cards)))
  const found = await Promise.all(
    Array.from(ids, async (id) => {
      const own = workspace && (await read(foldersOf(workspace).card(id), cardCodec))
      return own || read(join(resources, 'library', 'cards', language, `${id}.json`), cardCodec)
    }),
  )
  return found.filter((card) => card !== null)
}

/** The people of the session: the workspace's, for the founding day as shipped the invented ones, else nobody. */
async function peopleOf({ workspace, resources, language }: Wanted, session: Session): Promise<People> {
  const own = workspace && (await read(foldersOf(workspace).peopleOf(session.id), peopleCodec))
  if (own) return own
  const shippedPeople = join(resources, 'samples', `founding-day.people.${language}.json`)
  const example = session.example ? await read(shippedPeople, peopleCodec) : null
  return example?.session === session.id ? example : nobody(session.id)
}

async function settingsOf({ workspace, language }: Wanted) {
  const known = workspace && (await read(foldersOf(workspace).settings, settingsCodec))
  return known || usualSettings(language)
}

/** The reports of the session's runs; a journal that cannot be read does not matter to the others. */
async function reportsIn({ workspace }: Wanted, session: Session): Promise<Report[]> {
  if (workspace === null) return []
  const { runs: folder } = foldersOf(workspace)
  const reports: Report[] = []
  for (const name of await filesIn(folder, '.jsonl')) {
    const run = decodeRun(await readFile(join(folder, name), 'utf8'), sha256)
    if (!run.ok || run.value.baseline.session !== session.id) continue
    const { baseline, journal } = run.value
    // One that was not ended counts for nothing, whatever the time is.
    reports.push(reportOf(baseline, journal, baseline.end))
  }
  return reports
}

/** Throws CannotRead, or the system's error. */
export async function findSession(wanted: Wanted): Promise<HandoutSource> {
  if (wanted.workspace !== null && !(await exists(wanted.workspace))) {
    throw new CannotRead('workspace', wanted.workspace)
  }
  const session = await sessionOf(wanted)
  if (!session) throw new CannotRead('session', wanted.session ?? 'founding-day')
  const [people, cards, settings, reports] = await Promise.all([
    peopleOf(wanted, session),
    cardsOf(wanted, session),
    settingsOf(wanted),
    reportsIn(wanted, session),
  ])
  const unknown = wanted.runs.find((id) => !reports.some(({ run }) => run === id))
  if (unknown !== undefined) throw new CannotRead('run', unknown)
  const held = heldOf(reports, wanted.runs, people.notes, localZone())
  const { organisation, retentionMonths } = settings
  return { session, people, cards, organisation, held, retentionMonths }
}
