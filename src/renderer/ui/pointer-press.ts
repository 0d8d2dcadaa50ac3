/** The press of the pointer: a field that is left by it changes nothing on the page before the click has found its place. */

let isDown = false
const note = (down: boolean) => () => {
  isDown = down
}
window.addEventListener('pointerdown', note(true), true)
window.addEventListener('pointerup', note(false), true)
window.addEventListener('pointercancel', note(false), true)

/**
 * Calls `act` at once, or, while the pointer is down, when it is let go: before what is clicked does anything. A page
 * that moves between the press and the release would send the click to nothing.
 */
export function onceReleased(act: () => void) {
  if (!isDown) return act()
  const waiting = new AbortController()
  const { signal } = waiting
  const now = () => {
    if (signal.aborted) return
    waiting.abort()
    act()
  }
  window.addEventListener('click', now, { capture: true, signal })
  // No click comes of a drag, of the right button, or of a press that ends elsewhere.
  const later = () => setTimeout(now)
  window.addEventListener('pointerup', later, { capture: true, signal })
  window.addEventListener('pointercancel', later, { capture: true, signal })
}
