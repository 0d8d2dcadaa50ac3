/** The ports of the workspace: the clock, the files, the ears of both windows. It reaches for nothing itself. */

import type { ValueOf } from '../../shared/contract/define'
import type { NamedFile } from '../../shared/contract/erasure'
import type { Room } from '../../shared/contract/room'
import type { TrainerContract } from '../../shared/contract/trainer'
import type { HoldDecision, NewerSession } from '../../shared/contract/workspace'
import type { CardId, RunId, SessionId } from '../../shared/domain/base/id'
import type { Instant } from '../../shared/domain/base/time'
import type { Method } from '../../shared/domain/library/method'
import type { PackageItem, PackageKind } from '../../shared/domain/library/package'
import type { Receipt } from '../../shared/domain/library/package-receipt'
import type { Language, Settings } from '../../shared/domain/library/settings'
import type { Template } from '../../shared/domain/library/template'
import type { IsErased } from '../../shared/domain/people/erasure'
import type { Term } from '../../shared/domain/people/mention'
import type { People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import type { Grid } from '../../shared/domain/plan/grid'
import type { Session } from '../../shared/domain/plan/session'
import type { Baseline, Journal, RunAction } from '../../shared/domain/run/run'
import type { Vault } from './vault-port'

export type Clock = {
  now(): Instant
  /** Milliseconds of a clock that nobody can set; only differences mean something. */
  monotonic(): number
  /** Calls back once the clock has come to `at`, or has been set; returns the function that gives up waiting. */
  wakeAt(at: Instant, then: () => void): () => void
}

/** A session and the people who come, as two files hold them; the people are null while the vault is locked. */
export type Kept = { session: Session; people: People | null }

/** A plan as it was saved at that instant. */
export type KeptVersion = { id: string; at: Instant; session: Session }

/** A run as its file holds it. */
export type RunFile = { baseline: Baseline; journal: Journal }

/** The files of one kind of model. */
export type ModelStore<T> = {
  /** Soon: within 800 ms. */
  save(value: T): void
  /** Moves the file to the trash; throws Refused when the disk does. */
  discard(id: string): Promise<void>
  /** Brings it back, or null when the trash has none of that id. */
  bringBack(id: string): Promise<T | null>
  /** Those that Jalon ships with. */
  shipped(language: Language): Promise<T[]>
}

/** A file of the library: that of a model, or the receipt of a package. */
export type Place = { kind: PackageKind | 'packages'; id: string }

/** What is done to the library at once. */
export type Batch = { puts: PackageItem[]; receipts: Receipt[]; gone: Place[] }

export type BringingStore = {
  /**
   * What is in memory is on the disk, and the batch too: from then on all of it is done, by the next opening at the latest.
   * Throws Refused, and then none of it is.
   */
  begin(batch: Batch): Promise<void>
  /** Puts it into the files, again and again while the disk refuses; resolved after the first attempt. */
  carryOut(batch: Batch): Promise<void>
}

/** The people found in a copy: an earlier version, the trash, elsewhere. */
export type PeopleCopy = { place: 'version' | 'trash' | 'elsewhere'; people: People }

/** Erasing for good. Each function that promises throws Refused. */
export type Erasures = {
  isErased: IsErased
  /** An erasure did not come to its end yet. */
  isPending(): boolean
  /** The people in every copy beside those in force, and how many files cannot be read that may hold some. */
  copies(): Promise<{ copies: PeopleCopy[]; unreadable: number }>
  /** Files that tell these names and are not written again without them. */
  named(terms: readonly Term[]): Promise<NamedFile[]>
  /** Deletes those of the files that `named` has found, by their paths there; what the disk refuses stays. */
  remove(found: readonly NamedFile[], files: readonly string[]): Promise<void>
  /** Erased from now on, wherever they come back from; nothing was changed when it throws. */
  begin(ids: readonly string[]): Promise<void>
  /** The ways in which the copies name those erased. */
  terms(): Promise<Term[]>
  /** Takes them out of every file, those in force as they were last saved. What it threw at, it goes on with next time. */
  finish(terms: readonly Term[]): Promise<{ unread: number }>
}

/** A note or a situation written for a session while the vault was locked, among people that are nobody else. */
export type WaitingNote = { id: string; people: People }

export type SealedNotes = {
  /** On the disk once it returns. Throws Refused: `vault-locked` when nothing can be sealed without the phrase. */
  put(id: string, people: People): Promise<void>
  /** The notes for sessions that are there; the rest stays, and is told. Throws the system's error. */
  waiting(): Promise<WaitingNote[]>
  /** They stand among the people that were asked to be saved: once these are on the disk, they wait no longer. Throws what stops it. */
  settle(ids: readonly string[]): Promise<void>
}

/** Sessions of which a file is damaged or missing. Each function that promises throws Refused. */
export type HeldStore = {
  lines(): NewerSession[]
  /** Reads their files again; those that are whole now, which are sessions like the others. */
  lookAgain(): Promise<Kept[]>
  /** Carries out the trainer's decision about the one of that id; to be looked at again then. */
  decide(id: string, decision: HoldDecision): Promise<void>
}

/** The files. What is saved stays in memory and is tried again for as long as the disk refuses. */
export type Store = {
  /** Soon: within 800 ms. */
  saveSession(session: Session): void
  /** At once; resolved after the first attempt, and the save state tells whether it was the good one. */
  savePeople(people: People): Promise<void>
  /** Soon: within 800 ms. */
  savePeopleSoon(people: People): void
  /** As they are on the disk, once the vault is open; null when their file cannot be read. */
  readPeople(session: SessionId): Promise<People | null>
  /** As they are on the disk, of a session that is only read: nothing is kept of them. Throws Refused. */
  readPeopleOnly(session: SessionId): Promise<People>
  /** The plan with the texts that the open vault unseals, which were shut until now; the same where there are none, or it cannot. */
  openPlan(session: Session): Session
  /** The same for a step of undo, of which nothing is kept. */
  openStep(session: Session): Session
  /** The vault has locked: every plan of which it seals texts, without these, as it is known from now on. */
  shutPlans(): ReadonlyMap<SessionId, Session>
  /** The vault locks: nothing of people stays in memory. */
  forgetPeople(): void
  sealed: SealedNotes
  erasures: Erasures
  held: HeldStore
  saveSettings(settings: Settings): Promise<void>
  methods: ModelStore<Method>
  templates: ModelStore<Template>
  cards: ModelStore<Card>
  grids: ModelStore<Grid>
  receipts: Pick<ModelStore<Receipt>, 'save'>
  bringing: BringingStore
  /** At once, as above: adds the action to the journal of that run, which is begun by its first. */
  record(baseline: Baseline, action: RunAction): Promise<void>
  /** Every run of the session that can be read, none of a rehearsal. */
  runs(session: SessionId): Promise<RunFile[]>
  /** The run of that id, in a file that can be gone on with; null when there is none, or the disk does not let it. */
  takeUp(run: RunId): Promise<RunFile | null>
  /** Moves the file of a run to the trash; throws Refused when the disk does. */
  discardRun(run: RunId): Promise<void>
  /** Brings it back; false when the trash has none of that id. */
  bringBackRun(run: RunId): Promise<boolean>
  /** Moves the files of a session to the trash; throws Refused when the disk does. */
  discard(session: SessionId): Promise<void>
  /** Brings them back, or null when the trash has none of that id. */
  bringBack(session: SessionId): Promise<Kept | null>
  /** The earlier plans, as far as they are kept, newest first. */
  versions(session: SessionId): Promise<KeptVersion[]>
  /** Puts a version in the place of the plan, which becomes one itself; throws Refused, and then nothing has changed. */
  restoreVersion(session: SessionId, version: string): Promise<Session>
  /** The shipped example in that language, under that id. */
  example(language: Language, id: SessionId): Promise<Kept>
  /** The shipped cards in that language that are not among those known; they become the trainer's own. */
  shippedCards(language: Language, known: ReadonlySet<CardId>): Promise<Card[]>
}

export type Announce = <K extends keyof TrainerContract['notices']>(
  name: K,
  value: ValueOf<TrainerContract['notices'][K]>,
) => void

export type Clipboard = { read(): string | Promise<string>; clear(): void }

export type Ports = {
  clock: Clock
  /** The IANA name of the time zone. */
  zone(): string
  newId(): string
  /** SHA-256 of the text, in hexadecimal. */
  digest(text: string): string
  store: Store
  vault: Vault
  announce: Announce
  announceRoom(room: Room): void
  /** The system's clipboard, as text. */
  clipboard: Clipboard
  /** Keeps the display from sleeping, or lets it. */
  keepAwake(awake: boolean): void
}
