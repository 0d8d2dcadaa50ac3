/** The file of a run, runs/<run id>.jsonl: the baseline on the first line, then one line for each action. */
import { z } from 'zod'
import { type Baseline, baselineSchema, type Journal, type RunAction, runActionSchema } from '../domain/run'
import { type Decoded, decodeData, encodeData, type FileFormat, withoutByteOrderMark } from './file-format'
import { runFrom1 } from './migrations/run-1'

export type RunFile = {
  baseline: Baseline
  journal: Journal
  /** How many lines were damaged or stood behind a damaged one, and are not in the journal. */
  lost: number
}

/** The lines of a file as one value, so that a migration sees the baseline and the actions together. */
const linesSchema = z.strictObject({ baseline: baselineSchema, journal: z.array(z.unknown()) })

/** The header is the data of this format without its journal, whose actions are the lines that follow. */
export const runFormat: FileFormat<z.infer<typeof linesSchema>> = {
  name: 'jalon-run',
  version: 2,
  schema: linesSchema,
  migrations: { 1: runFrom1 },
}

/**
 * The run in the whole text of a file. A line counts once its line break is there, so a half-written last line is
 * ignored; from the first damaged line on, nothing is believed. Never throws.
 */
export function decodeRun(text: string): Decoded<RunFile> {
  // What follows the last line break is not a line yet.
  const lines = withoutByteOrderMark(text).split('\n').slice(0, -1)
  try {
    const [header, ...rest] = lines.map((line) => parsed(line))
    const actions = whole(rest, (data) => data !== undefined)
    const decoded = decodeData(runFormat, { ...(header as object), journal: actions })
    if (!decoded.ok) return decoded
    const { baseline, journal: read } = decoded.value
    const journal = whole(read, (data) => runActionSchema.safeParse(data).success) as RunAction[]
    return { ...decoded, value: { baseline, journal, lost: rest.length - journal.length } }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Those before the first that is not sound. */
function whole<T>(values: readonly T[], isSound: (value: T) => boolean): T[] {
  const damaged = values.findIndex((value) => !isSound(value))
  return damaged < 0 ? [...values] : values.slice(0, damaged)
}

/** The first line of the file, without its line break. Throws on a baseline that could not be read back. */
export function encodeRunHeader(baseline: Baseline): string {
  const { journal: _, ...header } = encodeData(runFormat, { baseline, journal: [] }) as { journal: unknown }
  return JSON.stringify(header)
}

/** The line of an action, without its line break. Throws on an action that could not be read back. */
export const encodeRunAction = (action: RunAction): string => JSON.stringify(runActionSchema.parse(action))

/** The whole text of a run's file. */
export const encodeRun = ({ baseline, journal }: Pick<RunFile, 'baseline' | 'journal'>): string =>
  [encodeRunHeader(baseline), ...journal.map(encodeRunAction)].map((line) => `${line}\n`).join('')
