/** The sessions of which a file is not what it was: looked at again, and taken up when it is there or the trainer decides. */
import { join } from 'node:path'
import type { HoldDecision, NewerSession } from '../../../shared/contract/workspace'
import type { SessionId } from '../../../shared/domain/base/id'
import type { Instant } from '../../../shared/domain/base/time'
import { nobody } from '../../../shared/domain/people/people'
import type { HeldStore, Kept } from '../../workspace/ports'
import { notPossible, Refused, vaultLocked } from '../../workspace/refused'
import { bytesOf, codeOf, type Disk, exists, move, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import type { Codec } from '../disk/json-file'
import type { JsonFiles } from '../disk/json-files'
import { copyAside } from '../disk/quarantine'
import type { HeldFile, Reader } from '../disk/reader'
import type { PeopleCodecs } from './people-codec'
import type { PlanCodec } from './plan-codec'
import { heldLine, keptAs, type Place } from './session-place'

export type HeldOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  peopleCodecs: PeopleCodecs
  plans: PlanCodec
  now(): Instant
  on: Disk
  /** The session is one like the others from now on. */
  adopt(kept: Kept, place: Place): void
}

export function heldFiles(
  options: HeldOptions,
  found: readonly NewerSession[],
  places: Map<SessionId, Place>,
) {
  const { folders, files, reader, peopleCodecs, plans, now, on, adopt } = options
  const lines = new Map(found.filter(({ id }) => places.has(id)).map((line) => [line.id, line]))

  /** The session once its files are whole again; null while it is still to be held. */
  async function look(line: NewerSession, place: Place): Promise<Kept | null> {
    const plan = await reader.read(place.session, plans.codec)
    if (plan.kind === 'held') {
      const { why, version } = plan.held
      const session = version ? { ...version.value, id: line.id } : line.session
      lines.set(line.id, { ...line, session, hold: { part: 'plan', why, at: version?.at ?? null } })
    }
    if (plan.kind !== 'value') return null
    const people = await reader.read(place.people, peopleCodecs(place.id, place.of))
    const session = { ...plan.value, id: line.id }
    const own = heldLine(folders, session, place, people)
    if (own) lines.set(line.id, own)
    return own || people.kind === 'taken' ? null : keptAs(line.id, session, people)
  }

  async function lookAgain(): Promise<Kept[]> {
    const back: Kept[] = []
    for (const [id, line] of [...lines]) {
      const place = places.get(id)
      const kept = place && (await look(line, place))
      if (!place || !kept) continue
      lines.delete(id)
      places.delete(id)
      adopt(kept, place)
      back.push(kept)
    }
    return back
  }

  /** Puts the value in the place of what is held there. */
  async function put<T>(path: string, codec: Codec<T>, chosen: (held: HeldFile<T>) => T | null) {
    const reading = await reader.read(path, codec)
    // It came back meanwhile, and counts.
    if (reading.kind === 'value') return
    if (reading.kind === 'locked') throw vaultLocked()
    const value = reading.kind === 'held' ? chosen(reading.held) : null
    if (value === null) throw notPossible()
    await reader.takeOver(path, codec)
    await files.at(path, codec).write(value)
  }

  /** The rest of the session goes to the trash; damaged bytes stay in the quarantine. */
  async function toTrash(place: Place) {
    const reading = await reader.read(place.session, plans.codec)
    if (reading.kind !== 'held' && reading.kind !== 'free') throw notPossible()
    const trash = folders.trash(place.id)
    const version = reading.kind === 'held' ? reading.held.version : null
    if (version) await writeDurably(join(trash, 'session.json'), version.bytes, on)
    if (await exists(place.people, on)) await move(place.people, join(trash, 'people.json'), on)
    const damaged = await bytesOf(place.session, on)
    if (!damaged) return
    await copyAside(place.session, damaged, folders.quarantine, now(), on)
    await on.rm(place.session)
  }

  async function decide(line: NewerSession, place: Place, decision: HoldDecision) {
    const isPlan = line.hold?.part === 'plan'
    if (decision === 'trash' && isPlan) {
      await toTrash(place)
      lines.delete(line.id)
      places.delete(line.id)
    } else if (decision === 'version' && isPlan) {
      await put(place.session, plans.codec, ({ version }) => version && { ...version.value, id: place.id })
    } else if (decision === 'version' || decision === 'without') {
      if (isPlan) throw notPossible()
      await put(place.people, peopleCodecs(place.id, place.of), ({ version }) =>
        decision === 'without' ? nobody(place.id) : version && { ...version.value, session: place.id },
      )
    } else if (decision !== 'again') throw notPossible()
  }

  const store: HeldStore = {
    lines: () => [...lines.values()],
    lookAgain,
    async decide(id, decision) {
      const line = lines.get(id as SessionId)
      const place = places.get(id as SessionId)
      if (!line || !place) throw notPossible()
      try {
        await decide(line, place, decision)
      } catch (error) {
        if (error instanceof Refused) throw error
        // The vault is locked: nothing can be sealed.
        if (codeOf(error) === 'ELOCKED') throw vaultLocked()
        throw new Refused({ kind: 'write-failed', file: line.file, reason: codeOf(error) })
      }
    },
  }
  return {
    store,
    /** From now on the session is only read. */
    hold(line: NewerSession, place: Place) {
      lines.set(line.id, line)
      places.set(line.id, place)
    },
  }
}
