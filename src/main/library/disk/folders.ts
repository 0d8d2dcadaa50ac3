/** Where each thing stands in the workspace folder. A place that an id names is right in its folder, or OutsideFolder is thrown. */
import { join, relative } from 'node:path'
import type { CardId, RunId, SessionId } from '../../../shared/domain/base/id'
import { within } from './segment'

export const foldersOf = (workspace: string) => ({
  workspace,
  settings: join(workspace, 'settings.json'),
  sessions: join(workspace, 'sessions'),
  session: (id: SessionId) => within(join(workspace, 'sessions'), `${id}.json`),
  people: join(workspace, 'people'),
  /** Participants, situations and notes, apart from the plan, of the session of that id. */
  peopleOf: (id: SessionId) => within(join(workspace, 'people'), `${id}.json`),
  /** The ids erased for good, as salted hashes. */
  erased: join(workspace, 'erased.json'),
  vault: join(workspace, 'vault', 'vault.json'),
  /** The same again: without it, nothing that is sealed opens any more. */
  vaultCopy: join(workspace, 'vault', 'vault.copy.json'),
  /** A new key's file, put aside before that key is put in force. */
  vaultOfKey: (key: string) => within(join(workspace, 'vault'), `vault-${key}.json`),
  /** The revisions of what is sealed, itself sealed. */
  ledger: join(workspace, 'vault', 'ledger.json'),
  /** Notes written while the vault was locked, a file each. */
  sealedNotes: join(workspace, 'sealed-notes'),
  sealedNote: (id: string) => within(join(workspace, 'sealed-notes'), `${id}.json`),
  cards: join(workspace, 'cards'),
  card: (id: CardId) => within(join(workspace, 'cards'), `${id}.json`),
  /** Methods, or templates of whole sessions. */
  models: (kind: string) => join(workspace, kind),
  model: (kind: string, id: string) => within(join(workspace, kind), `${id}.json`),
  /** As what it is: `trash/<id>/methods.json`. */
  modelTrash: (kind: string, id: string) => join(within(join(workspace, 'trash'), id), `${kind}.json`),
  runs: join(workspace, 'runs'),
  run: (id: RunId) => within(join(workspace, 'runs'), `${id}.jsonl`),
  /** A run that was deleted by itself, without its session. */
  runTrash: (id: RunId) => join(within(join(workspace, 'trash'), id), 'run.jsonl'),
  trashes: join(workspace, 'trash'),
  trash: (id: SessionId) => within(join(workspace, 'trash'), id),
  /** The generations of a file of the workspace: `versions/sessions/<id>`. */
  versions: (path: string) => join(workspace, 'versions', relative(workspace, path).replace(/\.json$/, '')),
  lock: join(workspace, '.jalon.lock'),
  quarantine: join(workspace, 'quarantine'),
  exports: join(workspace, 'exports'),
  /** The organisation's own templates. */
  templates: join(workspace, 'templates'),
  /** How a file of the workspace is named to the trainer: `sessions/….json`. */
  name: (path: string) => relative(workspace, path).replaceAll('\\', '/'),
})

export type Folders = ReturnType<typeof foldersOf>
