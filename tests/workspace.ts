// Workspace folders as a trainer left them, and what stands in them after a journey.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'playwright/test'
import { type Settings, usualSettings } from '../src/shared/domain/library/settings'
import type { People } from '../src/shared/domain/people/people'
import type { Session } from '../src/shared/domain/plan/session'
import { decodePeople, encodePeople } from '../src/shared/format/people-file'
import { decodeSession, encodeSession } from '../src/shared/format/session-file'
import { encodeSettings } from '../src/shared/format/settings-file'
import { shippedPeople, shippedSession } from './unit/shipped-content'

/** A folder of the present test, where the example was already offered, with these sessions in it. */
export function workspaceWith(...sessions: readonly Session[]): string {
  return workspaceAs({}, ...sessions)
}

/** The same with other settings than French words on a light background. */
export const workspaceAs = (settings: Partial<Settings>, ...sessions: readonly Session[]) =>
  workspaceNamed('workspace', settings, sessions)

/** The same under a name of its own: a colleague’s. */
export function workspaceNamed(
  name: string,
  settings: Partial<Settings>,
  sessions: readonly Session[] = [],
): string {
  const workspace = test.info().outputPath(name)
  mkdirSync(path.join(workspace, 'sessions'), { recursive: true })
  const usual: Settings = { ...usualSettings('fr'), theme: 'light', exampleOffered: true }
  writeFileSync(path.join(workspace, 'settings.json'), encodeSettings({ ...usual, ...settings }))
  for (const session of sessions) {
    writeFileSync(path.join(workspace, 'sessions', `${session.id}.json`), encodeSession(session))
  }
  return workspace
}

/** Puts the people of a session in such a folder, readable: there is no vault in it. */
export function putPeople(workspace: string, all: People) {
  mkdirSync(path.join(workspace, 'people'), { recursive: true })
  writeFileSync(path.join(workspace, 'people', `${all.session}.json`), encodePeople(all))
}

/** A folder in which the founding day is a session like any other, with the people of the example. */
export function realFoundingDay(): string {
  const workspace = workspaceWith({ ...shippedSession('fr'), example: false })
  putPeople(workspace, shippedPeople('fr'))
  return workspace
}

/** The names of the files in a folder of the workspace, none when there is no such folder. */
export function filesOf(workspace: string, folder: string): string[] {
  const where = path.join(workspace, folder)
  if (!existsSync(where)) return []
  // A name that begins with a dot is a write under way, not yet a file of the workspace.
  return readdirSync(where)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

export const textIn = (workspace: string, ...file: string[]) =>
  readFileSync(path.join(workspace, ...file), 'utf8')

const [sessions, people] = ['sessions', 'people']

/** The only plan of the workspace as it is on the disk; throws when there are several or none. */
export function planOnDisk(workspace: string): Session {
  const decoded = decodeSession(textIn(workspace, sessions, onlyFile(workspace, sessions)))
  if (!decoded.ok) throw new Error(`The plan on the disk is ${decoded.reason}.`)
  return decoded.value
}

/** The people of the only session of the workspace as they are on the disk. */
export function peopleOnDisk(workspace: string): People {
  const decoded = decodePeople(textIn(workspace, people, onlyFile(workspace, people)))
  if (!decoded.ok) throw new Error(`The people on the disk are ${decoded.reason}.`)
  return decoded.value
}

function onlyFile(workspace: string, folder: string): string {
  // A file that is being written has another name until it is whole.
  const [name, ...others] = filesOf(workspace, folder).filter((each) => !each.startsWith('.'))
  if (!name || others.length > 0) throw new Error(`${folder}/ has ${others.length + (name ? 1 : 0)} files.`)
  return name
}
