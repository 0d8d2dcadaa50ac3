/** The runs of a session that are told of, in their order. */
import type { DayId, RunId } from '../base/id'
import type { Report } from './report'

/** The order of their real starts: two of one day were planned for the same hour. */
export const inOrder = (reports: readonly Report[]): Report[] =>
  reports.toSorted((one, other) => one.start - other.start || (one.run < other.run ? -1 : 1))

/**
 * One run of each day that was run, by when it began: the one that is chosen by its id, else the last of those that were
 * ended. One that goes on is told of only when it is chosen.
 */
export function toldRuns(reports: readonly Report[], chosen: readonly RunId[]): Report[] {
  const told = new Map<DayId, Report>()
  const all = inOrder(reports)
  for (const report of all) if (report.ended) told.set(report.day, report)
  for (const report of all) if (chosen.includes(report.run)) told.set(report.day, report)
  return inOrder([...told.values()])
}
