/** Ways out of a plan that does not fit, in words: each names the phase that it touches. */
import type { Fix } from '../domain/edit/fix'
import type { Phase } from '../domain/plan/phase'
import { clock, duration } from './format'
import type { Text } from './fr'

export function fixText(fix: Fix, { agenda: { fix: words }, app }: Pick<Text, 'agenda' | 'app'>): string {
  const nameOf = (phase: Phase) => phase.title || app.untitledPhase
  switch (fix.kind) {
    case 'share':
      return words.share(
        fix.lengths.map(({ phase, to }) => words.shared(nameOf(phase), duration(to))).join(', '),
      )
    case 'shorten':
      return words.shorten(nameOf(fix.phase), duration(fix.to))
    case 'lengthen':
      return words.lengthen(nameOf(fix.phase), duration(fix.to))
    case 'park':
      return words.park(nameOf(fix.phase))
    case 'short-version':
      return words.shortVersion
    case 'start-day':
      return words.startDay(clock(fix.to))
    case 'announce-end':
      return words.announceEnd(clock(fix.to))
    case 'move-pin':
      return fix.phase.pin?.edge === 'end'
        ? words.movePinEnd(nameOf(fix.phase), clock(fix.to))
        : words.movePinStart(nameOf(fix.phase), clock(fix.to))
    case 'unpin':
      return words.unpin(nameOf(fix.phase))
  }
}
