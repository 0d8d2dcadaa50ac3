/** Shortcuts of a single letter turned off (WCAG 2.1.4): no screen hears such a key, except where text is typed. */
import { useEffect } from 'react'

/** Where a letter is text, or finds an item of a list. */
const LISTENING = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]'

export function useLetterKeys(on: boolean) {
  useEffect(() => {
    if (on) return
    const silence = (event: KeyboardEvent) => {
      const isSign = event.key.length === 1 && event.key !== ' '
      if (!isSign || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(LISTENING)) return
      event.stopImmediatePropagation()
    }
    // Before anything else on the page.
    window.addEventListener('keydown', silence, true)
    return () => window.removeEventListener('keydown', silence, true)
  }, [on])
}
