/** Every file of the workspace that may tell of people beside those in force: versions, trash, quarantine, replaced folders. */
import { basename } from 'node:path'
import type { People } from '../../../shared/domain/people/people'
import { envelopeOf, type Session } from '../../../shared/domain/plan/session'
import { decodePeople, encodePeople } from '../../../shared/format/people-file'
import { decodeRun, encodeRun, type RunFile } from '../../../shared/format/run-file'
import { decodeSealed, encodeSealed, looksSealed } from '../../../shared/format/sealed-file'
import { decodeSealedNote, looksSealedNote } from '../../../shared/format/sealed-note-file'
import { decodeSession, encodeSession } from '../../../shared/format/session-file'
import { type Keyring, openText, sealText } from '../../vault/keyring'
import { openNote } from '../../vault/letterbox'
import { bytesOf, type Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { allFilesUnder } from '../disk/names'
import { sha256 } from '../disk/sha256'
import { openPlan, sealPlan } from '../vault/plan-seal'
import { isOfPeople, mayHoldPeople, sealedNote } from '../vault/seal-all'

/** The content of a file, and how it is written again; `unknown`: it may hold people, and cannot be read. */
export type Copy = { path: string } & (
  | { kind: 'people'; people: People; write(people: People): string }
  | { kind: 'plan'; plan: Session; write(plan: Session): string }
  | { kind: 'run'; run: RunFile; write(run: RunFile): string }
  | { kind: 'unknown'; text: string; isOfPeople: boolean }
)

export type CopiesOptions = { folders: Folders; on: Disk; writer: string; ring: Keyring | null }

/** `skip`: the files in force, whose own writer writes them. Throws the system's error. */
export async function copiesIn(options: CopiesOptions, skip: ReadonlySet<string>): Promise<Copy[]> {
  const { folders, on } = options
  const copies: Copy[] = []
  for (const path of await allFilesUnder(folders.workspace, on)) {
    const [top = ''] = folders.name(path).split('/')
    if (skip.has(path) || !LOOKED_AT.has(top)) continue
    const bytes = await bytesOf(path, on)
    const copy = bytes && copyIn(options, path, bytes)
    if (copy) copies.push(copy)
  }
  return copies
}

const LOOKED_AT = new Set(['people', 'sealed-notes', 'sessions', 'runs', 'versions', 'trash', 'quarantine'])

function copyIn({ folders, writer, ring }: CopiesOptions, path: string, bytes: Buffer): Copy | null {
  const text = bytes.toString('utf8')
  const unknown = { path, kind: 'unknown', text, isOfPeople: false } as const
  if (looksSealed(text)) {
    const sealed = decodeSealed(text, sha256)
    if (!sealed.ok || !ring) return { ...unknown, isOfPeople: true }
    const { kind, record } = sealed.value
    if (kind === 'ledger') return null
    const where = { kind, record, revision: sealed.revision ?? 1 }
    const plain = openText(ring, sealed.value, where)
    const people = plain === null || kind === 'raw' ? null : decodePeople(plain)
    if (!people?.ok) return { ...unknown, isOfPeople: true }
    const stamp = { revision: where.revision, writer, digest: sha256 }
    const write = (own: People) => encodeSealed(sealText(ring, encodePeople(own), where), stamp)
    return { path, kind: 'people', people: people.value, write }
  }
  if (looksSealedNote(text)) {
    const note = decodeSealedNote(text, sha256)
    const plain = note.ok && ring ? openNote(ring, note.value) : null
    const people = plain === null ? null : decodePeople(plain)
    if (!note.ok || !ring || !people?.ok) return { ...unknown, isOfPeople: true }
    const write = (own: People) => sealedNote(ring, encodePeople(own), note.value.id, writer)
    return { path, kind: 'people', people: people.value, write }
  }
  if (path.endsWith('.jsonl')) {
    const run = decodeRun(text, sha256)
    const write = (own: RunFile) => encodeRun(own, sha256)
    if (run.ok && run.value.lost === 0) return { path, kind: 'run', run: run.value, write }
    return unknown
  }
  const people = decodePeople(text, sha256)
  if (people.ok) {
    const stamp = { revision: people.revision ?? 1, writer, digest: sha256 }
    return { path, kind: 'people', people: people.value, write: (own) => encodePeople(own, stamp) }
  }
  const plan = decodeSession(text, sha256)
  if (plan.ok) {
    const stamp = { revision: plan.revision ?? 1, writer, digest: sha256 }
    const opened = openPlan(ring, plan.value)
    const envelope = opened === plan.value ? null : envelopeOf(plan.value)
    const write = (own: Session) =>
      encodeSession(ring && envelope ? sealPlan(ring, own, envelope.record) : own, stamp)
    return { path, kind: 'plan', plan: opened, write }
  }
  if (/^﻿?\s*\{\s*"format"\s*:\s*"jalon-(card|method|template|vault|erased|settings)/.test(text)) return null
  const isPlan = /"format"\s*:\s*"jalon-(session|run)"/.test(text.slice(0, 200))
  const place = mayHoldPeople(folders, path) && isOfPeople(folders, path)
  return { ...unknown, isOfPeople: !isPlan && place && basename(path).endsWith('.json') }
}
