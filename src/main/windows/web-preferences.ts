/** The preferences of every window of ours: a sandboxed page that can do nothing but what its bridge offers. */
import { app, type Session, type WebPreferences } from 'electron'

export type WindowOptions = { session: Session; preload: string; icon: string }

export const webPreferencesOf = ({ session, preload }: WindowOptions): WebPreferences => ({
  session,
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  // Its dictionaries would be fetched from the network.
  spellcheck: false,
  navigateOnDragDrop: false,
  // Devices are refused by the session too; without the names, no page can even ask.
  disableBlinkFeatures: 'WebUSB,WebHID,Serial,WebBluetooth,FileSystemAccessLocal',
  devTools: !app.isPackaged,
})
