/** The file of a run, runs/<run id>.jsonl: the baseline on the first line, then one line for each action. */
import { z } from 'zod'
import {
  type Baseline,
  baselineSchema,
  type Journal,
  type RunAction,
  runActionSchema,
} from '../domain/run/run'
import {
  type Decoded,
  type Digest,
  decodeData,
  encodeData,
  type FileFormat,
  withoutByteOrderMark,
} from './file-format'
import { runFrom1 } from './migrations/run-1'
import { runFrom2 } from './migrations/run-2'
import { runFrom3 } from './migrations/run-3'

export type RunFile = {
  baseline: Baseline
  journal: Journal
  /** How many lines were damaged or stood behind a damaged one, and are not in the journal: told, never silent. */
  lost: number
}

/** The lines of a file as one value, so that a migration sees the baseline and the actions together. */
const linesSchema = z.strictObject({ baseline: baselineSchema, journal: z.array(z.unknown()) })

/** The header is the data of this format without its journal, whose actions are the lines that follow. */
export const runFormat: FileFormat<z.infer<typeof linesSchema>> = {
  name: 'jalon-run',
  version: 4,
  schema: linesSchema,
  migrations: { 1: runFrom1, 2: runFrom2, 3: runFrom3 },
}

/**
 * The run in the whole text of a file. A line counts once its line break is there, so a half-written last line is
 * ignored; from the first damaged line on, nothing is believed. With a digest, a line whose sum is not that of the rest
 * of it is damaged. Never throws.
 */
export function decodeRun(text: string, digest?: Digest): Decoded<RunFile> {
  const texts = withoutByteOrderMark(text).split('\n')
  const tail = texts.pop() ?? ''
  const [header, ...rest] = texts.map((line) => lineIn(line, digest))
  try {
    const actions = whole(rest, ({ isWhole }) => isWhole).map(({ data }) => data)
    const decoded = decodeData(runFormat, { ...(header?.data as object), journal: actions })
    if (!decoded.ok) return decoded
    if (!header?.isWhole) return { ok: false, reason: 'unreadable' }
    const { baseline, journal: read } = decoded.value
    const journal = whole(read, (data) => runActionSchema.safeParse(data).success) as RunAction[]
    const lost = rest.length - journal.length + (isCutShort(tail) ? 0 : 1)
    return { ...decoded, value: { baseline, journal, lost } }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

type Line = { data: unknown; isWhole: boolean }

/** A line without a sum was written by hand, or before version 3. */
function lineIn(text: string, digest?: Digest): Line {
  try {
    const { sum, ...data } = JSON.parse(text)
    return { data, isWhole: !digest || sum === undefined || sum === sumOf(data, digest) }
  } catch {
    return { data: undefined, isWhole: false }
  }
}

/** 64 bits of SHA-256 of the line without its sum. */
const sumOf = (data: object, digest: Digest) => digest(JSON.stringify(data)).slice(0, 16)

const lineOf = (data: object, digest?: Digest): string =>
  JSON.stringify(digest ? { ...data, sum: sumOf(data, digest) } : data)

/** A write that was stopped leaves the beginning of a line: nothing behind its end, and nothing that no text holds. */
const isCutShort = (tail: string) =>
  !/"sum":"[^"]*"\}./.test(tail) && [...tail].every((character) => character >= ' ')

/** Those before the first that is not sound. */
function whole<T>(values: readonly T[], isSound: (value: T) => boolean): T[] {
  const damaged = values.findIndex((value) => !isSound(value))
  return damaged < 0 ? [...values] : values.slice(0, damaged)
}

/** The first line of the file, without its line break. Throws on a baseline that could not be read back. */
export function encodeRunHeader(baseline: Baseline, digest?: Digest): string {
  const { journal: _, ...header } = encodeData(runFormat, { baseline, journal: [] }) as { journal: unknown }
  return lineOf(header, digest)
}

/** The line of an action, without its line break. Throws on an action that could not be read back. */
export const encodeRunAction = (action: RunAction, digest?: Digest): string =>
  lineOf(runActionSchema.parse(action), digest)

/** The whole text of a run's file. */
export const encodeRun = (
  { baseline, journal }: Pick<RunFile, 'baseline' | 'journal'>,
  digest?: Digest,
): string =>
  [encodeRunHeader(baseline, digest), ...journal.map((action) => encodeRunAction(action, digest))]
    .map((line) => `${line}\n`)
    .join('')
