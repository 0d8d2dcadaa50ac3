/** The recovery key while it is shown: saved as a PDF where the trainer chooses, or copied for a manager of passwords. */
import { basename } from 'node:path'
import { type BrowserWindow, clipboard, dialog } from 'electron'
import { textOf } from '../../shared/text/text'
import { codeOf, writeDurably } from '../library/disk/durable-file'
import { notPossible, Refused } from '../workspace/refused'
import type { Workspace } from '../workspace/workspace'

/** Milliseconds that it stays on the clipboard. */
const COPIED = 120_000

export type RecoveryKeyKeeping = {
  /** Null when the trainer gave it up. Throws Refused. */
  saveRecoveryKey(): Promise<{ file: string } | null>
  copyRecoveryKey(): void
}

export function recoveryKeyKeeping(workspace: Workspace, window: BrowserWindow): RecoveryKeyKeeping {
  const shown = () => {
    const key = workspace.preparedKey()
    if (key === null) throw notPossible()
    return key
  }
  return {
    async saveRecoveryKey() {
      shown()
      const { sheet } = textOf(workspace.settings().language).vault.recovery
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: `${sheet}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (!filePath) return null
      // The style of the page for paper shows the sheet alone.
      const pdf = await window.webContents.printToPDF({ pageSize: 'A4', pageRanges: '1' })
      try {
        await writeDurably(filePath, pdf)
      } catch (error) {
        throw new Refused({ kind: 'write-failed', file: basename(filePath), reason: codeOf(error) })
      }
      return { file: basename(filePath) }
    },
    copyRecoveryKey() {
      const key = shown()
      clipboard.writeText(key)
      const clear = async () => {
        if ((await clipboard.readText()) === key) clipboard.clear()
      }
      setTimeout(() => void clear(), COPIED).unref()
    },
  }
}
