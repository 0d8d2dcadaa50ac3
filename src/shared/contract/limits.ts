/** Limits of files that come from outside or are made: the check and the sentence of refusal both have them from here. */

const MEGABYTE = 1_000_000

/** Bytes, but for `entries` and `ratio`; `entry`: of each of them inflated, when that is less than all. */
export type Limits = { file: number; inflated: number; entry?: number; entries: number; ratio: number }

/** Of a file that is imported. */
export const IMPORT_LIMITS: Limits = {
  ...{ file: 50 * MEGABYTE, inflated: 200 * MEGABYTE, entries: 2_000, ratio: 200 },
}

/** A backup is the trainer's own and grows with her years of work: larger than what is imported, but measured too. */
export const BACKUP_LIMITS: Limits & { entry: number } = {
  ...{ file: 500 * MEGABYTE, inflated: 2_000 * MEGABYTE, entry: 50 * MEGABYTE, entries: 65_000 },
  // The trainer's own texts may be as even as they like: the size of each file is what is limited.
  ratio: 1_100,
}

/** Bytes of one JSON file of the workspace, or of a session that is received: a hundred times a full day. */
export const LARGEST_FILE = 20 * MEGABYTE

/** A package of models: what a trainer wrote in years fits, and it is read at once. */
export const PACKAGE_LIMITS: Limits = {
  ...{ file: 20 * MEGABYTE, inflated: 20 * MEGABYTE, entries: 2_000 },
  // As even as the trainer's own texts may be.
  ratio: 1_100,
}

/** Bytes: a letterhead with its pictures. */
export const LARGEST_TEMPLATE = 10 * MEGABYTE

/** Levels of lists and objects in JSON; a plan has eight. Much deeper ones are read, and then every later save throws. */
export const DEEPEST_JSON = 64
