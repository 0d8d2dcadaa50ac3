/** Steps that are numbered below another: 1.1 and 1.2 below 1. */
import type { SaidTime } from './said-time'

type Numbered = { number: string; time: SaidTime }

/** « 1.2 », « 1.2. » or « 1-2 », before a title or in a column of numbers. */
const inner = /^(\d{1,2})[.-]\d{1,2}\b(?!\s*(?:h|min|'|\u2019))/
const outer = /^(\d{1,2})\s?[.)]?(?:\s|$)/

/** `isTimed`: those below have hours or lengths of their own. */
export type StepGroup<Step> = { above: Step; below: Step[]; isTimed: boolean }

export function groupsOf<Step extends Numbered>(steps: readonly Step[]): StepGroup<Step>[] {
  return steps.flatMap((above, at): StepGroup<Step>[] => {
    const number = inner.test(above.number) ? undefined : outer.exec(above.number)?.[1]
    if (number === undefined) return []
    const behind = steps.slice(at + 1)
    const end = behind.findIndex((own) => inner.exec(own.number)?.[1] !== number)
    const below = end < 0 ? behind : behind.slice(0, end)
    if (below.length < 2) return []
    const isTimed = below.some(({ time }) => time.length !== null || time.start !== null)
    return [{ above, below, isTimed }]
  })
}
