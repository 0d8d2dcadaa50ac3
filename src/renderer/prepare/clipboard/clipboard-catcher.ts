/** Lets things be copied and pasted on the screen itself: the browser does so only where one could type, or chose text. */
import { useEffect } from 'react'
import { heldWith, meant } from '../../../shared/keys/press'
import { isDialogOpen } from '../../ui/dialog-open'

/** Whether what has the keyboard is a field in which one types, and not what catches a copy or a paste. */
const isTyped = ({ target }: { target: EventTarget | null }) =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea:not([data-catcher]), [contenteditable="true"]',
  )

/** A field out of sight takes the keyboard for as long as the keys are held. */
function catchKeys() {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.dataset.catcher = ''
  field.setAttribute('aria-hidden', 'true')
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0', pointerEvents: 'none' })
  // Something must be chosen for it to be copied.
  field.value = ' '
  document.body.append(field)
  field.select()
  const end = () => {
    if (!field.isConnected) return
    const isLeft = document.activeElement === field
    field.remove()
    if (isLeft && before instanceof HTMLElement) before.focus()
  }
  // The event goes on to whoever listens on the page.
  for (const kind of ['copy', 'cut', 'paste']) field.addEventListener(kind, end)
  window.addEventListener('keyup', end, { once: true })
}

export function useClipboardCatcher() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (heldWith(event) !== 'command' || !['c', 'x', 'v'].includes(meant(event))) return
      // Text that is chosen on the screen is what is copied. Asked for no other key: the page is laid out to answer.
      const isChosen = document.getSelection()?.isCollapsed === false
      if (isTyped(event) || isChosen || isDialogOpen()) return
      // Once, however long the keys are held.
      if (event.repeat) event.preventDefault()
      else catchKeys()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
