/** Seals what stands beside the people in force by the key in force: versions, trash, quarantine, files of nobody. */
import { basename, dirname } from 'node:path'
import { hasReservedTexts } from '../../../shared/domain/plan/reserved-texts'
import { envelopeOf } from '../../../shared/domain/plan/session'
import { decodePeople, encodePeople } from '../../../shared/format/people-file'
import { decodeSealed, encodeSealed, looksSealed, type Sealed } from '../../../shared/format/sealed-file'
import { decodeSealedNote, encodeSealedNote, looksSealedNote } from '../../../shared/format/sealed-note-file'
import { decodeSession, encodeSession, looksLikePlan } from '../../../shared/format/session-file'
import { type Keyring, openText, sealText } from '../../vault/keyring'
import { letterboxOf, openNote, sealTo } from '../../vault/letterbox'
import { bytesOf, type Disk, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { allFilesUnder } from '../disk/names'
import { sha256 } from '../disk/sha256'
import { openPlan, sealPlan } from './plan-seal'

export type SealingOptions = {
  folders: Folders
  on: Disk
  writer: string
  keyring(): Keyring | null
  /** Throws when the keys are not those of the vault any more. */
  look(): Promise<void>
  /** Texts of plans for the trainers alone are sealed as well; those that are stay so. */
  reserved: boolean
}
type Options = Pick<SealingOptions, 'folders' | 'writer' | 'reserved'> & { ring: Keyring }

/** `skip`: the files of the people in force, which their own writer seals. Throws the system's error; it can be done again. */
export async function sealAll(options: SealingOptions, skip: ReadonlySet<string>) {
  const { folders, on, writer, keyring, look, reserved } = options
  for (const path of await allFilesUnder(folders.workspace, on)) {
    if (skip.has(path) || !(mayHoldPeople(folders, path) || mayBePlan(folders, path))) continue
    const bytes = await bytesOf(path, on)
    if (!bytes) continue
    await look()
    const ring = keyring()
    const sealed = ring && sealedAnew({ folders, writer, ring, reserved }, path, bytes)
    if (sealed) await writeDurably(path, sealed, on)
  }
}

/** In force, a version, deleted, replaced or put aside. */
function mayBePlan(folders: Folders, path: string): boolean {
  const [top = '', next = ''] = folders.name(path).split('/')
  if (!path.endsWith('.json')) return false
  return ['sessions', 'trash', 'quarantine'].includes(top) || (top === 'versions' && next === 'sessions')
}

/** By the folder: what is added to the trash or to the versions one day is looked at too. */
export function mayHoldPeople(folders: Folders, path: string): boolean {
  const [top = '', next = ''] = folders.name(path).split('/')
  if (top === 'versions') return next === 'people'
  return ['people', 'trash', 'quarantine', 'sealed-notes'].includes(top)
}

/** The text to put in the place of the bytes; null when they may stay as they are. */
function sealedAnew(options: Options, path: string, bytes: Buffer): string | null {
  const { ring } = options
  const text = bytes.toString('utf8')
  if (looksSealedNote(text)) return noteSealedAnew(options, text)
  // Half of one may be on its way.
  if (options.folders.name(path).startsWith('sealed-notes/')) return null
  if (looksSealed(text)) {
    const found = decodeSealed(text, sha256)
    // A file that another vault sealed, or a damaged one, tells nobody anything.
    if (!found.ok || found.value.key === ring.key) return null
    const { kind, record } = found.value
    const revision = found.revision ?? 1
    const plain = openText(ring, found.value, { kind, record, revision })
    return plain === null ? null : sealed(options, plain, { kind, record }, revision)
  }
  if (looksLikePlan(text)) return planSealedAnew(options, path, bytes)
  if (!mayHoldPeople(options.folders, path)) return null
  const people = decodePeople(text, sha256)
  if (people.ok) {
    const record = recordOf(options.folders, path, people.value.session)
    return sealed(options, encodePeople(people.value), { kind: 'people', record }, people.revision ?? 1)
  }
  // A later Jalon's file goes where that one will look for it, word for word.
  const place = recordOf(options.folders, path, '')
  if (people.reason === 'newer' && place) return sealed(options, text, { kind: 'people', record: place }, 1)
  return isOfPlan(text, path) || !isOfPeople(options.folders, path) ? null : rawSealed(options, bytes)
}

/** Bytes that cannot be read, for whoever opens the vault to look at. */
const rawSealed = (options: Options, bytes: Buffer) =>
  sealed(options, bytes.toString('base64'), { kind: 'raw', record: 'raw' }, 1)

/** A plan of a later Jalon stays as it is; a damaged copy is sealed as it is, as one of people would be. */
function planSealedAnew(options: Options, path: string, bytes: Buffer): string | null {
  const { folders, ring, writer, reserved } = options
  const found = decodeSession(bytes.toString('utf8'), sha256)
  if (!found.ok) {
    const isInForce = folders.name(path).startsWith('sessions/')
    return reserved && found.reason === 'unreadable' && !isInForce ? rawSealed(options, bytes) : null
  }
  const { value, revision = 1 } = found
  const stamp = { revision, writer, digest: sha256 }
  const envelope = envelopeOf(value)
  if (!envelope) {
    const isToSeal = reserved && hasReservedTexts(value)
    return isToSeal ? encodeSession(sealPlan(ring, value, value.id), stamp) : null
  }
  const opened = envelope.key === ring.key ? value : openPlan(ring, value)
  // A plan that another vault sealed stays as it is.
  return opened === value ? null : encodeSession(sealPlan(ring, opened, envelope.record), stamp)
}

/** Notes sealed without the keys go to the letterbox of the one in force, so that a former one opens nothing of them. */
function noteSealedAnew({ ring, writer }: Options, text: string): string | null {
  const found = decodeSealedNote(text, sha256)
  if (!found.ok || found.value.key === ring.key) return null
  const plain = openNote(ring, found.value)
  return plain === null ? null : sealedNote(ring, plain, found.value.id, writer)
}

/** The text of the file of a note, sealed to the letterbox of the key in force. */
export function sealedNote({ vault, key, keys }: Keyring, plain: string, id: string, writer: string): string {
  const master = keys.get(key)
  if (!master) throw new Error('the keyring has the key that seals')
  const to = letterboxOf(master, { vault, key })
  return encodeSealedNote(sealTo({ vault, key, to }, plain, id), { revision: 1, writer, digest: sha256 })
}

function sealed(
  { ring, writer }: Pick<Options, 'ring' | 'writer'>,
  plain: string,
  what: Pick<Sealed, 'kind' | 'record'>,
  revision: number,
): string {
  const own = sealText(ring, plain, { ...what, revision })
  return encodeSealed(own, { revision, writer, digest: sha256 })
}

/** A version is named by its folder, a file of people by itself, anything else by what it says. */
function recordOf(folders: Folders, path: string, session: string): string {
  const [top, next] = folders.name(path).split('/')
  if (top === 'versions' && next === 'people') return basename(dirname(path))
  return top === 'people' ? basename(path, '.json') : session
}

/** Damaged or not, it says that it is one of the files that have no place for people. */
const isOfPlan = (text: string, path: string) =>
  path.endsWith('.jsonl') || /^\uFEFF?\s*\{\s*"format"\s*:\s*"jalon-(?!people)/.test(text)

/**
 * Whether bytes that cannot be read are to be sealed as they are: by their place they may have been people. A document
 * that stands in the trash for another reason stays what it is.
 */
export function isOfPeople(folders: Folders, path: string): boolean {
  const [top, ...rest] = folders.name(path).split('/')
  return top !== 'trash' || rest.includes('people') || rest.includes('people.json')
}
