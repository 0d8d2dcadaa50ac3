/** The room window: full screen on a second screen when there is one, else a window like another. */
import { BrowserWindow, type Display, screen } from 'electron'
import { type WindowOptions, webPreferencesOf } from './web-preferences'

export function openRoomWindow(options: WindowOptions, trainer: BrowserWindow): BrowserWindow {
  const other = secondScreen(trainer)
  const window = new BrowserWindow({
    ...(other ? other.bounds : { width: 1280, height: 720 }),
    fullscreen: other !== null,
    show: false,
    // The room is lit: its page is white in both themes.
    backgroundColor: '#FFFFFF',
    icon: options.icon,
    autoHideMenuBar: true,
    webPreferences: {
      ...webPreferencesOf(options),
      // It is never the window in use, and must not slow down for it.
      backgroundThrottling: false,
    },
  })
  window.setMenuBarVisibility(false)
  window.once('ready-to-show', () => window.showInactive())
  return window
}

function secondScreen(trainer: BrowserWindow): Display | null {
  const own = screen.getDisplayMatching(trainer.getBounds())
  return screen.getAllDisplays().find(({ id }) => id !== own.id) ?? null
}
