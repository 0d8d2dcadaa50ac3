/** Sets of axes ready to be taken: the four of the method, six ways to learn, the cycle of experience. */

import type { AxisId } from '../base/id'
import type { Axis, AxisSet } from './axis'

type Name = { name: string; shortName: string }
type Look = Pick<Axis, 'tone' | 'icon' | 'activity' | 'target'>

const look = (tone: Axis['tone'], icon: Axis['icon'], activity: Axis['activity'], target: number): Look => ({
  ...{ tone, icon, activity, target },
})

/** The acts of people who learn, six kinds as in Laurillard's conversational framework, in our own words. */
const LEARNING = {
  receive: look('blue', 'book', 'listen', 15),
  enquire: look('sky', 'search', 'practise', 15),
  train: look('orange', 'repeat', 'practise', 20),
  make: look('plum', 'hammer', 'practise', 20),
  debate: look('teal', 'messages', 'exchange', 15),
  build: look('olive', 'handshake', 'exchange', 15),
}

/** The four times of an experience that teaches, after Kolb. */
const CYCLE = {
  live: look('orange', 'masks', 'practise', 30),
  look: look('teal', 'messages', 'exchange', 20),
  name: look('blue', 'bulb', 'listen', 20),
  try: look('plum', 'repeat', 'practise', 30),
}

const axesOf = <K extends string>(looks: Record<K, Look>, names: Record<K, Name>): Axis[] =>
  (Object.keys(looks) as K[]).map((key) => ({
    id: key as string as AxisId,
    ...names[key],
    ...looks[key],
    colour: '',
    retired: false,
  }))

export type SetWords = {
  ready: Record<'method' | 'learning' | 'cycle', string>
  learning: Record<keyof typeof LEARNING, Name>
  cycle: Record<keyof typeof CYCLE, Name>
}

/** The shipped sets in these words; `method` are the four axes of the method. */
export const readySets = (words: SetWords, method: Axis[]): AxisSet[] => [
  { id: 'method', name: words.ready.method, axes: method },
  { id: 'learning', name: words.ready.learning, axes: axesOf(LEARNING, words.learning) },
  { id: 'cycle', name: words.ready.cycle, axes: axesOf(CYCLE, words.cycle) },
]
