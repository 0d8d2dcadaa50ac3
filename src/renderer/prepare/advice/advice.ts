/** The advice on the open session, computed once for all that show it. */

import type { PhaseId } from '../../../shared/domain/base/id'
import type { Method } from '../../../shared/domain/library/method'
import { type Advice, adviceOn } from '../../../shared/domain/plan/advice'
import { plannedParticipants } from '../../../shared/domain/plan/material-list'
import type { Session } from '../../../shared/domain/plan/session'
import type { Text } from '../../../shared/text/fr'
import { limitsIn } from '../../../shared/text/group-limit'
import { useJalon, usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'

type Said = { session: Session; methods: readonly Method[]; people: number | null; advice: readonly Advice[] }
const none: readonly Method[] = []

let last: Said | null = null

function said(session: Session, methods: readonly Method[], people: number | null): readonly Advice[] {
  if (last?.session !== session || last.methods !== methods || last.people !== people)
    last = { session, methods, people, advice: adviceOn(session, limitsIn(methods), people) }
  return last.advice
}

/** How many come: those who are registered, else those planned for; null when nobody knows. */
export function usePeopleCount(): number | null {
  const session = usePaintedSession()
  const registered = useJalon(({ people }) => people?.participants.length ?? 0)
  return registered > 0 ? registered : plannedParticipants(session.practical.groupSize)
}

/** All of it, what was set aside too. It follows the plan as it is kept: nothing moves while a phase is dragged. */
export function useAllAdvice(): readonly Advice[] {
  const session = usePaintedSession()
  const methods = useJalon(({ workspace }) => workspace?.methods ?? none)
  return said(session, methods, usePeopleCount())
}

/** The advice on that phase that was not set aside. */
export function useAdviceOn(phase: PhaseId): readonly Advice[] {
  const { dismissed } = usePaintedSession()
  return useAllAdvice().filter((own) => 'phase' in own && own.phase === phase && !dismissed.includes(own.key))
}

/** For the rows: what is given on each phase, in words; nothing for most. */
export function useAdviceInRows(): ReadonlyMap<PhaseId, string> {
  const text = useText()
  const { dismissed } = usePaintedSession()
  const all = useAllAdvice()
  const words = new Map<PhaseId, string>()
  for (const own of all) {
    if (!('phase' in own) || dismissed.includes(own.key)) continue
    const before = words.get(own.phase)
    words.set(own.phase, before ? `${before}. ${adviceText(own, text)}` : adviceText(own, text))
  }
  return words
}

/** The advice in a few words. */
export function adviceText(advice: Advice, text: Text): string {
  const words = text.wholePlan.advice.kinds
  switch (advice.kind) {
    case 'no-break':
    case 'lecture':
      return words[advice.kind].what(advice.minutes)
    case 'axis-at-zero':
      return words[advice.kind].what(advice.name)
    case 'after-meal':
      return words[advice.kind].what
    case 'group-small':
    case 'group-large':
      return words[advice.kind].what(advice.method, advice.people, advice.limit)
  }
}
