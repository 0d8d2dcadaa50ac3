/** What the trainer's window asks of the desktop: folders, links, documents written for printing. */
import { stat } from 'node:fs/promises'
import { app, type BrowserWindow, shell } from 'electron'
import type { ArgumentOf } from '../shared/contract/define'
import type { TrainerContract } from '../shared/contract/trainer'
import type { Exported, Workspace as Loaded, SaveState } from '../shared/contract/workspace'
import type { SessionId } from '../shared/domain/id'
import { nobody } from '../shared/domain/people'
import { tellsOfPeople } from '../shared/handout/options'
import { realOf } from '../shared/handout/source'
import { makeHandouts } from './handout/make-handouts'
import { exportFolder, writeExports } from './library/exports'
import type { Folders } from './library/folders'
import { openLink } from './windows/link'
import type { RunWindows } from './windows/run-windows'
import { Refused } from './workspace/refused'
import type { Workspace } from './workspace/workspace'

/** What the calls need beside the workspace: the rest of the desktop. */
export type Desktop = {
  /** What the window is told once, when it loads. */
  facts(): Pick<Loaded, 'folder' | 'version' | 'platform' | 'save'>
  openFolder(): Promise<void>
  openLink(address: string): Promise<void>
  showRoom: RunWindows['showRoom']
  chooseScreen: RunWindows['chooseScreen']
  showSmall: RunWindows['showSmall']
  exportHandouts(wanted: ExportWanted): Promise<Exported>
  openExported(session: SessionId): Promise<void>
}

type ExportWanted = ArgumentOf<TrainerContract['calls']['exportHandouts']>

export type DesktopOptions = {
  folder: string
  folders: Folders
  save(): SaveState
  workspace: Workspace
  trainer: BrowserWindow
  windows: RunWindows
}

export function desktop({ folder, folders, save, workspace, trainer, windows }: DesktopOptions): Desktop {
  /** Where the last documents of a session went: its title may have changed since. */
  const exported = new Map<SessionId, string>()

  return {
    facts: () => ({ folder, version: app.getVersion(), platform: process.platform, save: save() }),
    openFolder: () => openPath(folder),
    openLink: (address) => openLink(trainer, address, workspace.settings().language),
    showRoom: windows.showRoom,
    chooseScreen: windows.chooseScreen,
    showSmall: windows.showSmall,
    async exportHandouts({ session: id, documents, options, existing }) {
      const session = workspace.session(id)
      const { organisation } = workspace.settings()
      const source = {
        ...{ session, cards: workspace.cards(), organisation },
        people: documents.some(tellsOfPeople) ? workspace.peopleOf(id) : nobody(id),
        real: realOf(await workspace.reports(id)),
      }
      const made = await makeHandouts(documents, source, options)
      const target = exportFolder(folders, session)
      const files = await writeExports(target, made, existing)
      exported.set(id, target)
      return { folder: target, files }
    },
    openExported: (id) => openPath(exported.get(id) ?? exportFolder(folders, workspace.session(id))),
  }
}

async function openPath(folder: string) {
  const there = await stat(folder).catch(() => null)
  const complaint = there ? await shell.openPath(folder) : 'missing'
  if (complaint) throw new Refused({ kind: 'not-found', file: folder })
}
