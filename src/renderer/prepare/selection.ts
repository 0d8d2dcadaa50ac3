/** Several phases of a day chosen together: what they have in common to undergo is one edit, thus one step to undo. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Day } from '../../shared/domain/day'
import type { PhaseId } from '../../shared/domain/id'
import type { Phase } from '../../shared/domain/phase'
import { copiedPhases, phasesFor, readPhases } from '../../shared/domain/phase-paste'
import { scheduleOf } from '../../shared/domain/schedule'
import { clock, inMinutes } from '../../shared/text/format'
import { newId } from '../bridge/id'
import { edit, useJalon } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { isTyped, useClipboardCatcher } from './clipboard-catcher'

type Selection = {
  /** Where a range began. */
  anchor: PhaseId | null
  phases: readonly PhaseId[]
}

export const useSelection = create<Selection>(() => ({ anchor: null, phases: [] }))

export const clearSelection = () => useSelection.setState({ anchor: null, phases: [] })

/** The ids chosen together: the chosen phase alone when it is not among several. */
export const together = (chosen: PhaseId | null, phases: readonly PhaseId[]): readonly PhaseId[] =>
  chosen === null ? [] : phases.includes(chosen) ? phases : [chosen]

/** The phases of that day chosen together, in the order of the day. */
export function selected(day: Day): Phase[] {
  const ids = together(usePlace.getState().phase, useSelection.getState().phases)
  return day.phases.filter(({ id }) => ids.includes(id))
}

/** Chooses everything from where the range began to that phase. */
export function extendTo(day: Day, to: PhaseId) {
  const place = (id: PhaseId | null) => day.phases.findIndex((phase) => phase.id === id)
  const known = useSelection.getState().anchor
  const anchor = place(known) >= 0 ? known : usePlace.getState().phase
  const [from, end] = [place(anchor), place(to)].sort((one, other) => one - other) as [number, number]
  if (from < 0) return
  useSelection.setState({ anchor, phases: day.phases.slice(from, end + 1).map(({ id }) => id) })
  choosePhase(to)
}

/** Adds the phase to those chosen, or takes it out; the last one stays. */
export function toggle(id: PhaseId) {
  const before = together(usePlace.getState().phase, useSelection.getState().phases)
  const after = before.includes(id) ? before.filter((own) => own !== id) : [...before, id]
  const last = after.at(-1)
  if (last === undefined) return
  useSelection.setState({ anchor: last, phases: after })
  choosePhase(last)
}

const ids = (phases: readonly Phase[]) => phases.map(({ id }) => id)

/** Removes them all, and chooses the phase that comes behind, or before. */
export function removeAll(day: Day, phases: readonly Phase[]) {
  const gone = ids(phases)
  const last = day.phases.findIndex(({ id }) => id === gone.at(-1))
  const isLeft = ({ id }: Phase) => !gone.includes(id)
  const next = day.phases.slice(last).find(isLeft) ?? day.phases.slice(0, last).findLast(isLeft)
  edit({ kind: 'phases.remove', phases: gone })
  clearSelection()
  choosePhase(next?.id ?? null)
}

/** Moves them together by one place up (−1) or down (1). */
export function moveAll(day: Day, phases: readonly Phase[], by: -1 | 1) {
  const moved = ids(phases)
  const edge = day.phases.findIndex(({ id }) => id === (by < 0 ? moved[0] : moved.at(-1)))
  const index = day.phases.slice(0, edge).filter(({ id }) => !moved.includes(id)).length + by
  if (index < 0 || index > day.phases.length - moved.length) return
  edit({ kind: 'phases.move', phases: moved, day: day.id, index })
}

export const setAll = (phases: readonly Phase[], patch: Partial<Pick<Phase, 'axis' | 'kind'>>) =>
  edit({ kind: 'phases.set', phases: ids(phases), patch })

/** Puts copies of the phases right behind the last of those chosen, and chooses the copies. */
export function insertCopies(day: Day, phases: readonly Phase[]) {
  const { session } = useJalon.getState()
  if (!session) return
  const copies = phasesFor(session, phases, () => newId<PhaseId>('phase'))
  const last = selected(day).at(-1)?.id
  const place = day.phases.findIndex(({ id }) => id === last)
  edit({ kind: 'phases.add', day: day.id, index: place < 0 ? day.phases.length : place + 1, phases: copies })
  useSelection.setState({ anchor: copies[0]?.id ?? null, phases: ids(copies) })
  choosePhase(copies.at(-1)?.id ?? null)
}

/** What the clipboard calls the phases; beside them stands a table that Word and Excel understand. */
const PHASES = 'application/x-jalon-phases'

function copy(event: ClipboardEvent, day: Day): Phase[] {
  const phases = isTyped(event) ? [] : selected(day)
  if (phases.length === 0 || !event.clipboardData) return []
  const { items } = scheduleOf(day)
  const rows = phases.map(({ id, title, duration }) => {
    const start = items.find(({ phase }) => phase.id === id)?.start
    return [start === undefined ? '' : clock(start), inMinutes(duration), title].join('\t')
  })
  event.clipboardData.setData('text/plain', rows.join('\n'))
  event.clipboardData.setData(PHASES, copiedPhases(phases))
  event.preventDefault()
  return phases
}

/** Copies, cuts and pastes phases wherever the keyboard is on the screen: an empty day has no row to stand on. */
export function useClipboard(day: Day | undefined) {
  useClipboardCatcher()
  useEffect(() => {
    if (!day) return
    const onCopy = (event: ClipboardEvent) => copy(event, day)
    const onCut = (event: ClipboardEvent) => {
      const phases = copy(event, day)
      if (phases.length > 0) removeAll(day, phases)
    }
    const onPaste = (event: ClipboardEvent) => {
      const phases = isTyped(event) ? null : readPhases(event.clipboardData?.getData(PHASES) ?? '')
      if (!phases) return
      event.preventDefault()
      insertCopies(day, phases)
    }
    const listeners = { copy: onCopy, cut: onCut, paste: onPaste }
    for (const [kind, listen] of Object.entries(listeners)) {
      document.addEventListener(kind as 'copy', listen)
    }
    return () => {
      for (const [kind, listen] of Object.entries(listeners)) {
        document.removeEventListener(kind as 'copy', listen)
      }
    }
  }, [day])
}
