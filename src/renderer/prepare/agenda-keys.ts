/** The keys of the déroulé (docs: shortcuts): walk, edit, sort, give an axis, all without the mouse. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Axis } from '../../shared/domain/axis'
import type { Day } from '../../shared/domain/day'
import type { Phase, PhaseKind } from '../../shared/domain/phase'
import { scheduleOf } from '../../shared/domain/schedule'
import { timeOfDay } from '../../shared/domain/time'
import { useJalon } from '../bridge/jalon'
import { usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { addPhase, chooseBy, escapeInspector, lengthen, nameIt, setPhase, toggleInspector } from './agenda'
import { pickMethod } from './insert-method'
import { duplicate, give, moveBy, moveToDay, remove } from './phase-actions'
import { openPhaseMenu } from './phase-menu'
import { tellRemoved } from './removed'
import { clearSelection, extendTo, select, selected } from './selection'

const isField = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')

/** Fixes the phase where it stands, or lets it go with the clock again. */
export function togglePin(day: Day, phase: Phase) {
  const start = scheduleOf(day).items.find((item) => item.phase.id === phase.id)?.start
  if (start === undefined) return
  setPhase(phase.id, { pin: phase.pin ? null : { edge: 'start', at: timeOfDay(start % 1440) } })
}

/** Digits by their place on the keyboard, so that AZERTY needs no Shift. */
const digitOf = (event: KeyboardEvent) => /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]

/** The digits after those of the axes, in this order. */
const LOGISTICS: readonly PhaseKind[] = ['break', 'meal', 'welcome', 'closing']

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
  const plain: Record<string, Act> = {
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    Home: () => walk(-chosenIndex(day, chosen)),
    End: () => walk(day.phases.length - 1 - chosenIndex(day, chosen)),
    Enter: (phase) => nameIt(phase.id),
    F2: (phase) => nameIt(phase.id),
    Escape: () => {
      clearSelection()
      escapeInspector()
    },
    Delete: () => {
      const gone = selected(day)
      remove(day, gone)
      tellRemoved(text, gone.length)
    },
    n: (_, index) => addPhase(day.id, index + 1),
    p: (phase) => togglePin(day, phase),
    i: () => toggleInspector(),
    m: () => pickMethod(),
    '+': (phase) => lengthen(phase, 5),
    '=': (phase) => lengthen(phase, 5),
    '-': (phase) => lengthen(phase, -5),
    ContextMenu: (phase) => openMenu(phase),
  }
  const withAlt: Record<string, Act> = {
    ArrowUp: () => moveBy(day, selected(day), -1),
    ArrowDown: () => moveBy(day, selected(day), 1),
    ArrowLeft: () => toDay(-1),
    ArrowRight: () => toDay(1),
  }
  const extend =
    (to: (index: number) => number): Act =>
    (_, index) => {
      const phase = day.phases[to(index)]
      if (phase) extendTo(phase.id)
    }
  const withShift: Record<string, Act> = {
    ArrowUp: extend((index) => index - 1),
    ArrowDown: extend((index) => index + 1),
    Home: extend(() => 0),
    End: extend(() => day.phases.length - 1),
    F10: (phase) => openMenu(phase),
  }

  return (event: KeyboardEvent) => {
    const index = day.phases.findIndex(({ id }) => id === chosen)
    const phase = day.phases[index]
    if (!phase) return
    const { altKey, ctrlKey, metaKey, shiftKey, key } = event
    const act = actOf()
    if (!act) return
    event.preventDefault()
    act(phase, index)

    function actOf(): Act | undefined {
      if (altKey && withAlt[key]) return withAlt[key]
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') return () => duplicate(day, selected(day))
      // A button or a menu inside the row answers its own keys.
      if (event.target !== event.currentTarget && !(event.target as HTMLElement).matches('[role="row"]'))
        return
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'a')
        return () => select(day.phases.map(({ id }) => id))
      if (altKey || ctrlKey || metaKey) return
      if (shiftKey && withShift[key]) return withShift[key]
      const digit = digitOf(event)
      if (digit) {
        const axis = axes[Number(digit) - 1]
        if (axis) return () => give(selected(day), { axis: axis.id, kind: 'work' })
        const kind = LOGISTICS[Number(digit) - axes.length - 1]
        return kind ? () => give(selected(day), { kind }) : undefined
      }
      return plain[key.length === 1 ? key.toLowerCase() : key]
    }
  }
}

/** Opens the menu under the row. */
function openMenu(phase: Phase) {
  const box = document.querySelector(`[data-phase="${phase.id}"]`)?.getBoundingClientRect()
  if (box) openPhaseMenu(phase.id, box.left + 64, box.bottom)
}

const chosenIndex = (day: Day, chosen: string | null) => day.phases.findIndex(({ id }) => id === chosen)
