/** Undo and redo of a session's plan, its people and the library's cards, as one: what they were, each with the label of the edit that left it. */

import type { Instant } from '../base/time'
import type { People } from '../people/people'
import type { Card } from '../plan/card'
import type { Session } from '../plan/session'
import type { CardEditLabel } from './card-edit'
import type { EditLabel } from './edit'
import type { PeopleEditLabel } from './people-edit'

export type Label = EditLabel | PeopleEditLabel | CardEditLabel

type Change =
  | { part: 'plan'; before: Session; after: Session }
  | { part: 'people'; before: People; after: People }
  | { part: 'cards'; before: readonly Card[]; after: readonly Card[] }

export type Step = Change & {
  label: Label
  key: string
  at: Instant
  /** Whether it is one step with a last one of the same key; left out, the time between them decides. */
  joins?: boolean | undefined
}

export type History = { past: readonly Step[]; future: readonly Step[] }

export const emptyHistory: History = { past: [], future: [] }

/** Steps kept; older ones are forgotten. */
const DEPTH = 200
/** Edits with the same key closer than this many milliseconds are one step. */
const TOGETHER_MS = 1000

/** The history once the edit that led from `before` to `after` was made; whatever could be redone is forgotten. */
export function remember(history: History, step: Step): History {
  const last = history.past.at(-1)
  const together =
    last &&
    step.key !== '' &&
    last.part === step.part &&
    last.key === step.key &&
    (step.joins ?? step.at - last.at < TOGETHER_MS)
  const past = together
    ? [...history.past.slice(0, -1), { ...step, before: last.before } as Step]
    : [...history.past, step].slice(-DEPTH)
  return { past, future: [] }
}

/** The last step, whose `before` is what was, and the history without it; null when there is none. */
export function undo(history: History): { step: Step; history: History } | null {
  const step = history.past.at(-1)
  if (!step) return null
  return { step, history: { past: history.past.slice(0, -1), future: [step, ...history.future] } }
}

/** The last step of the plan, those of people behind it staying: neither part of the state depends on the other. */
export function undoPlan({ past, future }: History): { step: Step; history: History } | null {
  const place = past.findLastIndex(({ part }) => part === 'plan')
  const step = past[place]
  return step ? { step, history: { past: past.toSpliced(place, 1), future: [step, ...future] } } : null
}

/** The step that was undone last, whose `after` is what it led to; null when there is none. */
export function redo(history: History): { step: Step; history: History } | null {
  const [step, ...future] = history.future
  return step ? { step, history: { past: [...history.past, step], future } } : null
}

/** The history without the steps that hold people: they cannot be kept once these are locked or were erased. */
export function withoutPeople({ past, future }: History): History {
  const others = (steps: readonly Step[]) => steps.filter(({ part }) => part !== 'people')
  return { past: others(past), future: others(future) }
}

/** The history with every plan in it as `change` has it. */
export function withPlans({ past, future }: History, change: (session: Session) => Session): History {
  const changed = (steps: readonly Step[]) =>
    steps.map((step) =>
      step.part === 'plan' ? { ...step, before: change(step.before), after: change(step.after) } : step,
    )
  return { past: changed(past), future: changed(future) }
}

/** The history with the cards of every step as `change` has them. */
export function withCards(
  { past, future }: History,
  change: (cards: readonly Card[]) => readonly Card[],
): History {
  const changed = (steps: readonly Step[]) =>
    steps.map((step) =>
      step.part === 'cards' ? { ...step, before: change(step.before), after: change(step.after) } : step,
    )
  return { past: changed(past), future: changed(future) }
}

export const undoLabel = (history: History): Label | null => history.past.at(-1)?.label ?? null
export const redoLabel = (history: History): Label | null => history.future[0]?.label ?? null
