/** Keeps the display from sleeping while a run is on. */
import { powerSaveBlocker } from 'electron'

let blocker: number | null = null

export function keepAwake(awake: boolean) {
  if (awake) blocker ??= powerSaveBlocker.start('prevent-display-sleep')
  else if (blocker !== null) {
    powerSaveBlocker.stop(blocker)
    blocker = null
  }
}
