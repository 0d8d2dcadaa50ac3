/** One shape for each colour of an axis, so that the axes differ on a black and white print as well. */
import type { AxisTone } from '../domain/plan/axis'

export const MARKS: Record<AxisTone, string> = {
  teal: '●',
  blue: '◆',
  orange: '▲',
  plum: '■',
  olive: '○',
  violet: '◇',
  rose: '△',
  sky: '□',
}
