/** The four axes of the method, from which sessions start and by which methods are sorted. */

import type { AxisId } from '../base/id'
import type { Axis } from './axis'

type Names = Record<'sharing' | 'markers' | 'simulation' | 'action', { name: string; shortName: string }>

const of = (
  id: keyof Names,
  names: Names,
  more: Pick<Axis, 'tone' | 'icon' | 'activity' | 'target'>,
): Axis => ({
  id: id as string as AxisId,
  ...names[id],
  ...more,
  colour: '',
  retired: false,
})

/** The four axes of the method, in the words of `names`. */
export const methodAxes = (names: Names): Axis[] => [
  of('sharing', names, { tone: 'teal', icon: 'messages', activity: 'exchange', target: 25 }),
  of('markers', names, { tone: 'blue', icon: 'compass', activity: 'listen', target: 25 }),
  of('simulation', names, { tone: 'orange', icon: 'masks', activity: 'practise', target: 30 }),
  of('action', names, { tone: 'plum', icon: 'flag', activity: 'practise', target: 20 }),
]
