/** The icon of an action's level; decorative, its name always stands beside it or in a tooltip. */
import { IconBuildingCommunity, IconUser, IconUsers } from '@tabler/icons-react'
import type { ActionLevel } from '../../shared/domain/people/action'

const icons: Record<ActionLevel, typeof IconUser> = {
  individual: IconUser,
  team: IconUsers,
  organisation: IconBuildingCommunity,
}

export function LevelIcon({ level, size }: { level: ActionLevel; size: number }) {
  const Icon = icons[level]
  return <Icon size={size} stroke={1.75} aria-hidden />
}
