/** The hours of the rows, apart from the rows: a length that moves every hour of the day draws the hours again, and not them. */
import { createContext, use } from 'react'
import type { Axis } from '../../shared/domain/axis'
import type { PhaseId } from '../../shared/domain/id'
import type { Phase } from '../../shared/domain/phase'
import type { ScheduleItem } from '../../shared/domain/schedule'
import { minutes } from '../../shared/domain/time'
import { duration } from '../../shared/text/format'
import type { Text } from '../../shared/text/fr'
import { useText } from '../bridge/words'

/** By phase; those that the short version leaves out have none. */
export const Starts = createContext<ReadonlyMap<PhaseId, string>>(new Map())

export function RowStart({ phase }: { phase: PhaseId }) {
  return use(Starts).get(phase) ?? '–'
}

/** What a phase is, in words: its axis, or its kind. */
export const natureOf = (phase: Phase, axis: Axis | undefined, text: Text) =>
  axis?.name ?? (phase.kind === 'work' ? text.app.unassigned : text.app.kinds[phase.kind])

/** The id of what names the row of that phase. */
export const rowNameId = (phase: PhaseId) => `row-${phase}`

type NamesProps = { phases: readonly Phase[]; axes: readonly Axis[]; items: readonly ScheduleItem[] }

/** What a screen reader says of each row; unseen, and none of the words of the row. */
export function RowNames({ phases, axes, items }: NamesProps) {
  const text = useText()
  const starts = use(Starts)
  const { row, short } = text.agenda
  const lengths = new Map(items.map((item) => [item.phase.id, item.length]))
  return (
    <div hidden>
      {phases.map((phase) => {
        const axis = axes.find(({ id }) => id === phase.axis)
        return (
          <span key={phase.id} id={rowNameId(phase.id)}>
            {row.describe(
              starts.get(phase.id) ?? short.leftOut,
              phase.title || text.app.untitledPhase,
              natureOf(phase, axis, text),
              duration(lengths.get(phase.id) ?? minutes(0)),
            )}
          </span>
        )
      })}
    </div>
  )
}
