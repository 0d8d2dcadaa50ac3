/** Who leads a phase, by first name as the trainers call each other. */
import type { Phase } from '../../../shared/domain/plan/phase'
import type { Session } from '../../../shared/domain/plan/session'

/** In the order in which the session names its trainers; none when the phase is not in the plan any more. */
export const facilitatorsOf = ({ trainers }: Session, phase: Phase | undefined): string[] =>
  trainers
    .filter(({ id }) => phase?.facilitators.includes(id))
    .map(({ name }) => name.trim().split(/\s+/)[0] ?? '')
    .filter((name) => name !== '')
