/**
 * The zoom by its keys, on any layout: the menu's own shortcuts go by the place of a key, and « - » of AZERTY stands on a
 * digit's.
 */
import { app } from 'electron'
import { zoomOf } from '../../shared/keys/press'

/** Levels of Chromium, each 1.2 times the one before; a key goes half of one, as the menu does. */
const STEP = 0.5
const MOST = 4

/** For every window opened from now on. */
export function zoomByKeys() {
  app.on('web-contents-created', (_event, contents) => {
    contents.on(
      'before-input-event',
      (event, { type, key, code, control, meta, alt, shift, isAutoRepeat }) => {
        if (type !== 'keyDown') return
        const held = { ctrlKey: control, metaKey: meta, altKey: alt, shiftKey: shift, repeat: isAutoRepeat }
        const zoom = zoomOf({ key, code, ...held })
        if (!zoom) return
        event.preventDefault()
        const level = contents.getZoomLevel()
        const to = { in: level + STEP, out: level - STEP, reset: 0 }[zoom]
        contents.setZoomLevel(Math.min(MOST, Math.max(-MOST, to)))
      },
    )
  })
}
