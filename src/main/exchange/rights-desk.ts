/** Papers about people's data and exports without names, written where the trainer finds them. */
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { LARGEST_FILE } from '../../shared/contract/limits'
import type { Exported } from '../../shared/contract/workspace'
import type { ParticipantId, SessionId } from '../../shared/domain/base/id'
import type { Instant } from '../../shared/domain/base/time'
import { heldIn } from '../../shared/domain/people/held'
import { keyOf } from '../../shared/domain/people/mention'
import { withoutPeople } from '../../shared/domain/people/without-people'
import { firstDate } from '../../shared/domain/plan/session'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { consentPaper } from '../../shared/handout/consent-paper'
import type { Facts } from '../../shared/handout/data-paper'
import { folderNameOf } from '../../shared/handout/file-name'
import type { HandoutDocument } from '../../shared/handout/model'
import { accessPaper, lostPaper, registerPaper } from '../../shared/handout/papers'
import { anonymous, termsOf } from '../../shared/readable/anonymous-session'
import { peopleFiles } from '../../shared/readable/people-tables'
import { sessionText } from '../../shared/readable/session-text'
import { textOf } from '../../shared/text/text'
import { wordFileOf } from '../handout/word-file'
import { foreignJson, readForeign } from '../library/archive/import-guard'
import { type Document, exportFolder, writeExports } from '../library/backup/exports'
import { codeOf, writeDurably } from '../library/disk/durable-file'
import type { Folders } from '../library/disk/folders'
import { Refused } from '../workspace/refused'
import type { Workspace } from '../workspace/workspace'

export type RightsDesk = {
  exportAccess(session: SessionId, participant: ParticipantId): Promise<Exported>
  exportConsents(session: SessionId): Promise<Exported>
  exportAnonymous(session: SessionId, refused: readonly string[], added: readonly string[]): Promise<Exported>
  savePaper(paper: 'register' | 'lost'): Promise<Exported>
  shareSession(session: SessionId): Promise<{ file: string } | null>
  importSession(): Promise<{ session: SessionId } | null>
}

type Options = { folders: Folders; workspace: Workspace; window: BrowserWindow; now(): Instant }

export function rightsDesk({ folders, workspace, window, now }: Options): RightsDesk {
  const language = () => workspace.settings().language
  const words = () => textOf(language())

  const isSealed = () => workspace.vault().kind !== 'none'
  const facts = (): Facts => ({
    organisation: workspace.settings().organisation,
    vault: isSealed() ? 'sealed' : 'none',
    folder: folders.workspace,
    retentionMonths: workspace.settings().retentionMonths,
    sessions: workspace.sessions().length,
    now: now(),
  })

  const word = async (document: HandoutDocument): Promise<Document> => ({
    name: document.fileName,
    bytes: await wordFileOf(document),
  })

  async function write(folder: string, documents: Document[]): Promise<Exported> {
    return { folder, files: await writeExports(folder, documents, 'keep-both') }
  }

  const json = [{ name: words().rights.share.kind, extensions: ['json'] }]

  return {
    async exportAccess(id, participant) {
      const asked = workspace.peopleOf(id).participants.find((own) => own.id === participant)
      const same = (one: string, other: string | undefined) => !!other && keyOf(one) === keyOf(other)
      // Somebody else may have her name: not in the same session, nor where the addresses differ.
      const isAsked = (one: { id: string; name: string; email: string }, within: SessionId) =>
        one.id === participant ||
        same(one.email, asked?.email) ||
        (within !== id && (!one.email || !asked?.email) && same(one.name, asked?.name))
      const entries = workspace.sessions().flatMap(({ session }) => {
        const people = workspace.knownPeople(session.id)
        const matching = people?.participants.filter((one) => isAsked(one, session.id)) ?? []
        return matching.flatMap((one) => {
          const held = people && heldIn(people, one.id)
          const file = folders.name(folders.peopleOf(session.id))
          const place = words().dataPapers.access.place(file, isSealed())
          return held ? [{ session, place, held }] : []
        })
      })
      const document = await word(accessPaper(language(), facts(), entries))
      const data = entries.map(({ session, place, held }) => ({
        session: session.title,
        date: firstDate(session),
        place,
        ...held,
      }))
      const bytes = Buffer.from(`${JSON.stringify(data, null, 2)}\n`)
      return write(exportFolder(folders, workspace.session(id)), [
        document,
        { name: document.name.replace(/\.docx$/, '.json'), bytes },
      ])
    },

    async exportConsents(id) {
      const session = workspace.session(id)
      const { participants } = workspace.peopleOf(id)
      const coming = participants.filter(({ status }) => status === 'registered')
      const document = consentPaper(language(), facts(), session, coming)
      return write(exportFolder(folders, session), [await word(document)])
    },

    async exportAnonymous(id, refused, added) {
      const [session, people] = [workspace.session(id), workspace.peopleOf(id)]
      const stand = words().rights.anonymous
      const terms = termsOf(session, people, stand, added, stand.added)
      const bare = anonymous(session, people, terms, new Set(refused))
      const files = [
        { name: `${words().readable.files.session}.md`, text: sessionText(bare.session, language()) },
        ...peopleFiles(bare.people, bare.session, language()),
      ]
      // Whoever sees the folder must not read a name in its own.
      const name = folderNameOf(bare.session.title, firstDate(session), ` (${stand.folder})`) ?? stand.folder
      return write(
        join(folders.exports, name),
        files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
      )
    },

    async savePaper(paper) {
      const make = paper === 'register' ? registerPaper : lostPaper
      return write(folders.exports, [await word(make(language(), facts()))])
    },

    async shareSession(id) {
      const session = workspace.session(id)
      // Locked, nobody knows which names to take out of the plan: refused.
      const { participants } = workspace.peopleOf(id)
      const shared = withoutPeople(session, participants, workspace.cards(), '[…]')
      const title = words().rights.share.file(shared.title || words().app.untitled)
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(
          app.getPath('documents'),
          `${folderNameOf(title, firstDate(session)) ?? session.id}.json`,
        ),
        filters: json,
      })
      if (canceled || !filePath) return null
      try {
        await writeDurably(filePath, encodeSession(shared))
      } catch (error) {
        throw new Refused({ kind: 'write-failed', file: basename(filePath), reason: codeOf(error) })
      }
      return { file: basename(filePath) }
    },

    async importSession() {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: json })
      const [path] = filePaths
      if (!path) return null
      const file = basename(path)
      const bytes = await readForeign(path, LARGEST_FILE)
      foreignJson(file, bytes)
      const found = decodeSession(bytes.toString('utf8'))
      if (!found.ok && found.reason === 'newer') throw new Refused({ kind: 'newer-format', file })
      if (!found.ok) throw new Refused({ kind: 'import-refused', file, reason: 'unreadable' })
      return { session: await workspace.receive(found.value) }
    },
  }
}
