/** A soft sound, made on the spot: one note as the end comes near, two when the time is up. */
import type { Announcement } from './announcement'

/** Hertz and seconds: a third apart, quiet, with no attack to startle anybody. */
const NOTES = [523.25, 659.25]
const LENGTH = 0.9
const VOLUME = 0.12

let context: AudioContext | null = null

/** How many notes are heard; 0 for what makes no sound. */
export function notesFor(what: Announcement): number {
  if (what.kind === 'left') return 1
  return what.kind === 'over' || what.kind === 'timer' ? 2 : 0
}

export function chime(what: Announcement) {
  const notes = NOTES.slice(0, notesFor(what))
  if (notes.length === 0) return
  context ??= new AudioContext()
  for (const [index, frequency] of notes.entries()) {
    const start = context.currentTime + index * 0.35
    const volume = context.createGain()
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(VOLUME, start + 0.08)
    volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH)
    const tone = context.createOscillator()
    tone.frequency.value = frequency
    tone.connect(volume).connect(context.destination)
    tone.start(start)
    tone.stop(start + LENGTH)
  }
}
