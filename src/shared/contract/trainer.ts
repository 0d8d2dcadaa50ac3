/** What the trainer's window may ask of the main process, and what it hears from it. */
import { z } from 'zod'
import type { Card } from '../domain/card'
import { type EditLabel, editSchema } from '../domain/edit'
import { dayIdSchema, phaseIdSchema, type SessionId, sessionIdSchema } from '../domain/id'
import { type Note, noteKindSchema } from '../domain/note'
import type { People } from '../domain/people'
import type { RunView } from '../domain/run-view'
import type { Session } from '../domain/session'
import { type Settings, settingsSchema } from '../domain/settings'
import type { Instant, TimeOfDay } from '../domain/time'
import { documentIdSchema, handoutOptionsSchema } from '../handout/options'
import { call, notice } from './define'
import type { Failure } from './failure'

/** The open session as the main process holds it. */
export type Plan = {
  session: Session
  /** Counts the changes: rises by one with each edit, undo and redo. */
  revision: number
  /** The highest `sequence` of the edits already in it. */
  applied: number
  undo: EditLabel | null
  redo: EditLabel | null
}

/** A session in the list: the plan itself, which is small, and how many people come. */
export type SessionEntry = {
  session: Session
  participants: number
  situations: number
  /** A run of this session that was not ended. */
  running: boolean
}

/** What the plan of a session was when it was saved at that instant, in a few words to recognise it by. */
export type Version = { id: string; at: Instant; title: string; phases: number; end: TimeOfDay }

export type SaveState =
  | { kind: 'saved'; at: Instant }
  /** An edit is in memory and not yet on disk. */
  | { kind: 'saving' }
  /** Trying again by itself; nothing is lost as long as Jalon stays open. */
  | { kind: 'failed'; failure: Failure }

export type Workspace = {
  folder: string
  version: string
  platform: string
  settings: Settings
  sessions: SessionEntry[]
  cards: Card[]
  /** Files that could not be read at the start, each told once. */
  problems: Failure[]
  open: Plan | null
  people: People | null
  run: RunView | null
  room: RoomWindow
  save: SaveState
}

/** Whether the room window is there and dark. */
export type RoomWindow = { shown: boolean; black: boolean }

export type Exported = { folder: string; files: string[] }

const nothing = z.null()
const onlySession = z.strictObject({ session: sessionIdSchema })

export const trainerContract = {
  window: 'trainer',
  calls: {
    load: call<Workspace>()(nothing),
    setSettings: call<Settings>()(settingsSchema.pick({ language: true, theme: true }).partial()),

    createSession: call<Plan>()(nothing),
    openSession: call<Plan>()(onlySession),
    closeSession: call<null>()(nothing),
    duplicateSession: call<null>()(onlySession),
    /** To the workspace's trash, from where `restoreSession` brings it back. */
    removeSession: call<null>()(onlySession),
    restoreSession: call<null>()(onlySession),
    /** What its plan was before, newest first. */
    versions: call<Version[]>()(onlySession),
    /** Puts one of them in the place of the plan, which becomes a version itself. */
    restoreVersion: call<null>()(z.strictObject({ session: sessionIdSchema, version: z.string().max(100) })),
    /** Brings the shipped example back as it was; the trainer's own copy goes to the trash. */
    restoreExample: call<{ session: SessionId }>()(nothing),
    openFolder: call<null>()(nothing),
    /** Opens an https, http or mailto address in the browser, after showing it. */
    openLink: call<null>()(z.strictObject({ address: z.string().max(2000) })),

    /** Applies an edit to the open session; `sequence` rises by one with every edit of this window. */
    edit: call<null>()(
      z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: editSchema }),
    ),
    undo: call<null>()(nothing),
    redo: call<null>()(nothing),

    addNote: call<Note>()(z.strictObject({ text: z.string().min(1).max(10_000), kind: noteKindSchema })),

    /** Freezes the plan of that day and begins its first phase; a rehearsal has its own clock and leaves no journal. */
    startRun: call<null>()(
      z.strictObject({
        day: dayIdSchema,
        rehearsal: z
          .strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) })
          .nullable(),
      }),
    ),
    act: call<null>()(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('begin'), phase: phaseIdSchema }),
        z.strictObject({ kind: z.enum(['begin-now', 'pause', 'resume', 'end', 'undo']) }),
        z.strictObject({ kind: z.literal('adjust'), minutes: z.int().min(-600).max(600) }),
      ]),
    ),
    setSpeed: call<null>()(z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) })),
    /** Leaves the run screen for good: closes an ended run or throws a rehearsal away. */
    closeRun: call<null>()(nothing),
    showRoom: call<null>()(z.strictObject({ shown: z.boolean() })),
    blackRoom: call<null>()(z.strictObject({ black: z.boolean() })),

    exportHandouts: call<Exported>()(
      z.strictObject({
        session: sessionIdSchema,
        documents: z.array(documentIdSchema).min(1),
        options: handoutOptionsSchema,
        existing: z.enum(['ask', 'replace', 'keep-both']),
      }),
    ),
    openExported: call<null>()(onlySession),
  },
  notices: {
    sessions: notice<SessionEntry[]>(),
    plan: notice<Plan | null>(),
    people: notice<People | null>(),
    run: notice<RunView | null>(),
    room: notice<RoomWindow>(),
    save: notice<SaveState>(),
    settings: notice<Settings>(),
    problem: notice<Failure>(),
  },
} as const
export type TrainerContract = typeof trainerContract
