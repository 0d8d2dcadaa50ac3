/** The messages between the main thread and the thread that makes the documents. */
import type { DocumentId } from '../../shared/domain/library/handout-options'
import type { Language } from '../../shared/domain/library/settings'
import type { ForeignContent } from '../../shared/handout/foreign-content'
import type { HandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import type { TemplateFault } from '../../shared/handout/template-fault'

/** The files to make: all, only the first to look at, or only their names (their bytes are empty). */
export type Wanted = {
  kind: 'handouts'
  documents: readonly DocumentId[]
  source: HandoutSource
  options: HandoutOptions
  /** The organisation's own templates that the options name, by their file names. */
  templates: Readonly<Record<string, Uint8Array>>
  only: 'all' | 'first' | 'names'
}

export type Work =
  | Wanted
  /** The tags of a template, and what keeps it from being used. */
  | { kind: 'tags'; template: Uint8Array }
  /** A template to start from. */
  | { kind: 'starter'; language: Language }

export type Order = { id: number; work: Work }

export type MadeFile = { name: string; bytes: Uint8Array }

/** `total` is how many files there would be in all. */
export type Made = {
  files: MadeFile[]
  total: number
  found?: {
    tags: readonly string[]
    faults: readonly TemplateFault[]
    removed: readonly ForeignContent[]
  }
}

export type News =
  /** So many files are made of so many. */
  | { id: number; kind: 'progress'; done: number; total: number }
  | ({ id: number; kind: 'made' } & Made)
  /** Its message is for the log, never for a trainer. */
  | { id: number; kind: 'failed'; message: string }
