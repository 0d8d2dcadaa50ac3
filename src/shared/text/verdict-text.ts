/** Whether a day fits, in the words of every screen that says so. */
import type { Misfit, Verdict } from '../domain/plan/verdict'
import { clock, duration } from './format'
import type { Text } from './fr'

type Words = Pick<Text, 'agenda' | 'app'>

/** `15 min de trop avant « Repas » à 12:30`, `15 min de trop après 17:00`, and how many others there are. */
export function misfitText([first, ...others]: readonly Misfit[], { agenda: words, app }: Words): string {
  if (!first) return ''
  const length = duration(first.minutes)
  const said =
    first.kind === 'late'
      ? words.over(length, clock(first.at))
      : words.overBefore(length, first.phase.title || app.untitledPhase, clock(first.at))
  return others.length > 0 ? `${said} ${words.andMore(others.length)}` : said
}

/** How it is with a day: over, minutes free, as announced, or without an end to go by. */
export type VerdictState = 'over' | 'free' | 'fits' | 'open'

export function verdictText(verdict: Verdict, text: Words): { state: VerdictState; said: string } {
  const { misfits, free, end, targetEnd } = verdict
  if (misfits.length > 0) return { state: 'over', said: misfitText(misfits, text) }
  if (free === null || targetEnd === null) return { state: 'open', said: text.agenda.endsAt(clock(end)) }
  return free > 0
    ? { state: 'free', said: text.agenda.available(duration(free), clock(targetEnd)) }
    : { state: 'fits', said: text.agenda.endsOnTime(clock(end)) }
}
