/** The small window: in a corner of the trainer's screen, above the slides, also when these are full screen. */
import { BrowserWindow, screen } from 'electron'
import { type WindowOptions, webPreferencesOf } from './web-preferences'

const [WIDTH, HEIGHT, MARGIN] = [400, 112, 16]

export function openSmallWindow(options: WindowOptions, trainer: BrowserWindow): BrowserWindow {
  const { x, y, width } = screen.getDisplayMatching(trainer.getBounds()).workArea
  const window = new BrowserWindow({
    ...{ x: x + width - WIDTH - MARGIN, y: y + MARGIN, width: WIDTH, height: HEIGHT },
    ...{ minWidth: 320, minHeight: HEIGHT, maxHeight: HEIGHT },
    ...{ frame: false, maximizable: false, fullscreenable: false, skipTaskbar: true, show: false },
    icon: options.icon,
    webPreferences: { ...webPreferencesOf(options), backgroundThrottling: false },
  })
  window.setAlwaysOnTop(true, 'screen-saver')
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
  window.once('ready-to-show', () => window.showInactive())
  return window
}
