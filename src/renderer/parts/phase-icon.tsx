/** The icon and the tone of a phase: its axis's for work, its kind's for logistics. */
import {
  IconCircleDashed,
  IconCoffee,
  IconCompass,
  IconDoorEnter,
  IconDoorExit,
  IconFlag,
  IconMasksTheater,
  IconMessages,
  IconToolsKitchen2,
} from '@tabler/icons-react'
import type { Axis, AxisIcon, AxisTone } from '../../shared/domain/axis'
import type { PhaseKind } from '../../shared/domain/phase'

const axisIcons = {
  messages: IconMessages,
  compass: IconCompass,
  masks: IconMasksTheater,
  flag: IconFlag,
} satisfies Record<AxisIcon, unknown>

const kindIcons = {
  work: IconCircleDashed,
  welcome: IconDoorEnter,
  break: IconCoffee,
  meal: IconToolsKitchen2,
  closing: IconDoorExit,
} satisfies Record<PhaseKind, unknown>

export type Tone = AxisTone | 'neutral'
export const toneOf = (axis: Axis | null | undefined): Tone => axis?.tone ?? 'neutral'

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
