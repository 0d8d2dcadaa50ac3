/**
 * From version 1 of a run, whose axes could not be retired, whose phases had neither a least length nor a way to begin by
 * themselves, and where a phase counted from when it was begun.
 */
import { axisFrom1 } from './axis-1'

type Version1 = { baseline: { axes: { icon: string }[]; phases: object[] }; journal: unknown[] }

export function runFrom1(data: unknown): unknown {
  const old = data as Version1
  const { baseline, journal } = old
  return {
    ...old,
    baseline: {
      ...baseline,
      axes: baseline.axes.map(axisFrom1),
      phases: baseline.phases.map((phase) => ({
        ...phase,
        minimum: null,
        optional: false,
        autoAdvance: false,
      })),
    },
    journal: journal.map(actionFrom1),
  }
}

/** A damaged action stays as it is: where the journal ends is said by who reads it. */
function actionFrom1(action: unknown): unknown {
  const kind = (action as { kind?: unknown } | null)?.kind
  if (kind === 'begin') return { ...(action as object), from: null }
  if (kind === 'end') return { ...(action as object), to: null }
  return action
}
