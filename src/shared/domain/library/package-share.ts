/** The part of a model that a colleague gets: nothing for its trainer alone, nothing of a day that was held, nobody's name. */

import type { Phase } from '../plan/phase'
import { allPhases, changeEachPhase, type Session } from '../plan/session'
import type { Method } from './method'
import type { PackageItem } from './package'
import { type Template, undated } from './template'

/** Of a method, the texts that stay with whoever wrote them. */
const NOT_SHARED = { notes: '', fallback: '', remarks: [], lastTime: null } satisfies Partial<Method & Phase>
const privateOf = ({ notes, fallback, remarks, lastTime }: Method | Phase) => ({
  ...{ notes, fallback, remarks, lastTime },
})

const sharedPhase = (phase: Phase): Phase => ({
  ...phase,
  ...NOT_SHARED,
  facilitators: [],
  groups: phase.groups.map((group) => ({ ...group, facilitators: [] })),
  materials: phase.materials.map((material) => ({ ...material, ready: false })),
})

/** Its place, its price and whom to call are of one day; the size of its group is of its design. */
const sharedPractical = ({ groupSize }: Session['practical']): Session['practical'] => ({
  ...{ organisation: '', place: '', address: '', price: '', access: '', contact: '' },
  groupSize,
})

const sharedSession = (session: Session): Session => ({
  ...changeEachPhase(undated(session), sharedPhase),
  practical: sharedPractical(session.practical),
  ...{ series: '', trainers: [], frozenCards: [], dismissed: [], nextTime: '' },
  ...{ example: false, sealed: null },
})

/** The same, as it may leave; what it gives again is the same. */
export function sharedItem<T extends PackageItem>(item: T): T {
  if (item.kind === 'methods') return { ...item, value: { ...item.value, ...NOT_SHARED } }
  if (item.kind === 'session-templates')
    return { ...item, value: { ...item.value, sessions: item.value.sessions.map(sharedSession) } }
  return item
}

/** Whether it says something that does not leave. */
const saysPrivately = ({ notes, fallback, remarks, lastTime, facilitators, groups }: Phase) =>
  notes !== '' ||
  fallback !== '' ||
  remarks.length > 0 ||
  lastTime !== null ||
  [{ facilitators }, ...groups].some((own) => own.facilitators.length > 0)

function phaseWithOwn(theirs: Phase, mine: Phase | undefined): Phase {
  if (!mine) return theirs
  const groups = new Map(mine.groups.map((group) => [group.id, group]))
  return {
    ...theirs,
    ...privateOf(mine),
    facilitators: mine.facilitators,
    groups: theirs.groups.map((group) => ({
      ...group,
      facilitators: groups.get(group.id)?.facilitators ?? [],
    })),
  }
}

function sessionWithOwn(theirs: Session, mine: Session | undefined): Session {
  if (!mine) return theirs
  const { practical, trainers, series, nextTime, frozenCards, dismissed } = mine
  const phases = new Map(allPhases(mine).map((phase) => [phase.id, phase]))
  return {
    ...changeEachPhase(theirs, (phase) => phaseWithOwn(phase, phases.get(phase.id))),
    practical: { ...practical, groupSize: theirs.practical.groupSize },
    ...{ trainers, series, nextTime, frozenCards, dismissed },
  }
}

const templateWithOwn = (theirs: Template, mine: Template): Template => ({
  ...theirs,
  sessions: theirs.sessions.map((session) =>
    sessionWithOwn(
      session,
      mine.sessions.find(({ id }) => id === session.id),
    ),
  ),
})

/** Theirs in the place of mine, with what is mine alone: it was in no package, and none takes it away. */
export function withOwnTexts(theirs: PackageItem, mine: PackageItem): PackageItem {
  if (theirs.kind === 'methods' && mine.kind === 'methods')
    return { ...theirs, value: { ...theirs.value, ...privateOf(mine.value) } }
  if (theirs.kind === 'session-templates' && mine.kind === 'session-templates')
    return { ...theirs, value: templateWithOwn(theirs.value, mine.value) }
  return theirs
}

const groupsOf = (session: Session) => allPhases(session).flatMap((phase) => phase.groups)

/** Whether mine says something for me alone of a session, a phase or a sub-group that theirs does not have any more. */
export function losesOwnTexts(theirs: PackageItem, mine: PackageItem): boolean {
  if (theirs.kind !== 'session-templates' || mine.kind !== 'session-templates') return false
  return mine.value.sessions.some((session) => {
    const other = theirs.value.sessions.find(({ id }) => id === session.id)
    if (!other) return true
    const phases = new Set(allPhases(other).map(({ id }) => id))
    const groups = new Set(groupsOf(other).map(({ id }) => id))
    return (
      allPhases(session).some((phase) => !phases.has(phase.id) && saysPrivately(phase)) ||
      groupsOf(session).some((group) => !groups.has(group.id) && group.facilitators.length > 0)
    )
  })
}
