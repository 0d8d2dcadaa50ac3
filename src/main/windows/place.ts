/** Where the trainer's window stood the last time: beside Electron's own files, since it belongs to this computer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { type Place, placeIn } from '../../shared/format/window-file'

const USUAL = { width: 1440, height: 900 }

/** The place in that file, or null when there is none that can be used. */
export function readPlace(file: string): Place | null {
  try {
    return placeIn(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

export function rememberPlace(window: BrowserWindow, file: string) {
  const place: Place = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(file, JSON.stringify(place), { mode: 0o600 })
  } catch {
    // The window opens at its usual place the next time.
  }
}

/** That place while a screen still shows it, else the usual size, no larger than the screen. */
export function visiblePlace(place: Place | null): Partial<Rectangle> {
  if (place && screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, place))) {
    const { x, y, width, height } = place
    return { x, y, width, height }
  }
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height) }
}

/** By enough to be seized. */
const overlaps = (area: Rectangle, place: Rectangle) =>
  place.x + place.width > area.x + 100 &&
  place.x < area.x + area.width - 100 &&
  place.y >= area.y - 10 &&
  place.y < area.y + area.height - 50
