/** The icon and the tone of a phase: its axis's for work, its kind's for logistics. */
import {
  IconBook,
  IconBulb,
  IconCircleDashed,
  IconCoffee,
  IconCompass,
  IconDoorEnter,
  IconDoorExit,
  IconFlag,
  IconHammer,
  IconHeartHandshake,
  IconMasksTheater,
  IconMessages,
  IconRepeat,
  IconSearch,
  IconToolsKitchen2,
} from '@tabler/icons-react'
import { type Colour, parseColour } from '../../shared/domain/base/colour'
import type { Axis, AxisIcon, AxisTone } from '../../shared/domain/plan/axis'
import type { PhaseKind } from '../../shared/domain/plan/phase'
import { dress } from './axis-colours'

const axisIcons = {
  messages: IconMessages,
  compass: IconCompass,
  masks: IconMasksTheater,
  flag: IconFlag,
  book: IconBook,
  search: IconSearch,
  repeat: IconRepeat,
  hammer: IconHammer,
  handshake: IconHeartHandshake,
  bulb: IconBulb,
} satisfies Record<AxisIcon, unknown>

const kindIcons = {
  work: IconCircleDashed,
  welcome: IconDoorEnter,
  break: IconCoffee,
  meal: IconToolsKitchen2,
  closing: IconDoorExit,
} satisfies Record<PhaseKind, unknown>

/** A tone of tokens.css, or a colour of the trainer's own: what stands in `data-tone`. */
export type Tone = AxisTone | Colour | 'neutral'
export const toneOf = (axis: Pick<Axis, 'tone' | 'colour'> | null | undefined): Tone => {
  if (!axis) return 'neutral'
  const own = parseColour(axis.colour)
  return own ? dress(own) : axis.tone
}

/** Decorative: the name of the axis or kind always stands beside it or in a label. */
export function PhaseIcon({
  kind,
  axis,
  size = 18,
}: {
  kind: PhaseKind
  axis: Axis | null | undefined
  size?: number
}) {
  const Icon = kind === 'work' && axis ? axisIcons[axis.icon] : kindIcons[kind]
  return <Icon size={size} stroke={size < 18 ? 2 : 1.75} aria-hidden />
}
