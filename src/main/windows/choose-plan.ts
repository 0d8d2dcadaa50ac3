/** Asks for the file of a plan that was written elsewhere, and reads the tables in it. */
import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/domain/library/settings'
import type { Incoming } from '../../shared/incoming/incoming'
import { textOf } from '../../shared/text/text'
import { incomingEndings, readIncoming } from '../import/incoming-file'

/** Null when nothing was chosen. Throws Refused on a file that cannot be read. */
export async function choosePlan(window: BrowserWindow, language: Language): Promise<Incoming | null> {
  const words = textOf(language).planImport
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    filters: [{ name: words.files, extensions: incomingEndings }],
    properties: ['openFile'],
  })
  const [path] = filePaths
  return canceled || !path ? null : readIncoming(path)
}
