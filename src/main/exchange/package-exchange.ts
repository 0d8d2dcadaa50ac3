/** Packages on their way out and in, with the questions that the desktop asks for them. */
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { BACKUP_LIMITS } from '../../shared/contract/limits'
import type { PackageFound } from '../../shared/contract/packages'
import type { PackageRequest } from '../../shared/contract/trainer/package-calls'
import type { Instant } from '../../shared/domain/base/time'
import { packageNameOf } from '../../shared/handout/file-name'
import { textOf } from '../../shared/text/text'
import { readForeign } from '../library/archive/import-guard'
import { packPackage, readPackage } from '../library/archive/package-archive'
import { disk, writeDurably } from '../library/disk/durable-file'
import { notWritten } from '../library/disk/not-written'
import type { Workspace } from '../workspace/workspace'

export type PackageExchange = {
  exportPackage(request: PackageRequest): Promise<{ file: string } | null>
  choosePackage(): Promise<PackageFound | null>
  readPackage(name: string, bytes: Uint8Array): Promise<PackageFound>
}

type Options = { workspace: Workspace; window: BrowserWindow; now(): Instant }

const KIND = 'jalon'

export function packageExchange({ workspace, window, now }: Options): PackageExchange {
  const filters = () => [
    { name: textOf(workspace.settings().language).packages.fileKind, extensions: [KIND] },
  ]
  const found = async (file: string, bytes: Buffer) =>
    workspace.packageFound(file, await readPackage(file, bytes))

  return {
    async exportPackage(request) {
      const own = workspace.packageOf(request)
      const bytes = await packPackage(own, now(), app.getVersion())
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), `${packageNameOf(own.title, own.edition)}.${KIND}`),
        filters: filters(),
      })
      if (canceled || !filePath) return null
      const file = basename(filePath)
      try {
        await writeDurably(filePath, bytes)
      } catch (error) {
        throw notWritten(file, error, disk)
      }
      workspace.packageMade(own)
      return { file }
    },
    async choosePackage() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: filters(),
      })
      const [path] = filePaths
      // A backup may be chosen here, and is told to be one.
      return path ? found(basename(path), await readForeign(path, BACKUP_LIMITS.file)) : null
    },
    readPackage: (name, bytes) => found(basename(name), Buffer.from(bytes)),
  }
}
