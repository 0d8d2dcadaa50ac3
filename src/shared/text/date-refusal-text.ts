/** Why a typed date is refused, in a sentence. */

import type { DateRefusal } from '../domain/base/typed-date'
import type { Language } from '../domain/library/settings'
import { dateParts, longDate } from './format'
import type { Text } from './fr'

export function dateRefusalText(
  typed: string,
  refusal: DateRefusal,
  { dates: { refused: words } }: Pick<Text, 'dates'>,
  language: Language,
): string {
  const said = typed.trim()
  switch (refusal.kind) {
    case 'unread':
      return words.unread(said)
    case 'no-such-day':
      return words.noSuchDay(said)
    case 'other-weekday':
      return words.otherWeekday(said, dateParts(refusal.date, language).weekday)
    case 'several':
      return words.several(said)
    case 'far':
      return words.far(said)
    case 'either':
      return words.either(said, longDate(refusal.dates[0], language), longDate(refusal.dates[1], language))
  }
}
