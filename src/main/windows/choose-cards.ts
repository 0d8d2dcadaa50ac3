/** Asks for Markdown files, or a folder of them, and reads them: what they hold is looked over in the window. */
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { CardFile } from '../../shared/contract/trainer/card-calls'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'
import { readCardFiles } from '../import/card-files'

/** Null when nothing was chosen. Throws Refused when a file cannot be read, or all are too much. */
export async function chooseCards(
  window: BrowserWindow,
  language: Language,
  from: 'files' | 'folder',
): Promise<CardFile[] | null> {
  const words = textOf(language).cards.files
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    filters: [{ name: words.markdown, extensions: ['md', 'markdown', 'txt'] }],
    properties: from === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
  })
  const [folder] = filePaths
  if (canceled || folder === undefined) return null
  if (from === 'files') return readCardFiles(filePaths)
  const names = await readdir(folder)
  return readCardFiles(
    names
      .filter((name) => ['.md', '.markdown'].includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(folder, basename(name))),
  )
}
