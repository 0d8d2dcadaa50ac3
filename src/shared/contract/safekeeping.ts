/** News of the trash and of backups for the trainer. */
import type { CalendarDate, Instant } from '../domain/base/time'

/**
 * Something in the trash. `replaced`: everything that a restored backup took the place of. `unreadable`: something that
 * can only be deleted. `at`: when it was put there.
 */
export type Trashed = {
  kind: 'session' | 'run' | 'card' | 'grid' | 'method' | 'template' | 'replaced' | 'unreadable'
  id: string
  at: Instant
  title: string
  /** The first day of a session; the date of a run. */
  date: CalendarDate | null
}

/** A backup that was chosen and found whole, and what it would bring back. */
export type BackupFound = {
  file: string
  made: Instant
  sessions: number
  cards: number
  /** Its people are sealed: the phrase of that time will open them. */
  sealed: boolean
}

/** A backup that was written and read back; `leftOut`: files that it cannot bring back, by their names. */
export type BackupMade = { file: string; leftOut: string[] }

/** The result of an export: where, how many files; `withoutPeople` because the vault was locked. */
export type ExportedAll = { folder: string; files: number; withoutPeople: boolean }

/** Files that can be read without the vault's phrase, in the folder all the same: one line each by its path, with how many they are. */
export type LeftInClear = { name: string; kind: 'export' | 'backup' | 'copy'; files: number }
