/** Backups, restoration and exports of everything, with the questions that the desktop asks for them. */
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { BACKUP_LIMITS } from '../../shared/contract/limits'
import type {
  BackupFound,
  BackupMade,
  ExportedAll,
  LeftInClear,
  Trashed,
} from '../../shared/contract/safekeeping'
import type { Instant } from '../../shared/domain/base/time'
import { looksSealed } from '../../shared/format/sealed-file'
import { textOf } from '../../shared/text/text'
import { readForeign } from '../library/archive/import-guard'
import { type Backup, backUp, readBackup } from '../library/backup/backup'
import { writeFolder } from '../library/backup/folder-export'
import { layOut } from '../library/backup/restore'
import { removeForGood, trashIn } from '../library/backup/trash'
import { codeOf, writeDurably } from '../library/disk/durable-file'
import type { Folders } from '../library/disk/folders'
import { deleteLeft, leftInClear, leftWatch } from '../library/vault/left-in-clear'
import { notPossible, Refused, whileRunning } from '../workspace/refused'
import type { Workspace } from '../workspace/workspace'
import { readableFiles } from './readable-files'

export type Safekeeping = {
  trash(): Promise<Trashed[]>
  erase(ids: readonly string[]): Promise<void>
  backUp(): Promise<BackupMade | null>
  chooseBackup(): Promise<BackupFound | null>
  restoreBackup(): Promise<void>
  leftInClear(): Promise<LeftInClear[]>
  leftAdded(): Promise<number>
  deleteLeft(names: readonly string[]): Promise<void>
  exportAll(): Promise<ExportedAll | null>
}

export type SafekeepingOptions = {
  folders: Folders
  workspace: Workspace
  window: BrowserWindow
  now(): Instant
  /** Puts everything on the disk; false when the disk refuses. */
  flush(): Promise<boolean>
}

const KIND = 'jalon'

export function safekeeping({ folders, workspace, window, now, flush }: SafekeepingOptions): Safekeeping {
  let chosen: Backup | null = null
  const looking = () => ({ reserved: workspace.settings().sealReserved })
  const watch = leftWatch(folders, looking)
  workspace.whenOpened(() => void watch.begin())
  const words = () => textOf(workspace.settings().language).settings

  const today = () => {
    const at = new Date(now())
    const two = (value: number) => String(value).padStart(2, '0')
    return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  }

  async function refusing<T>(kind: 'read-failed' | 'write-failed', work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw new Refused({ kind, file: folders.workspace, reason: codeOf(error) })
    }
  }

  async function write(path: string, bytes: string | Uint8Array) {
    try {
      await writeDurably(path, bytes)
    } catch (error) {
      throw new Refused({ kind: 'write-failed', file: basename(path), reason: codeOf(error) })
    }
  }

  return {
    trash: () => trashIn(folders),
    leftInClear: () =>
      refusing('read-failed', async () => {
        const lines = await leftInClear(folders, looking())
        await watch.begin()
        return lines
      }),
    leftAdded: () => refusing('read-failed', watch.added),
    deleteLeft: (names) => refusing('write-failed', () => deleteLeft(folders, names, looking())),
    async erase(ids) {
      for (const id of ids) await removeForGood(folders, id)
    },
    async backUp() {
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), `${words().backupFile(today())}.${KIND}`),
        filters: [{ name: words().backupKind, extensions: [KIND] }],
      })
      if (canceled || !filePath) return null
      if (!(await flush())) throw notPossible()
      const { bytes, leftOut } = await backUp(folders, now(), app.getVersion())
      await write(filePath, bytes)
      return { file: basename(filePath), leftOut }
    },
    async chooseBackup() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: words().backupKind, extensions: [KIND] }],
      })
      const [path] = filePaths
      if (!path) return null
      const file = basename(path)
      chosen = await readBackup(file, await readForeign(path, BACKUP_LIMITS.file))
      const names = [...chosen.files.keys()]
      const count = (folder: string) => names.filter((name) => name.startsWith(`${folder}/`)).length
      const sealed = [...chosen.files].some(
        ([name, bytes]) => name.startsWith('people/') && looksSealed(bytes.toString('utf8')),
      )
      return { file, made: chosen.made, sessions: count('sessions'), cards: count('cards'), sealed }
    },
    async restoreBackup() {
      if (workspace.run()) throw whileRunning()
      if (!chosen) throw notPossible()
      if (!(await flush())) throw notPossible()
      await layOut(folders, chosen, now())
      chosen = null
      app.relaunch()
      app.quit()
    },
    async exportAll() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words().chooseFolder,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [place] = filePaths
      if (!place) return null
      const { files, withoutPeople } = await readableFiles(workspace, now())
      const name = words().exportFolder(today())
      const folder = await writeFolder(place, { name, unfinished: words().exportUnfinished(name) }, files)
      return { folder, files: files.length, withoutPeople }
    },
  }
}
