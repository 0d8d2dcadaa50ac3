/** Whether Caps Lock is on, as the last key or press of the mouse told; false until one did. */
import { useEffect, useState } from 'react'

export function useCapsLock(): boolean {
  const [isOn, setIsOn] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent | MouseEvent) => setIsOn(event.getModifierState('CapsLock'))
    // On Linux the key itself tells what was before it: the next one says what is.
    for (const kind of ['keydown', 'keyup', 'mousedown'] as const) window.addEventListener(kind, look, true)
    return () => {
      for (const kind of ['keydown', 'keyup', 'mousedown'] as const)
        window.removeEventListener(kind, look, true)
    }
  }, [])
  return isOn
}
