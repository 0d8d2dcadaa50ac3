/** A key that is held down goes on only where it was pressed: it neither types nor deletes where its own act led. */
import { useEffect } from 'react'
import { heldWith, isTyping, meant } from '../../shared/keys/press'

/** The elements that Enter presses: once for each time the key goes down. */
const PRESSED = 'button, [role="button"], [role="menuitem"], a[href], summary'

export function useHeldKeys() {
  useEffect(() => {
    let begun: { code: string; target: EventTarget | null } | null = null
    const listen = (event: KeyboardEvent) => {
      if (!event.repeat) {
        begun = { code: event.code, target: event.target }
        return
      }
      // Taking back goes on wherever it led.
      if (heldWith(event) === 'command' && ['z', 'y'].includes(meant(event))) return
      const isElsewhere = begun?.code === event.code && begun.target !== event.target
      const isButton =
        event.key === 'Enter' && event.target instanceof Element && event.target.closest(PRESSED) !== null
      if (!isButton && !(isElsewhere && isTyping(event))) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Before anything else on the page.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
