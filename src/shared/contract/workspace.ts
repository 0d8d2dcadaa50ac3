/** The state of the workspace as the trainer's window is told it, in plain values. */
import { z } from 'zod'
import type { SessionId } from '../domain/base/id'
import type { Instant, TimeOfDay } from '../domain/base/time'
import type { Label } from '../domain/edit/history'
import type { Method } from '../domain/library/method'
import type { Settings } from '../domain/library/settings'
import type { Template } from '../domain/library/template'
import type { People } from '../domain/people/people'
import type { Card } from '../domain/plan/card'
import type { Grid } from '../domain/plan/grid'
import type { Session } from '../domain/plan/session'
import type { RunView } from '../domain/run/run-view'
import type { Failure } from './failure'
import type { Room } from './room'
import type { VaultState } from './vault'

/** The open session as the main process holds it. */
export type Plan = {
  session: Session
  /** Counts the changes: rises by one with each edit, undo and redo. */
  revision: number
  /** The highest `sequence` of the edits already in it. */
  applied: number
  undo: Label | null
  redo: Label | null
}

/** A session in the list: the plan itself, which is small, and how many people come. */
export type SessionEntry = {
  session: Session
  /** Null while the vault is locked. */
  participants: number | null
  situations: number | null
  /** A run of this session that was not ended. */
  running: boolean
}

/**
 * A session that is only read: a later Jalon wrote `file`, its plan or its people, and nothing here ever writes it; or,
 * with `hold`, that file is not what it was. The plan is what can be read of it; null when it cannot.
 */
export type NewerSession = { id: SessionId; file: string; session: Session | null; hold?: Hold }

/**
 * Why a session is only read until the trainer decides: `file`, its plan or its people, is damaged, missing, or older than
 * what is known to have been there. `at`: when the version that can take its place was saved; null when there is none.
 */
export type Hold = { part: 'plan' | 'people'; why: 'damaged' | 'missing' | 'older'; at: Instant | null }

/** `version` goes on with the version of `at`; `without`: with nobody; `trash`: what is left of the session goes there. */
export const holdDecisionSchema = z.enum(['again', 'version', 'without', 'trash'])
export type HoldDecision = z.infer<typeof holdDecisionSchema>

/** The plan of a session as it was saved at that instant, in a few words to recognise it by. */
export type Version = { id: string; at: Instant; title: string; phases: number; end: TimeOfDay }

export type SaveState =
  | { kind: 'saved'; at: Instant }
  /** An edit is in memory and not yet on disk. */
  | { kind: 'saving' }
  /** Trying again by itself; nothing is lost as long as Jalon stays open. */
  | { kind: 'failed'; failure: Failure }

export type Workspace = {
  folder: string
  /** The program that carries the folder elsewhere, by its name; null when none is known to. */
  synced: string | null
  version: string
  platform: string
  settings: Settings
  sessions: SessionEntry[]
  /** As found at the start. */
  newer: readonly NewerSession[]
  cards: readonly Card[]
  methods: Method[]
  templates: Template[]
  grids: Grid[]
  /** Files that could not be read at the start, each told once. */
  problems: Failure[]
  open: Plan | null
  /** The people of the open session; null without one, and while the vault is locked. */
  people: People | null
  run: RunView | null
  question: RunQuestion | null
  room: RoomWindow
  /** The room's view, for the preview. */
  seen: Room
  save: SaveState
  vault: VaultState
}

/**
 * What only the trainer knows: whether the time of a `sleep` or of a clock put forward (`jump`) was phase time; how a run of
 * `yesterday` is closed, of which nothing is known since `last` and whose end was then seen at `end`, or what that time was
 * when it goes on; what the time since
 * an end was that is taken back much later (`gap`). `set-back` only tells: the clock went back by so many milliseconds.
 */
export type RunQuestion =
  | { kind: 'sleep'; from: Instant; to: Instant }
  | { kind: 'jump'; during: 'running' | 'paused' | 'waiting'; from: Instant; to: Instant }
  | { kind: 'yesterday'; last: Instant; end: Instant }
  | { kind: 'gap'; from: Instant; to: Instant }
  | { kind: 'set-back'; by: number; to: Instant }

export const runAnswerSchema = z.enum(['phase', 'pause', 'clock', 'close-known', 'close', 'understood'])
export type RunAnswer = z.infer<typeof runAnswerSchema>

/** A screen of this computer, as its system names it. */
export type RoomScreen = { id: string; label: string }

export type RoomWindow = {
  shown: boolean
  black: boolean
  /** Those that are plugged in. */
  screens: readonly RoomScreen[]
  /** The one chosen for the room, plugged in or not; null for a second screen, whichever it is. */
  screen: string | null
  /** Shown on a screen that is unplugged for now: it comes back with it. */
  away: boolean
}

/** The place of a note: among the people, or sealed to the vault, which is locked, until it is open. */
export type Taken = { sealed: boolean }

export type Exported = { folder: string; files: string[] }
