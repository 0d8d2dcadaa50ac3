/** The room window: full screen on the chosen screen or a second one, else a window like another. */
import { BrowserWindow, type Display, screen } from 'electron'
import type { RoomScreen } from '../../shared/contract/workspace'
import { type WindowOptions, webPreferencesOf } from './web-preferences'

export function openRoomWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
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
  return window
}

/** By name and size: the numbers that the system gives are others after each start. */
const idOf = ({ label, size }: Display) => `${label}|${size.width}x${size.height}`

export const screensNow = (): RoomScreen[] =>
  screen.getAllDisplays().map((display, index) => ({
    id: idOf(display),
    label: `${display.label || index + 1} (${display.size.width} × ${display.size.height})`,
  }))

/**
 * Puts the window on the chosen screen, or on another than the trainer's. Without one, a window that stood on a screen of
 * its own is hidden until that is back, for it must not cover the trainer's; a new one is a window like another. Returns
 * whether it is hidden.
 */
export function placeRoom(
  window: BrowserWindow,
  trainer: BrowserWindow,
  chosen: string | null,
  hadScreen: boolean,
): { away: boolean; hasScreen: boolean } {
  const displays = screen.getAllDisplays()
  const own = screen.getDisplayMatching(trainer.getBounds())
  const others = displays.filter(({ id }) => id !== own.id)
  const target = others.find((display) => idOf(display) === chosen) ?? others[0]
  if (!target) {
    if (hadScreen) window.hide()
    else window.showInactive()
    return { away: hadScreen, hasScreen: hadScreen }
  }
  const { x, y } = window.getBounds()
  const isThere = window.isFullScreen() && x === target.bounds.x && y === target.bounds.y
  if (!isThere) {
    window.setFullScreen(false)
    window.setBounds(target.bounds)
  }
  window.showInactive()
  window.setFullScreen(true)
  return { away: false, hasScreen: true }
}
