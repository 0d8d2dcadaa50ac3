/** The switch of the short version, with the minutes it saves; nothing where there is nothing to save. */
import { Switch } from '@mantine/core'
import type { Day } from '../../../shared/domain/plan/day'
import { savedBy } from '../../../shared/domain/plan/length'
import { duration } from '../../../shared/text/format'
import { edit, useJalon } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { dayNow } from '../agenda'

export function ShortVersion({ day }: { day: Day }) {
  const words = useText().agenda.short
  const saved = savedBy(day)
  // A switch stands as it was put, in the same frame; what it saves may be counted after.
  const isShort = useJalon(() => dayNow(day.id)?.short ?? false)
  if (saved === 0 && !isShort) return null
  return (
    <Switch
      size="sm"
      checked={isShort}
      label={`${words.label}, ${(isShort ? words.saved : words.saves)(duration(saved))}`}
      onChange={(event) =>
        edit({ kind: 'day.set', day: day.id, patch: { short: event.currentTarget.checked } })
      }
    />
  )
}
