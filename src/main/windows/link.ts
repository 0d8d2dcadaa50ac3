/** Opening an address outside Jalon: only after it was shown, and only of the kinds a document may hold. */
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '../../shared/domain/settings'
import { textOf } from '../../shared/text/text'
import { notPossible } from '../workspace/refused'

const ALLOWED = ['https:', 'http:', 'mailto:']

/** The address as it would really be asked for, or null when it is of another kind. */
export function allowedAddress(address: string): string | null {
  try {
    const url = new URL(address)
    return ALLOWED.includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

export async function openLink(window: BrowserWindow, address: string, language: Language) {
  const allowed = allowedAddress(address)
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
