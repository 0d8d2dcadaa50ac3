/** Milliseconds as the whole minutes that a trainer compares. */
import { MINUTE_MS } from '../../shared/domain/time'

type Lengths = { start: number; end: number; plannedStart: number; plannedEnd: number }

/** To the nearest minute, so that lengths that are shown side by side differ by what is shown. */
export const wholeMinutes = (milliseconds: number) => Math.round(milliseconds / MINUTE_MS)

/** How many minutes longer a phase took than planned, each rounded first; negative when it was shorter. */
export const longerBy = ({ start, end, plannedStart, plannedEnd }: Lengths) =>
  wholeMinutes(end - start) - wholeMinutes(plannedEnd - plannedStart)
