/** The files of the workspace that are no content of Jalon's and name somebody: exports, backups, what a program that syncs kept. */
import { basename, parse } from 'node:path'
import type { NamedFile } from '../../../shared/contract/erasure'
import type { Term } from '../../../shared/domain/people/mention'
import { type Mention, mentionedIn } from '../../../shared/domain/people/mentioned'
import { isShut } from '../../../shared/domain/plan/session'
import { decodeSealed } from '../../../shared/format/sealed-file'
import { decodeSession, looksLikePlan } from '../../../shared/format/session-file'
import { type Keyring, openText } from '../../vault/keyring'
import { bytesOf, type Disk, isTemporary } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { allFilesUnder } from '../disk/names'
import { sha256 } from '../disk/sha256'
import { openPlan, wordsOf } from '../vault/plan-seal'
import { isToldIn } from './words-of-file'

/** The folders that Jalon writes again without those erased, or tells apart; files of other kinds may be among them. */
const WRITTEN_AGAIN = new Set('people sealed-notes sessions runs versions trash quarantine'.split(' '))
const APART = new Set('cards methods session-templates grids'.split(' '))
const NEVER = new Set('settings.json erased.json vault .jalon.lock .restore .bringing.json'.split(' '))

const isJson = (path: string) => /\.jsonl?$/.test(path)

/** Whether nobody else looks after what the file says. */
function isOwn(folders: Folders, path: string): boolean {
  const [top = ''] = folders.name(path).split('/')
  if (NEVER.has(top) || isTemporary(basename(path))) return false
  return !((WRITTEN_AGAIN.has(top) || APART.has(top)) && isJson(path))
}

export type NamedFilesOptions = { folders: Folders; on: Disk; ring: Keyring | null; terms: readonly Term[] }

/** By their paths. Throws the system's error. */
export async function namedFiles({ folders, on, ring, terms }: NamedFilesOptions): Promise<NamedFile[]> {
  const mentioned = mentionedIn(terms)
  const open = (text: string) => {
    if (looksLikePlan(text)) {
      const plan = decodeSession(text, sha256)
      if (!plan.ok) return null
      const opened = openPlan(ring, plan.value)
      return isShut(opened) ? null : wordsOf(opened)
    }
    const sealed = decodeSealed(text, sha256)
    if (!sealed.ok || !ring) return null
    const { kind, record } = sealed.value
    return openText(ring, sealed.value, { kind, record, revision: sealed.revision ?? 1 })
  }
  const found: NamedFile[] = []
  for (const path of await allFilesUnder(folders.workspace, on)) {
    if (!isOwn(folders, path)) continue
    const file = folders.name(path)
    // A copy that a sync program kept of a file written again elsewhere is nobody's document.
    const isKeptCopy = file.startsWith('.')
    const inName = mentioned(parse(path).name.replaceAll('_', ' '))
    if (inName === 'sure') {
      found.push({ file, how: 'name', gone: true })
      continue
    }
    const bytes = await bytesOf(path, on)
    if (!bytes) continue
    let most: Mention | null = inName
    const told = (text: string) => {
      most = mentioned(text) ?? most
      return most === 'sure'
    }
    const isTold = await isToldIn(basename(path), bytes, { told, open })
    if (isTold) found.push({ file, how: 'text', gone: isKeptCopy })
    else if (most) found.push({ file, how: 'part', gone: false })
    else if (isTold === null) found.push({ file, how: 'unread', gone: isKeptCopy })
  }
  return found
}
