/** The desktop as the trainer's window uses it: folders, links, the room, the documents. */
import { app, type BrowserWindow } from 'electron'
import type { Workspace as Loaded, SaveState } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/base/id'
import type { Incoming } from '../../shared/incoming/incoming'
import type { DocumentDesk } from '../documents/document-desk'
import { syncedBy } from '../library/folder/synced-folder'
import { chooseCards } from '../windows/choose-cards'
import { choosePlan } from '../windows/choose-plan'
import { openLink } from '../windows/link'
import { openFolder } from '../windows/open-folder'
import { type RecoveryKeyKeeping, recoveryKeyKeeping } from '../windows/recovery-key'
import type { RunWindows } from '../windows/run-windows'
import { saveCalendar } from '../windows/save-calendar'
import type { Workspace } from '../workspace/workspace'

/** The rest of the desktop, which the calls need beside the workspace. */
export type Desktop = {
  /** The news for the window once, when it loads. */
  facts(): Pick<Loaded, 'folder' | 'synced' | 'version' | 'platform' | 'save'>
  openFolder(): Promise<void>
  openLink(address: string): Promise<void>
  /** The tables and lines in a file that the trainer chooses; null when she chooses none. */
  chooseIncoming(): Promise<Incoming | null>
  /** Markdown files that the trainer chooses, or all of a folder; null when she chooses none. */
  chooseCards(from: 'files' | 'folder'): ReturnType<typeof chooseCards>
  /** False when no place was chosen. */
  saveCalendar(session: SessionId): Promise<boolean>
  showRoom: RunWindows['showRoom']
  chooseScreen: RunWindows['chooseScreen']
  showSmall: RunWindows['showSmall']
} & DocumentDesk &
  RecoveryKeyKeeping

export type DesktopOptions = {
  folder: string
  save(): SaveState
  workspace: Workspace
  trainer: BrowserWindow
  windows: RunWindows
  documents: DocumentDesk
}

export function desktop(options: DesktopOptions): Desktop {
  const { folder, save, workspace, trainer, windows, documents } = options
  return {
    facts: () => ({
      folder,
      synced: syncedBy(folder),
      version: app.getVersion(),
      platform: process.platform,
      save: save(),
    }),
    openFolder: () => openFolder(folder),
    openLink: (address) => openLink(trainer, address, workspace.settings().language),
    chooseCards: (from) => chooseCards(trainer, workspace.settings().language, from),
    chooseIncoming: () => choosePlan(trainer, workspace.settings().language),
    saveCalendar: async (id) => saveCalendar(trainer, workspace.session(id)),
    showRoom: windows.showRoom,
    chooseScreen: windows.chooseScreen,
    showSmall: windows.showSmall,
    ...documents,
    ...recoveryKeyKeeping(workspace, trainer),
  }
}
