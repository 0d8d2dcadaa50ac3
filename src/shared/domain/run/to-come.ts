/** The phases of a day that are still to come: the rule that the course, its view and its report share. */

/** Whether the phase at that place is still to come once the first `begun` are behind: not when it is left out today. */
export const isToCome = ({ dropped }: { dropped: boolean }, place: number, begun: number): boolean =>
  place >= begun && !dropped

/** The place of the phase that comes next once the first `begun` are behind; -1 when none does. */
export const nextPlace = (phases: readonly { dropped: boolean }[], begun: number): number =>
  phases.findIndex((phase, place) => isToCome(phase, place, begun))
