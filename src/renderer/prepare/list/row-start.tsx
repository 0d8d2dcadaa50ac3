/** The hours of the rows, apart from the rows: a length that moves every hour of the day draws the hours again, and not them. */
import { createContext, use, useMemo } from 'react'
import type { DayId, PhaseId } from '../../../shared/domain/base/id'
import { minutes } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Phase } from '../../../shared/domain/plan/phase'
import { type ScheduleItem, scheduleOf } from '../../../shared/domain/plan/schedule'
import { clock, duration } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { usePreview } from './phase-drag'

/** By phase; those that the short version leaves out have none. */
export const Starts = createContext<ReadonlyMap<PhaseId, string>>(new Map())

/** The starts of those, of the later of two of the same phase; the same map as long as no hour changes. */
export function useStarts(items: readonly ScheduleItem[]): ReadonlyMap<PhaseId, string> {
  const hours = items.map(({ phase, start }) => [phase.id, clock(start)] as const)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is all that counts
  return useMemo(() => new Map(hours), [hours.join()])
}

export function RowStart({ phase }: { phase: PhaseId }) {
  return use(Starts).get(phase) ?? '–'
}

/** The nature of a phase, in words: its axis, or its kind. */
export const natureOf = (phase: Phase, axis: Axis | undefined, text: Text) =>
  axis?.name ?? (phase.kind === 'work' ? text.app.unassigned : text.app.kinds[phase.kind])

/** The id of what names the row of that phase. */
export const rowNameId = (phase: PhaseId) => `row-${phase}`

/** The description of each row for a screen reader; unseen, and none of the words of the row. */
export function RowNames({ day: id }: { day: DayId }) {
  const text = useText()
  const { axes } = usePaintedSession()
  const { day } = usePreview(id)
  if (!day) return null
  const { row, short } = text.agenda
  const items = new Map(scheduleOf(day).items.map((item) => [item.phase.id, item]))
  return (
    <div hidden>
      {day.phases.map((phase) => {
        const item = items.get(phase.id)
        const axis = axes.find(({ id }) => id === phase.axis)
        return (
          <span key={phase.id} id={rowNameId(phase.id)}>
            {row.describe(
              item ? clock(item.start) : short.leftOut,
              phase.title || text.app.untitledPhase,
              natureOf(phase, axis, text),
              duration(item?.length ?? minutes(0)),
            )}
          </span>
        )
      })}
    </div>
  )
}
