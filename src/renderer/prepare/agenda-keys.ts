/** The keys of the déroulé (docs: shortcuts): walk, edit, sort, give an axis, all without the mouse. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Axis } from '../../shared/domain/axis'
import type { Day } from '../../shared/domain/day'
import type { Phase, PhaseKind } from '../../shared/domain/phase'
import { scheduleOf } from '../../shared/domain/schedule'
import { timeOfDay } from '../../shared/domain/time'
import { usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import {
  addPhase,
  chooseBy,
  duplicate,
  lengthen,
  moveBy,
  nameIt,
  remove,
  setPhase,
  toggleInspector,
} from './agenda'
import { pickMethod } from './insert-method'
import { tellRemoved } from './removed'
import { clearSelection, extendTo, insertCopies, moveAll, removeAll, selected, setAll } from './selection'

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

export function useAgendaKeys(day: Day, axes: readonly Axis[], grid: RefObject<HTMLDivElement | null>) {
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

  const move =
    (by: -1 | 1): Act =>
    (phase) => {
      const several = selected(day)
      if (several.length > 1) moveAll(day, several, by)
      else moveBy(phase.id, by)
    }
  const walk = (by: number) => {
    clearSelection()
    chooseBy(by)
  }
  const plain: Record<string, Act> = {
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    Home: () => walk(-chosenIndex(day, chosen)),
    End: () => walk(day.phases.length - 1 - chosenIndex(day, chosen)),
    Enter: (phase) => nameIt(phase.id),
    F2: (phase) => nameIt(phase.id),
    Escape: clearSelection,
    Delete: (phase) => {
      const several = selected(day)
      if (several.length > 1) removeAll(day, several)
      else remove(phase.id)
      tellRemoved(text)
    },
    n: (_, index) => addPhase(day.id, index + 1),
    p: (phase) => togglePin(day, phase),
    i: () => toggleInspector(),
    m: () => pickMethod(),
    '+': (phase) => lengthen(phase, 5),
    '=': (phase) => lengthen(phase, 5),
    '-': (phase) => lengthen(phase, -5),
  }

  const duplicateAll: Act = (phase) => {
    const several = selected(day)
    if (several.length > 1) insertCopies(day, several)
    else duplicate(phase.id)
  }
  const give = (phase: Phase, patch: Partial<Pick<Phase, 'axis' | 'kind'>>) => {
    const several = selected(day)
    if (several.length > 1) setAll(several, patch)
    else setPhase(phase.id, patch)
  }

  return (event: KeyboardEvent) => {
    const index = day.phases.findIndex(({ id }) => id === chosen)
    const phase = day.phases[index]
    if (!phase) return
    const { altKey, ctrlKey, metaKey, key } = event
    const act = actOf()
    if (!act) return
    event.preventDefault()
    act(phase, index)

    function actOf(): Act | undefined {
      if (altKey && key === 'ArrowUp') return move(-1)
      if (altKey && key === 'ArrowDown') return move(1)
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') return duplicateAll
      // A button or a menu inside the row answers its own keys.
      if (event.target !== event.currentTarget && !(event.target as HTMLElement).matches('[role="row"]'))
        return
      if (altKey || ctrlKey || metaKey) return
      const further = { ArrowUp: -1, ArrowDown: 1 }[key]
      if (event.shiftKey && further !== undefined)
        return (_, at) => {
          const next = day.phases[at + further]
          if (next) extendTo(day, next.id)
        }
      const digit = digitOf(event)
      if (digit) {
        const axis = axes[Number(digit) - 1]
        if (axis) return (own) => give(own, { axis: axis.id, kind: 'work' })
        const kind = LOGISTICS[Number(digit) - axes.length - 1]
        return kind ? (own) => give(own, { kind }) : undefined
      }
      return plain[key.length === 1 ? key.toLowerCase() : key]
    }
  }
}

const chosenIndex = (day: Day, chosen: string | null) => day.phases.findIndex(({ id }) => id === chosen)
