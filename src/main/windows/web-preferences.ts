/** What every window of ours has: a sandboxed page that can do nothing but what its bridge offers. */
import type { Session, WebPreferences } from 'electron'

export type WindowOptions = { session: Session; preload: string; icon: string }

export const webPreferencesOf = ({ session, preload }: WindowOptions): WebPreferences => ({
  session,
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
})
