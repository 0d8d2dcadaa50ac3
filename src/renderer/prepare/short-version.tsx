/** The switch of the short version, with the minutes it saves; nothing where there is nothing to save. */
import { Switch } from '@mantine/core'
import type { Day } from '../../shared/domain/day'
import { savedBy } from '../../shared/domain/length'
import { duration } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'

export function ShortVersion({ day }: { day: Day }) {
  const words = useText().agenda.short
  const saved = savedBy(day)
  if (saved === 0 && !day.short) return null
  return (
    <Switch
      size="sm"
      checked={day.short}
      label={`${words.label}, ${(day.short ? words.saved : words.saves)(duration(saved))}`}
      onChange={(event) =>
        edit({ kind: 'day.set', day: day.id, patch: { short: event.currentTarget.checked } })
      }
    />
  )
}
