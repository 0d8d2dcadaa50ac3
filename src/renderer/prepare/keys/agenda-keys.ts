/** The keys of the déroulé (docs: shortcuts): walk, edit, sort, give an axis, all without the mouse. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { onClock } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Day } from '../../../shared/domain/plan/day'
import type { Phase } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { useJalon } from '../../bridge/jalon'
import { usePlace } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { isDialogOpen } from '../../ui/dialog-open'
import { addPhase, chooseBy, escapeInspector, lengthen, nameIt, setPhase, toggleInspector } from '../agenda'
import { pickMethod } from '../insert-method'
import { duplicate, give, moveBy, moveToDay, remove } from '../list/phase-actions'
import { openPhaseMenu } from '../list/phase-menu'
import { tellRemoved } from '../list/removed'
import { clearSelection, extendTo, select, selected } from '../list/selection'
import { type PhaseCommand, phaseCommandOf } from './phase-command'

const isField = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')

/** Fixes the phase where it stands, or lets it go with the clock again. */
export function togglePin(day: Day, phase: Phase) {
  const start = scheduleOf(day).items.find((item) => item.phase.id === phase.id)?.start
  if (start === undefined) return
  setPhase(phase.id, { pin: phase.pin ? null : { edge: 'start', at: onClock(start) } })
}

type Does = Exclude<PhaseCommand['does'], 'axis' | 'kind'>
type Act = (phase: Phase, index: number) => void

export function useAgendaKeys(day: Day, all: readonly Axis[], grid: RefObject<HTMLDivElement | null>) {
  const axes = all.filter(({ retired }) => !retired)
  const chosen = usePlace((state) => state.phase)
  const text = useText()

  // The chosen row takes the focus when it changes under the keys, unless a field is being typed in.
  useEffect(() => {
    const root = grid.current
    if (!root || !chosen) return
    const active = document.activeElement
    if (active !== document.body && !(active && root.contains(active) && !isField(active))) return
    root.querySelector<HTMLElement>(`[data-phase="${chosen}"]`)?.focus()
  }, [chosen, grid])

  const walk = (by: number) => {
    clearSelection()
    chooseBy(by)
  }
  const toDay = (by: -1 | 1) => {
    const days = useJalon.getState().session?.days ?? []
    const to = days[days.findIndex(({ id }) => id === day.id) + by]
    if (to) moveToDay(day, selected(day), to, true)
  }
  const extend = (index: number) => {
    const phase = day.phases[index]
    if (phase) extendTo(phase.id)
  }
  const actsOf = (isHeld: boolean): Record<Does, Act> => ({
    previous: () => walk(-1),
    next: () => walk(1),
    first: (_, index) => walk(-index),
    last: (_, index) => walk(day.phases.length - 1 - index),
    name: (phase) => nameIt(phase.id),
    leave: () => {
      clearSelection()
      escapeInspector()
    },
    remove: () => {
      const gone = selected(day)
      remove(day, gone)
      tellRemoved(text, gone.length)
    },
    add: (_, index) => addPhase(day.id, index + 1),
    pin: (phase) => togglePin(day, phase),
    inspector: () => toggleInspector(),
    method: () => pickMethod(),
    longer: (phase) => lengthen(phase, 5),
    shorter: (phase) => lengthen(phase, -5),
    menu: (phase) => openMenu(phase),
    'extend-up': (_, index) => extend(index - 1),
    'extend-down': (_, index) => extend(index + 1),
    'extend-first': () => extend(0),
    'extend-last': () => extend(day.phases.length - 1),
    'move-up': () => moveBy(day, selected(day), -1, isHeld),
    'move-down': () => moveBy(day, selected(day), 1, isHeld),
    'day-before': () => toDay(-1),
    'day-after': () => toDay(1),
    duplicate: () => duplicate(day, selected(day)),
    all: () => select(day.phases.map(({ id }) => id)),
  })

  return (event: KeyboardEvent) => {
    const index = day.phases.findIndex(({ id }) => id === chosen)
    const phase = day.phases[index]
    if (!phase || isDialogOpen()) return
    // A button or a menu inside the row answers its own keys.
    const isRow =
      event.target === event.currentTarget || (event.target as HTMLElement).matches('[role="row"]')
    const command = phaseCommandOf(event, isRow ? 'row' : 'within', axes.length)
    if (!command) return
    event.preventDefault()
    if (command === 'held') return
    if (command.does === 'axis') {
      const axis = axes[command.index]
      if (axis) give(selected(day), { axis: axis.id, kind: 'work' })
    } else if (command.does === 'kind') give(selected(day), { kind: command.kind })
    else actsOf(event.repeat)[command.does](phase, index)
  }
}

/** Opens the menu under the row. */
function openMenu(phase: Phase) {
  const box = document.querySelector(`[data-phase="${phase.id}"]`)?.getBoundingClientRect()
  if (box) openPhaseMenu(phase.id, box.left + 64, box.bottom)
}
