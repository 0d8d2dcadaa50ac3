/** The advice on the open session, computed once for all that show it. */
import { type Advice, adviceOn } from '../../shared/domain/advice'
import { plannedParticipants } from '../../shared/domain/material-list'
import type { Method } from '../../shared/domain/method'
import type { Session } from '../../shared/domain/session'
import type { Text } from '../../shared/text/fr'
import { limitsIn } from '../../shared/text/group-limit'
import { useJalon, useSession } from '../bridge/jalon'

type Said = { session: Session; methods: readonly Method[]; people: number | null; advice: readonly Advice[] }
let last: Said | null = null
const none: readonly Method[] = []

/** How many come: those who are registered, else those planned for; null when nobody knows. */
export function usePeopleCount(): number | null {
  const session = useSession()
  const registered = useJalon(({ people }) => people?.participants.length ?? 0)
  return registered > 0 ? registered : plannedParticipants(session.practical.groupSize)
}

/** All of it, what was set aside too. It follows the plan as it is kept: nothing moves while a phase is dragged. */
export function useAllAdvice(): readonly Advice[] {
  const session = useSession()
  const methods = useJalon(({ workspace }) => workspace?.methods ?? none)
  const people = usePeopleCount()
  if (last?.session !== session || last.methods !== methods || last.people !== people)
    last = { session, methods, people, advice: adviceOn(session, limitsIn(methods), people) }
  return last.advice
}

/** What it says, in a few words. */
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
