/** The sign of each kind of callout, beside its name. */
import {
  IconAlertTriangle,
  IconBulb,
  IconHandStop,
  IconInfoCircle,
  IconMessageCircleQuestion,
  IconStar,
} from '@tabler/icons-react'

export const CALLOUT_ICONS = {
  important: IconStar,
  warning: IconAlertTriangle,
  question: IconMessageCircleQuestion,
  note: IconInfoCircle,
  tip: IconBulb,
  caution: IconHandStop,
} as const
