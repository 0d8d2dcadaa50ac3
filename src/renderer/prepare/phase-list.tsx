/** The list of the day's phases beside the pole: one grid to walk with the arrows, sorted by dragging or with Alt. */
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { restrictToVerticalAxis } from '@dnd-kit/modifiers'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Axis } from '../../shared/domain/axis'
import type { Day } from '../../shared/domain/day'
import type { PhaseId } from '../../shared/domain/id'
import { scheduleOf } from '../../shared/domain/schedule'
import type { Trainer } from '../../shared/domain/session'
import { minutes } from '../../shared/domain/time'
import { clock } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { addPhase, useAgendaView } from './agenda'
import { useAgendaKeys } from './agenda-keys'
import { Parked } from './parked'
import classes from './phase-list.module.css'
import { PhaseProblem } from './phase-problem'
import { PhaseRow } from './phase-row'
import { Pole } from './pole'
import { together, useSelection } from './selection'

/** The day with the phase put where it is being dragged over. */
function moved(day: Day, active: string, over: string): Day {
  const from = day.phases.findIndex(({ id }) => id === active)
  const to = day.phases.findIndex(({ id }) => id === over)
  const phase = day.phases[from]
  if (!phase || to < 0) return day
  const without = day.phases.filter(({ id }) => id !== active)
  return { ...day, phases: [...without.slice(0, to), phase, ...without.slice(to)] }
}

type Props = { day: Day; axes: readonly Axis[]; trainers: readonly Trainer[] }

export function PhaseList({ day, axes, trainers }: Props) {
  const text = useText()
  const chosen = usePlace((state) => state.phase)
  const justMoved = useAgendaView((state) => state.moved)
  const marked = together(
    chosen,
    useSelection((state) => state.phases),
  )
  const grid = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ active: string; over: string } | null>(null)
  const onKeyDown = useAgendaKeys(day, axes, grid)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  // While a phase is dragged, every row shows the time it would have if it were dropped here.
  const shown = scheduleOf(drag ? moved(day, drag.active, drag.over) : day)
  const settled = drag ? scheduleOf(day) : shown
  const startOf = (id: string, schedule = shown) =>
    clock(schedule.items.find((item) => item.phase.id === id)?.start ?? day.start)
  const titleOf = (id: string | number) =>
    day.phases.find((phase) => phase.id === id)?.title || text.app.untitledPhase

  const over = ({ active, over: under }: DragOverEvent) =>
    setDrag({ active: String(active.id), over: String(under?.id ?? active.id) })
  const drop = ({ active, over: under }: DragEndEvent) => {
    setDrag(null)
    const index = day.phases.findIndex(({ id }) => id === under?.id)
    if (under && index >= 0 && under.id !== active.id)
      edit({ kind: 'phase.move', phase: active.id as PhaseId, day: day.id, index })
  }
  const words = text.agenda.dragging
  return (
    <div className={classes.work}>
      <VisuallyHidden role="status">
        {justMoved && text.agenda.moved(titleOf(justMoved.phase.id), clock(justMoved.start))}
      </VisuallyHidden>
      <Pole day={day} axes={axes} schedule={shown} chosen={chosen} list={grid} />
      <div className={classes.scroll} data-scroll>
        <DndContext
          sensors={sensors}
          collisionDetection={closestCenter}
          modifiers={[restrictToVerticalAxis]}
          onDragStart={({ active }) => {
            choosePhase(active.id as PhaseId)
            setDrag({ active: String(active.id), over: String(active.id) })
          }}
          onDragOver={over}
          onDragEnd={drop}
          onDragCancel={() => setDrag(null)}
          accessibility={{
            screenReaderInstructions: { draggable: words.help },
            announcements: {
              onDragStart: ({ active }) => words.lifted(titleOf(active.id)),
              onDragOver: ({ active, over: under }) =>
                under ? words.over(titleOf(active.id), startAfter(day, active.id, under.id)) : undefined,
              onDragEnd: ({ active, over: under }) =>
                under ? words.dropped(titleOf(active.id), startAfter(day, active.id, under.id)) : undefined,
              onDragCancel: ({ active }) => words.cancelled(titleOf(active.id)),
            },
          }}
        >
          <SortableContext items={day.phases} strategy={verticalListSortingStrategy}>
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
                    {!drag && item && <PhaseProblem day={day} item={item} index={index} />}
                    <PhaseRow
                      day={day}
                      phase={phase}
                      index={index}
                      start={item ? startOf(phase.id) : null}
                      length={item?.length ?? minutes(0)}
                      axis={axes.find(({ id }) => id === phase.axis)}
                      trainers={trainers}
                      chosen={phase.id === chosen}
                      selected={marked.includes(phase.id)}
                    />
                  </div>
                )
              })}
            </div>
          </SortableContext>
        </DndContext>
        <button type="button" className={classes.add} onClick={() => addPhase(day.id, day.phases.length)}>
          <IconPlus size={18} stroke={1.75} aria-hidden />
          {text.agenda.addPhaseLong}
          <kbd>N</kbd>
        </button>
        <Parked day={day} />
      </div>
    </div>
  )
}

const startAfter = (day: Day, active: string | number, over: string | number) =>
  clock(
    scheduleOf(moved(day, String(active), String(over))).items.find(({ phase }) => phase.id === active)
      ?.start ?? day.start,
  )
