/** The list of the day's phases beside the pole: one grid to walk with the arrows, sorted by dragging or with Alt. */
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { minutes } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Day } from '../../../shared/domain/plan/day'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import type { Trainer } from '../../../shared/domain/plan/session'
import { usePlace } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { useAdviceInRows } from '../advice/advice'
import { addPhase } from '../agenda'
import { useAgendaKeys } from '../keys/agenda-keys'
import { Parked } from './parked'
import classes from './phase-list.module.css'
import { PhaseMenu } from './phase-menu'
import { LateEnd, PhaseProblem } from './phase-problem'
import { PhaseRow } from './phase-row'
import { Pole } from './pole'
import { RowNames, Starts, useStarts } from './row-start'
import { together, useSelection } from './selection'

type Props = {
  day: Day
  /** The day as it would be if what is held were dropped now; the day itself when nothing is. */
  preview: Day
  axes: readonly Axis[]
  trainers: readonly Trainer[]
}

export function PhaseList({ day, preview, axes, trainers }: Props) {
  const text = useText()
  const chosen = usePlace((state) => state.phase)
  const others = useSelection((state) => state.phases)
  const marked = together(chosen, others)
  const advice = useAdviceInRows()
  const grid = useRef<HTMLDivElement>(null)
  const onKeyDown = useAgendaKeys(day, axes, grid)
  const isHeld = preview !== day
  // While phases are held, every row shows the hour it would have if they were dropped here.
  const shown = scheduleOf(preview)
  const settled = isHeld ? scheduleOf(day) : shown
  const starts = useStarts(isHeld ? [...settled.items, ...shown.items] : settled.items)
  // One list as long as the order stays, whatever else changes in the phases: the rows then stay as they are.
  const order = day.phases.map(({ id }) => id).join(' ')
  const items = useMemo(() => order.split(' '), [order])
  return (
    <div className={classes.work}>
      <Pole day={day.id} list={grid} />
      <div className={classes.scroll} data-scroll>
        <Starts value={starts}>
          <SortableContext items={items} strategy={verticalListSortingStrategy}>
            <div
              role="grid"
              aria-label={text.agenda.list}
              aria-multiselectable
              ref={grid}
              onKeyDown={onKeyDown}
              tabIndex={-1}
            >
              {day.phases.map((phase, index) => {
                const item = settled.items.find((own) => own.phase.id === phase.id)
                return (
                  <div key={phase.id} className={classes.slot}>
                    {!isHeld && item && (item.overlap > 0 || item.gap > 0) && (
                      <PhaseProblem day={day} item={item} index={index} />
                    )}
                    <PhaseRow
                      phase={phase}
                      leftOut={!item}
                      length={item?.length ?? minutes(0)}
                      axis={axes.find(({ id }) => id === phase.axis)}
                      trainers={trainers}
                      chosen={phase.id === chosen}
                      selected={marked.includes(phase.id)}
                      advice={advice.get(phase.id)}
                    />
                  </div>
                )
              })}
              {!isHeld && (settled.margin ?? 0) < 0 && <LateEnd day={day} />}
            </div>
          </SortableContext>
          <RowNames day={day.id} />
        </Starts>
        <button type="button" className={classes.add} onClick={() => addPhase(day.id, day.phases.length)}>
          <IconPlus size={18} stroke={1.75} aria-hidden />
          {text.agenda.addPhaseLong}
          <kbd>N</kbd>
        </button>
        <Parked day={day.id} />
      </div>
      <PhaseMenu day={day.id} />
    </div>
  )
}
