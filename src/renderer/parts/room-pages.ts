/** Pages of steps too long for the room's screen: cut between two lines, never through one. */

/** Pixels from the top of the steps. */
type Span = { top: number; bottom: number }
/** A page begins at `top` and shows that many pixels from there: a whole number of lines. */
export type Page = { top: number; shown: number }

/** A fraction of a pixel is what rounding leaves. */
const NEARLY = 1

/**
 * A page begins with the step that the one before could not show whole; a step taller than a page goes on at the line that
 * was not shown. `line` is the height of one line, `height` that of a page, which shows one line at least.
 */
export function pagesOf(steps: readonly Span[], line: number, height: number): Page[] {
  const end = steps.at(-1)?.bottom ?? 0
  if (line <= 0 || end <= height + NEARLY) return [{ top: 0, shown: Math.max(0, height) }]
  const room = Math.max(height, line) + NEARLY
  const pages: Page[] = []
  let top = 0
  while (end - top > room) {
    const cut = steps.find(({ bottom }) => bottom > top + room)
    if (!cut) break
    const isAhead = cut.top > top + NEARLY
    const from = Math.max(cut.top, top)
    const lines = Math.max(1, Math.floor((top + room - from) / line))
    const next = isAhead ? cut.top : from + lines * line
    const before = steps.findLast(({ bottom }) => bottom <= top + room)
    pages.push({ top, shown: (isAhead ? (before?.bottom ?? next) : next) - top })
    top = next
  }
  return [...pages, { top, shown: end - top }]
}
