/** Hours of the clock as people write them: `9`, `9h30`, `0930`, « midi et demi », `2:30 pm`. The only reader of them. */
import { type TimeOfDay, timeOfDay } from './time'
import { inDigits, plainTyped } from './typed-text'

/** The hour that is asked for: the one at which a day starts, or any other, which may lie in the night that follows. */
export type HourOf = 'start' | 'any'

const DAY = 1440
const NOON = 720

const HOUR = "(?:h|u|heures?|uur|hrs?|hours?|o'clock)"
const MINUTE = String.raw`(?:m|mn|min|minutes?|')?\.?`

type Reading = readonly [RegExp, (...parts: (string | undefined)[]) => number | null]

const at = (hour: string | undefined, minute: string | number = 0) => Number(hour) * 60 + Number(minute)

/** Minutes of « et quart », « half », « 20 ». */
function partOf(text = ''): number {
  if (/^(demie?|half|½|1\/2)$/.test(text)) return 30
  if (/^3 /.test(text)) return 45
  return /^(?:le |1 )?(?:quart|quarter|¼|1\/4)$/.test(text) ? 15 : Number(text)
}

/** Hour and minute, as figures of 24 hours. */
const figures: readonly Reading[] = [
  [new RegExp(String.raw`^(\d{1,2})\s*${HOUR}?$`), (hour) => at(hour)],
  [new RegExp(String.raw`^(\d{1,2})\s*${HOUR}\s*([0-5]?\d)\s*${MINUTE}$`), at],
  // As a spreadsheet writes it, with seconds that are none.
  [/^(\d{1,2})\s*:\s*([0-5]\d)(?::00)?(?:\s?h)?$/, at],
  [/^(\d{1,2})(?:\.| )([0-5]\d)$/, at],
  [/^(\d{1,2})([0-5]\d)(?:\s?(?:h|hrs|hours))?$/, at],
]

const spoken: readonly Reading[] = [
  [
    new RegExp(String.raw`^(\d{1,2})\s*${HOUR}(?:\s*| et )(demie?|3 quarts|quart|½|1/2)$`),
    (hour, part) => at(hour) + partOf(part),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})\s*${HOUR} moins ((?:le |1 )?quart|[1-5]?\d)$`),
    (hour, part) => at(hour) - partOf(part),
  ],
  [/^(half|(?:1 )?quarter|[1-5]?\d) past (\d{1,2})$/, (part, hour) => at(hour) + partOf(part)],
  [/^((?:1 )?quarter|[1-5]?\d) to (\d{1,2})$/, (part, hour) => at(hour) - partOf(part)],
  [
    /^(\d{1,2})(?:[:.h\s]?([0-5]\d))?\s?([ap])\.?m\.?$/,
    (hour, minute, half) => {
      const isHour = Number(hour) >= 1 && Number(hour) <= 12
      return isHour ? at(String(Number(hour) % 12), minute) + (half === 'p' ? NOON : 0) : null
    },
  ],
  [
    /^(\d{1,2})\s?(?:h|heures?)\s?([0-5]?\d)? (du matin|de l'apres-midi|du soir)$/,
    (hour, minute, part) => {
      const isHour = Number(hour) >= 1 && Number(hour) <= 12
      return isHour ? at(String(Number(hour) % 12), minute) + (part === 'du matin' ? 0 : NOON) : null
    },
  ],
  [/^(?:midi|12 noon|noon|midday)$/, () => NOON],
  [/^midi(?: et)? (demie?|quart|[1-5]?\d)$/, (part) => NOON + partOf(part)],
  [/^midi moins ((?:le |1 )?quart|[1-5]?\d)$/, (part) => NOON - partOf(part)],
  [/^minuit(?: et)? (demie?|quart|[1-5]?\d)$/, (part) => partOf(part)],
]

const midnight =
  /^(?:minuit|midnight|12 midnight|24(?:\s*(?:h|u|heures?|:|\.))?\s*(?:00)?(?::00)?|12\s?a\.?m\.?)$/

/** An hour that is said to be approximate is the hour that is said. */
const about = /^(?:a|vers|environ|env\.?|a peu pres|at|about|around|circa|ca\.?|±|~|≈)\s+|^(?:~|±|≈)/

const nextDay = /\s*(?:\(\+1\)|\s\+1|\(j\+1\)|\sj\+1)$/

/**
 * The hour that is written, in minutes after midnight, or null when it is none. 24:00, « minuit » and what is marked
 * (+1) lie in the night that follows: 1440 or more, never where a day starts. A number alone is an hour of the 24; an
 * hour without its second figure of minutes (`9:5`) or two hours at once are refused.
 */
export function parseTimeOfDay(typed: string, of: HourOf = 'any'): TimeOfDay | null {
  const text = inDigits(plainTyped(typed).replace(about, '')).replace(/\ba quarter\b/g, 'quarter')
  const marked = nextDay.test(text)
  const hour = text.replace(nextDay, '')
  if (marked && of === 'start') return null
  if (midnight.test(hour) && !marked) {
    const isWritten = /^24/.test(hour)
    return of === 'any' ? timeOfDay(DAY) : isWritten ? null : timeOfDay(0)
  }
  for (const [pattern, meaning] of [...figures, ...spoken]) {
    const found = pattern.exec(hour)
    const time = found && meaning(...found.slice(1))
    if (typeof time === 'number') return time >= 0 && time < DAY ? timeOfDay(time + (marked ? DAY : 0)) : null
  }
  return null
}
