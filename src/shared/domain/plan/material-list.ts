/** The packing list: the materials of every phase rolled up, with how many, for which phases and at what time. */
import type { MaterialId } from '../base/id'
import type { TimeOfDay } from '../base/time'
import type { Material, Phase } from './phase'
import { scheduleOf } from './schedule'
import { allPhases, changeEachPhase, type Session } from './session'

/** One material of one phase. */
export type Use = {
  phase: Phase
  material: Material
  /** Place among the days of the session, from 0. */
  day: number
  start: TimeOfDay
  /** How many this phase needs; null when it is not said, or depends on a number that is not known. */
  amount: number | null
}

/** Equal names together, whatever their capitals and spaces. */
export type Need = {
  /** As it was written first. */
  text: string
  /** The number for all the phases together: the same thing may be used up. Null when one of them does not say. */
  amount: number | null
  /** Every one of them is ticked. */
  ready: boolean
  uses: readonly Use[]
}

/** The most people whom « 12 à 16 » speaks of, or null when it names no number. */
export function plannedParticipants(groupSize: string): number | null {
  const numbers = (groupSize.match(/\d+/g) ?? [])
    .map(Number)
    .filter((number) => number > 0 && number < 10_000)
  return numbers.length > 0 ? Math.max(...numbers) : null
}

/** How many sub-groups the phase has for that many people; null when nobody can tell. */
export function groupCount(
  { groups, groupSize }: Pick<Phase, 'groups' | 'groupSize'>,
  participants: number | null,
) {
  if (groups.length > 0) return groups.length
  return groupSize === null || participants === null ? null : Math.ceil(participants / groupSize)
}

/** How many of the material the phase needs for that many people; null when it is not known. */
export function amountOf({ quantity, per }: Material, phase: Phase, participants: number | null) {
  if (quantity === null) return null
  const times = { session: 1, participant: participants, group: groupCount(phase, participants) }[per]
  return times === null ? null : quantity * times
}

const keyOf = (text: string) => text.trim().replaceAll(/\s+/gu, ' ').toLowerCase()

/**
 * The materials of the days as they now stand, in the order in which they are first needed; `participants` is how many
 * people come, null when nobody knows. What has no name is left out, as is what stands in phases put aside.
 */
export function needsOf(session: Session, participants: number | null): Need[] {
  const needs = new Map<string, Use[]>()
  session.days.forEach((own, day) => {
    for (const { phase, start } of scheduleOf(own).items) {
      for (const material of phase.materials) {
        const key = keyOf(material.text)
        if (key === '') continue
        const use = { phase, material, day, start, amount: amountOf(material, phase, participants) }
        needs.set(key, [...(needs.get(key) ?? []), use])
      }
    }
  })
  return Array.from(needs.values(), (uses) => ({
    text: uses[0]?.material.text.trim() ?? '',
    amount: uses.reduce<number | null>(
      (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
      0,
    ),
    ready: uses.every(({ material }) => material.ready),
    uses,
  }))
}

/** The session in which these materials are ticked as ready, or not; the very same session when they already are so. */
export function setReady(session: Session, ids: readonly MaterialId[], ready: boolean): Session {
  const meant = (material: Material) => ids.includes(material.id) && material.ready !== ready
  if (!allPhases(session).some(({ materials }) => materials.some(meant))) return session
  return changeEachPhase(session, (phase) =>
    phase.materials.some(meant)
      ? {
          ...phase,
          materials: phase.materials.map((own) => (meant(own) ? { ...own, ready } : own)),
        }
      : phase,
  )
}
