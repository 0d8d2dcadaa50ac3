/** The trainer's window. */
import { BrowserWindow, nativeTheme } from 'electron'
import type { Place } from '../../shared/format/window-file'
import { visiblePlace } from './place'
import { type WindowOptions, webPreferencesOf } from './web-preferences'

/** The background of the page, and the symbols in the title bar, as in the design. */
const colours = () =>
  nativeTheme.shouldUseDarkColors
    ? { background: '#10161B', symbols: '#E9EDEF' }
    : { background: '#F1F3F1', symbols: '#16212B' }

const overlay = () => ({ color: colours().background, symbolColor: colours().symbols, height: 40 })

export function openTrainerWindow(options: WindowOptions, place: Place | null): BrowserWindow {
  const window = new BrowserWindow({
    ...visiblePlace(place),
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: colours().background,
    icon: options.icon,
    autoHideMenuBar: true,
    // Linux keeps its own frame: its window managers differ too much.
    ...(process.platform === 'linux' ? {} : { titleBarStyle: 'hidden', titleBarOverlay: overlay() }),
    webPreferences: webPreferencesOf(options),
  })
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize()
    window.show()
  })
  // The title is the session's, not the page's.
  window.on('page-title-updated', (event) => event.preventDefault())
  const repaint = () => {
    window.setBackgroundColor(colours().background)
    if (process.platform === 'win32') window.setTitleBarOverlay(overlay())
  }
  nativeTheme.on('updated', repaint)
  window.on('closed', () => nativeTheme.off('updated', repaint))
  return window
}
