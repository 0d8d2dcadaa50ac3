/** The documents as the trainer's window uses them: to see one, to have them as files, to print one. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserWindow, shell } from 'electron'
import type { ArgumentOf } from '../../shared/contract/define'
import type { TrainerContract } from '../../shared/contract/trainer'
import type { Previewed } from '../../shared/contract/trainer/handout-calls'
import type { Exported } from '../../shared/contract/workspace'
import type { CardId, RunId, SessionId } from '../../shared/domain/base/id'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { cardToMarkdown } from '../../shared/format/card-markdown'
import { markdownNameOf } from '../../shared/handout/file-name'
import type { HandoutOptions } from '../../shared/handout/options'
import { participantsCsv } from '../../shared/readable/participants-csv'
import { textOf } from '../../shared/text/text'
import type { Wanted } from '../handout/worker-messages'
import { CalledOff, type Making, workshop } from '../handout/workshop'
import { askAbout, exportFolder, writeExports } from '../library/backup/exports'
import { writeDurably } from '../library/disk/durable-file'
import type { Folders } from '../library/disk/folders'
import { PRINTING } from '../library/disk/names'
import { findOffice, printWith } from '../shell/office'
import { openFolder } from '../windows/open-folder'
import type { Announce } from '../workspace/ports'
import { notPossible, Refused } from '../workspace/refused'
import type { Workspace } from '../workspace/workspace'
import { printSource } from './print-source'
import { type TemplateShelf, templateShelf } from './template-shelf'

type Calls = TrainerContract['calls']
type One = ArgumentOf<Calls['previewHandout']>

export type DocumentDesk = {
  exportHandouts(wanted: ArgumentOf<Calls['exportHandouts']>): Promise<Exported>
  cancelHandouts(): void
  previewHandout(wanted: One): Promise<Previewed>
  printHandout(wanted: One): Promise<'office' | 'preview'>
  exportParticipants(session: SessionId): Promise<Exported>
  exportCards(cards: readonly CardId[]): Promise<Exported>
  openExported(session: SessionId): Promise<void>
} & Omit<TemplateShelf, 'named'>

type Options = {
  folders: Folders
  workspace: Workspace
  trainer: BrowserWindow
  /** The built entry of the thread. */
  worker: string
  tell: Announce
}

export function documentDesk({ folders, workspace, trainer, worker, tell }: Options): DocumentDesk {
  /** Where the last documents of a session went: its title may have changed since. */
  const exported = new Map<SessionId, string>()
  // A preview need not wait for an export.
  const exporting = workshop(worker)
  const showing = workshop(worker)
  let underWay: Making | null = null
  const language = () => workspace.settings().language
  const shelf = templateShelf({ folder: folders.templates, trainer, language, workshop: showing })

  async function wantedOf(
    id: SessionId,
    documents: readonly DocumentId[],
    options: HandoutOptions,
    only: Wanted['only'],
    runs: readonly RunId[] = [],
  ): Promise<Wanted> {
    const source = await printSource(workspace, id, documents, runs)
    const templates = await shelf.named(documents, options)
    return { kind: 'handouts', documents, source, options, templates, only }
  }

  async function made(making: Making) {
    try {
      return await making.made
    } catch (error) {
      if (error instanceof CalledOff) throw new Refused({ kind: 'called-off' })
      throw error
    }
  }

  const { named: _, ...templates } = shelf
  return {
    ...templates,

    async exportHandouts({ session: id, documents, options, existing, runs }) {
      if (underWay) throw notPossible()
      const wanted = await wantedOf(id, documents, options, 'all', runs)
      const target = exportFolder(folders, wanted.source.session)
      try {
        // Asked before the work, which may be long.
        underWay = exporting.make({ ...wanted, only: 'names' })
        const names = (await made(underWay)).files.map(({ name }) => name)
        await askAbout(target, names, existing)
        underWay = exporting.make(wanted, (done, total) => tell('handouts', { done, total }))
        const { files: all } = await made(underWay)
        const files = await writeExports(target, all, existing)
        exported.set(id, target)
        // Whether the system shows it or not, the documents are there.
        void shell.openPath(target)
        return { folder: target, files }
      } finally {
        underWay = null
        tell('handouts', null)
      }
    },

    cancelHandouts() {
      underWay?.callOff()
    },

    async previewHandout({ session, document, options, runs }) {
      const wanted = await wantedOf(session, [document], options, 'first', runs)
      const { files, total } = await made(showing.make(wanted))
      const [first] = files
      if (!first) throw notPossible()
      return { bytes: first.bytes, files: total }
    },

    async printHandout({ session, document, options, runs }) {
      const office = await findOffice()
      if (!office) return 'preview'
      const { files } = await made(showing.make(await wantedOf(session, [document], options, 'all', runs)))
      await mkdir(folders.exports, { recursive: true, mode: 0o700 })
      const folder = await mkdtemp(join(folders.exports, PRINTING))
      try {
        const printed = files.filter(({ name }) => name.endsWith('.docx'))
        const paths = printed.map(({ name }) => join(folder, name))
        for (const [index, path] of paths.entries()) await writeDurably(path, printed[index]?.bytes ?? '')
        await printWith(office, paths)
      } finally {
        // Nothing of anybody stays behind.
        await rm(folder, { recursive: true, force: true })
      }
      return 'office'
    },

    async exportParticipants(id) {
      const session = workspace.session(id)
      const table = participantsCsv(workspace.peopleOf(id).participants, session, language())
      const name = `${textOf(language()).participants.title}.csv`
      const target = exportFolder(folders, session)
      const files = await writeExports(target, [{ name, bytes: Buffer.from(table) }], 'keep-both')
      exported.set(id, target)
      return { folder: target, files }
    },

    async exportCards(ids) {
      const { title } = textOf(language()).cards
      const target = join(folders.exports, title)
      const cards = workspace.cards().filter(({ id }) => ids.includes(id))
      const documents = cards.map((card) => ({
        name: markdownNameOf(card.title || card.id),
        bytes: Buffer.from(cardToMarkdown(card)),
      }))
      const files = await writeExports(target, documents, 'keep-both')
      void shell.openPath(target)
      return { folder: target, files }
    },

    openExported: (id) => openFolder(exported.get(id) ?? exportFolder(folders, workspace.session(id))),
  }
}
