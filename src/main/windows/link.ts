/** Opening an address outside Jalon: only after it was shown, and only of the kinds a document may hold. */
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'
import { outsideAddress } from '../shell/address'
import { notPossible } from '../workspace/refused'

export async function openLink(window: BrowserWindow, address: string, language: Language) {
  const allowed = outsideAddress(address)
  if (!allowed) throw notPossible()
  const { app } = textOf(language)
  const { response } = await dialog.showMessageBox(window, {
    message: app.openLink.title,
    detail: allowed,
    buttons: [app.openLink.open, app.cancel],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openExternal(allowed)
}
