/** What the main thread and the thread that makes the documents say to each other. */
import type { DocumentId } from '../../shared/domain/handout-options'
import type { HandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'

/** What is to be made: every file, only the first of them to look at, or only their names (their bytes are empty). */
export type Wanted = {
  documents: readonly DocumentId[]
  source: HandoutSource
  options: HandoutOptions
  only: 'all' | 'first' | 'names'
}

export type Order = Wanted & { id: number }

export type MadeFile = { name: string; bytes: Uint8Array }

export type News =
  /** So many files are made of so many. */
  | { id: number; kind: 'progress'; done: number; total: number }
  /** `total` is how many files there would be in all. */
  | { id: number; kind: 'made'; files: MadeFile[]; total: number }
  /** Its message is for the log, never for a trainer. */
  | { id: number; kind: 'failed'; message: string }
