/** English words of the room window. */
import type { Text } from '../fr'

export const room: Text['room'] = {
  windowTitle: 'Room view',
  progress: (index: number, count: number) => `The day: step ${index} of ${count}`,
  ahead: (count: number) => `The day: ${count} steps to come`,
  over: 'The day is over',
  page: (page: number, pages: number) => `Instructions: page ${page} of ${pages}`,
  activity: (left: string) => `Time left for the activity: ${left}`,
  forActivity: 'for this activity',
  /** Beside the timer of an activity. */
  forPhase: 'For the whole step',
  minutes: (count: number) => (count === 1 ? 'minute' : 'minutes'),
  closing: 'Wrapping up',
  paused: 'Timer paused',
  resumes: (at: string) => `Back at ${at}`,
  starts: (at: string) => `Starts at ${at}`,
  nextBreak: 'Next break',
  around: (title: string, at: string) => `${title} around ${at}`,
  thanks: 'Thank you for taking part',
}
