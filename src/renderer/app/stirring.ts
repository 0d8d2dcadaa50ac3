/** Tells the main process that somebody uses the window, so that the vault does not lock in the middle of a sentence. */
import { useWindowEvent } from '@mantine/hooks'
import { useEffect } from 'react'
import { useJalon } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

/** Said at most this often, in milliseconds. */
const EVERY = 10_000

export function useStirring() {
  const isOpen = useJalon((state) => state.workspace?.vault.kind === 'open')
  useEffect(() => {
    if (!isOpen) return
    let last = 0
    const stir = () => {
      if (performance.now() - last < EVERY) return
      last = performance.now()
      void trainerBridge().call.stirred(null)
    }
    const gestures = ['keydown', 'pointerdown', 'wheel'] as const
    for (const gesture of gestures) window.addEventListener(gesture, stir, { capture: true, passive: true })
    return () => {
      for (const gesture of gestures) window.removeEventListener(gesture, stir, { capture: true })
    }
  }, [isOpen])
}

/** Tells the main process that something was copied, once the system has it: what is of the vault goes when it locks. */
export function useCopied() {
  useWindowEvent('copy', sayCopied)
  useWindowEvent('cut', sayCopied)
}

const sayCopied = () => void setTimeout(() => void trainerBridge().call.copied(null))
