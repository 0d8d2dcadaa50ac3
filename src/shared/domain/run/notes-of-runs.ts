/** The run of its session to which each note belongs. */
import type { PhaseId, RunId } from '../base/id'
import { MINUTE_MS } from '../base/time'
import type { Note } from '../people/note'
import type { Report } from './report'

type Span = Pick<Report, 'run' | 'start' | 'end'>

/**
 * How far from the only run around a note that says no run may be and still be told with it, in milliseconds: shorter
 * than the night between two days.
 */
const AROUND = 12 * 60 * MINUTE_MS

const only = (runs: readonly Span[]): RunId | null => (runs.length === 1 ? (runs[0]?.run ?? null) : null)

/**
 * The run that the note names. One of an older Jalon names none: it is of the run that went on at that time, and where
 * none did, of the only one around; null when there are two, and for one of a rehearsal.
 */
export function runOfNote(
  { run, rehearsal, at }: Pick<Note, 'run' | 'rehearsal' | 'at'>,
  runs: readonly Span[],
): RunId | null {
  if (rehearsal) return null
  if (run !== null) return run
  const going = runs.filter(({ start, end }) => at >= start && at <= end)
  const around = runs.filter(({ start, end }) => at >= start - AROUND && at <= end + AROUND)
  return only(going.length > 0 ? going : around)
}

/** The notes of the run, oldest first. `runs`: every run of the session. */
export const notesOfRun = (run: RunId, runs: readonly Span[], notes: readonly Note[]): Note[] =>
  notes.filter((note) => runOfNote(note, runs) === run).sort((one, other) => one.at - other.at)

/** The notes of the run under their phases in the report's order; null holds those of no phase of it. */
export function notesByPhase(
  report: Report,
  runs: readonly Span[],
  notes: readonly Note[],
): Map<PhaseId | null, Note[]> {
  const own = notesOfRun(report.run, runs, notes)
  const ids = new Set(report.phases.map(({ id }) => id))
  const under = (phase: PhaseId | null) =>
    own.filter((note) => (note.phase !== null && ids.has(note.phase) ? note.phase : null) === phase)
  const entries = [...ids, null].map((phase): [PhaseId | null, Note[]] => [phase, under(phase)])
  return new Map(entries.filter(([, list]) => list.length > 0))
}
