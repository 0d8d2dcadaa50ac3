/** Phases picked up, with the mouse or with Space, and where they would land: their hours and the balance show before they are dropped. */
import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragOverEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { restrictToVerticalAxis } from '@dnd-kit/modifiers'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { create } from 'zustand'
import type { DayId, PhaseId } from '../../../shared/domain/base/id'
import { applyEdit, type Edit } from '../../../shared/domain/edit/edit'
import type { Day } from '../../../shared/domain/plan/day'
import type { Phase } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { findPhase, type Session } from '../../../shared/domain/plan/session'
import { clock } from '../../../shared/text/format'
import { edit, useJalon, usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { dayNow, usePaintedDay } from '../agenda'
import { moveEdit } from './phase-actions'
import classes from './phase-drag.module.css'
import { selected, selectOnly, useSelection } from './selection'

/** The phase held, what it is over (a phase or a day), whether it was over another, and whether the keyboard holds it. */
type Drag = { active: PhaseId; over: string; isMoved: boolean; byKeyboard: boolean }
export const useDrag = create<{ drag: Drag | null }>(() => ({ drag: null }))

/** How a day is known among what can be dropped on. */
export const dayTarget = (id: DayId) => `day ${id}`

/** The effect of dropping here; null when it changes nothing. */
function dropEdit({ days }: Session, day: Day, active: string, over: string): Edit | null {
  const other = days.find(({ id }) => dayTarget(id) === over)
  const all = selected(day)
  const held = all.some(({ id }) => id === active) ? all : day.phases.filter(({ id }) => id === active)
  if (other) return other.id === day.id ? null : moveEdit(held, other.id, other.phases.length)
  const from = day.phases.findIndex(({ id }) => id === active)
  const to = day.phases.findIndex(({ id }) => id === over)
  if (from < 0 || to < 0 || from === to) return null
  const isLeft = (phase: Phase) => !held.includes(phase)
  return moveEdit(held, day.id, day.phases.slice(0, from < to ? to + 1 : to).filter(isLeft).length)
}

/** The session as it would be if what is held were dropped here. */
export function previewOf(session: Session, day: Day, drag: Pick<Drag, 'active' | 'over'> | null): Session {
  const change = drag && dropEdit(session, day, drag.active, drag.over)
  return change ? applyEdit(session, change) : session
}

/** The hour at which the phase starts, and the number of its day when it is not the one shown. */
function placeOf({ days }: Session, shown: DayId, active: string) {
  for (const [index, own] of days.entries()) {
    const start = scheduleOf(own).items.find(({ phase }) => phase.id === active)?.start
    if (start !== undefined) return { start: clock(start), day: own.id === shown ? null : index + 1 }
  }
  return { start: '–', day: null }
}

// One object for ever: a new one would have every row drawn again at each change.
const pointer = { activationConstraint: { distance: 4 } }
const straight = [restrictToVerticalAxis]
const free: typeof straight = []
const keyboard = { coordinateGetter: sortableKeyboardCoordinates }

/** A day when the mouse is on its tab, else the nearest row. */
const nearest: CollisionDetection = (args) => {
  const isDay = ({ id }: { id: string | number }) => String(id).startsWith('day ')
  const [days, rows] = [
    args.droppableContainers.filter(isDay),
    args.droppableContainers.filter((own) => !isDay(own)),
  ]
  const under = args.pointerCoordinates ? pointerWithin({ ...args, droppableContainers: days }) : []
  if (under.length > 0) return under
  // The held phase hangs beside the pointer: the row is the one that is pointed at.
  const at = args.pointerCoordinates
  const collisionRect = at
    ? { top: at.y, bottom: at.y, left: at.x, right: at.x, width: 0, height: 0 }
    : args.collisionRect
  return closestCenter({ ...args, collisionRect, droppableContainers: rows })
}

/** The day as it was last painted, or as it would be if what is held were dropped now. */
export function usePreview(id: DayId): { day: Day | undefined; isHeld: boolean } {
  const session = usePaintedSession()
  const drag = useDrag((state) => state.drag)
  const now = usePaintedDay(id)
  if (!now || !drag) return { day: now, isHeld: false }
  const day = previewOf(session, now, drag).days.find((own) => own.id === id) ?? now
  return { day, isHeld: day !== now }
}

export function PhaseDrag({ day: id, children }: { day: DayId; children: ReactNode }) {
  const text = useText()
  const words = text.agenda.dragging
  const byKeyboard = useDrag(({ drag }) => drag?.byKeyboard === true)
  const sensors = useSensors(useSensor(PointerSensor, pointer), useSensor(KeyboardSensor, keyboard))
  // As they are when something is held: nothing of this is drawn again while one types.
  const now = () => {
    const { session } = useJalon.getState()
    const day = dayNow(id)
    return session && day ? { session, day } : null
  }
  const titleOf = (active: string | number) => {
    const session = now()?.session
    return (session && findPhase(session, active as PhaseId)?.phase.title) || text.app.untitledPhase
  }
  /** Where the phase is in that session. */
  const said = (
    session: Session,
    active: string | number,
    say: (title: string, start: string, day: number | null) => string,
  ) => {
    const { start, day } = placeOf(session, id, String(active))
    return say(titleOf(active), start, day)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearest}
      modifiers={byKeyboard ? straight : free}
      onDragStart={begin}
      onDragOver={over}
      onDragEnd={({ active, over: under }) => {
        useDrag.setState({ drag: null })
        const here = now()
        const change = here && under && dropEdit(here.session, here.day, String(active.id), String(under.id))
        if (change) edit(change)
      }}
      onDragCancel={() => useDrag.setState({ drag: null })}
      accessibility={{
        screenReaderInstructions: { draggable: words.help },
        announcements: {
          onDragStart: ({ active }) => words.lifted(titleOf(active.id)),
          onDragOver({ active, over: under }) {
            const here = now()
            // Over itself as soon as it is lifted, which has just been told.
            if (!here || !under || !useDrag.getState().drag?.isMoved) return undefined
            const drag = { active: active.id as PhaseId, over: String(under.id) }
            return said(previewOf(here.session, here.day, drag), active.id, words.over)
          },
          // Told once it is done: the session has it where it was dropped.
          onDragEnd({ active, over: under }) {
            const here = now()
            return here && under ? said(here.session, active.id, words.dropped) : undefined
          },
          onDragCancel: ({ active }) => words.cancelled(titleOf(active.id)),
        },
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        <Held day={id} />
      </DragOverlay>
    </DndContext>
  )
}

function begin({ active, activatorEvent }: DragStartEvent) {
  const id = active.id as PhaseId
  if (!useSelection.getState().phases.includes(id)) selectOnly(id)
  const byKeyboard = activatorEvent instanceof KeyboardEvent
  useDrag.setState({ drag: { active: id, over: id, isMoved: false, byKeyboard } })
}

function over({ active, over: under }: DragOverEvent) {
  const { drag } = useDrag.getState()
  const id = String(under?.id ?? active.id)
  if (drag) useDrag.setState({ drag: { ...drag, over: id, isMoved: drag.isMoved || id !== active.id } })
}

/** The label beside the pointer: the hour it would get, and which phase it is, or how many. */
function Held({ day: id }: { day: DayId }) {
  const text = useText()
  const session = usePaintedSession()
  const day = usePaintedDay(id)
  const drag = useDrag((state) => state.drag)
  if (!drag || !day) return null
  const count = selected(day).length
  const title = day.phases.find((phase) => phase.id === drag.active)?.title
  return (
    <div className={classes.place} aria-hidden>
      <div className={classes.held}>
        <strong>{placeOf(previewOf(session, day, drag), id, drag.active).start}</strong>
        <span className={classes.title}>
          {count > 1 ? text.agenda.several(count) : title || text.app.untitledPhase}
        </span>
      </div>
    </div>
  )
}
