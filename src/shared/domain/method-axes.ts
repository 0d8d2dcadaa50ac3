/** The four axes of the method, from which sessions start and by which methods are sorted. */
import type { Axis } from './axis'
import type { AxisId } from './id'

/** The four axes of the method, in the words of `names`. */
export const methodAxes = (
  names: Record<'sharing' | 'markers' | 'simulation' | 'action', { name: string; shortName: string }>,
): Axis[] => [
  { id: 'sharing' as AxisId, ...names.sharing, tone: 'teal', icon: 'messages', target: 25, retired: false },
  { id: 'markers' as AxisId, ...names.markers, tone: 'blue', icon: 'compass', target: 25, retired: false },
  {
    id: 'simulation' as AxisId,
    ...names.simulation,
    tone: 'orange',
    icon: 'masks',
    target: 30,
    retired: false,
  },
  { id: 'action' as AxisId, ...names.action, tone: 'plum', icon: 'flag', target: 20, retired: false },
]
