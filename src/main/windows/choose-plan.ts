/** Asks for the file of a plan that was written elsewhere, and reads the table in it. */
import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/domain/settings'
import type { Rows } from '../../shared/import/html-table'
import { textOf } from '../../shared/text/text'
import { planEndings, readPlanFile } from '../import/plan-file'

/** Null when nothing was chosen. Throws Refused on a file that cannot be read. */
export async function choosePlan(window: BrowserWindow, language: Language): Promise<Rows | null> {
  const words = textOf(language).planImport
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    filters: [{ name: words.files, extensions: planEndings }],
    properties: ['openFile'],
  })
  const [path] = filePaths
  return canceled || !path ? null : readPlanFile(path)
}
