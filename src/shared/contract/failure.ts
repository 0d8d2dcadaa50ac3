/** Expected failures, as data: the words for them are in shared/text, so that no English stack reaches a trainer. */
import type { Instant } from '../domain/base/time'
import type { ToldFault } from '../handout/template-fault'

export type Failure =
  /** The file holds something that is not a session (empty, truncated, `null`, wrong shape); its bytes were set aside. */
  | { kind: 'unreadable-file'; file: string; keptAs: string }
  /** A line of the journal of a run was damaged: its bytes were set aside, and what comes before that line goes on. */
  | { kind: 'damaged-run'; file: string; keptAs: string }
  /** The file was damaged: its bytes were set aside, and the version saved at that instant is open in its place. */
  | { kind: 'older-version'; file: string; keptAs: string; at: Instant }
  /** The file that orders a restoration is none of Jalon's: nothing moved, and it was set aside. */
  | { kind: 'bad-restoration'; file: string; keptAs: string }
  /** The file that orders several files of the library to be put there at once is none of Jalon's: none was, and it was set aside. */
  | { kind: 'bad-bringing'; file: string; keptAs: string }
  /** A file that cannot be read here stands where one of a package would: nothing was imported. */
  | { kind: 'place-taken'; file: string }
  /** A copy that a program that syncs, or somebody, has put beside a file: both are shown, this one as `shown`. */
  | { kind: 'second-version'; file: string; title: string; shown: string }
  /** A second journal of a run, put beside the first in the same way: both are in the report of the session of that title. */
  | { kind: 'second-run'; file: string; title: string }
  /** Other settings, put beside those in use or in their place: nothing of them is used, nor erased. */
  | { kind: 'second-settings'; file: string }
  /** A backup was not put in the place of the workspace: another program has the file open. Nothing was changed. */
  | { kind: 'restore-held'; file: string }
  /** A file that is known is not there, or is empty; `at`: of the version that is shown in its place. Nothing is written there. */
  | { kind: 'missing-file'; file: string; at: Instant | null }
  /** A file of the session is damaged or missing: nothing was changed, nor will be before the trainer has decided. */
  | { kind: 'on-hold'; title: string }
  /** Somebody else wrote the file meanwhile: theirs stays where it is, ours is a session of its own from now on. */
  | { kind: 'changed-elsewhere'; file: string; keptAs: string }
  /** The folder was opened here before, and there is nothing now: it is not made anew unasked. */
  | { kind: 'folder-missing'; folder: string }
  /** Another Jalon may have the folder open: nothing was opened here. */
  | { kind: 'folder-in-use'; folder: string; host: string }
  /** Written by a later Jalon: left untouched. */
  | { kind: 'newer-format'; file: string }
  /** A later Jalon wrote the session: it is not changed here, and nothing was. */
  | { kind: 'read-only'; title: string }
  | { kind: 'not-found'; file: string }
  /** The disk did not let the file be read; it stays where it is and nothing is written over it. */
  | { kind: 'read-failed'; file: string; reason: string }
  /** The disk refused; `reason` is the system's code (ENOSPC, EACCES…). What was typed stays in memory. */
  | { kind: 'write-failed'; file: string; reason: string }
  /** A document is open in Word, or the folder does not let itself be written. */
  | { kind: 'file-locked'; file: string }
  /** Documents of these names exist already; ask before replacing them. */
  | { kind: 'files-exist'; files: string[] }
  /** A call about people while the vault is locked: nothing was done, and it can be asked again once it is open. */
  | { kind: 'vault-locked' }
  | { kind: 'wrong-passphrase' }
  | { kind: 'short-passphrase' }
  /** Long enough, and among those that are tried first. */
  | { kind: 'common-passphrase' }
  /** `groups`: the numbers, from 1, of those that were mistyped; none when the key is another one or not whole. */
  | { kind: 'wrong-recovery-key'; groups: number[] }
  /** The two groups of the recovery key were not typed again as they are. */
  | { kind: 'wrong-groups' }
  /** The system's keychain does not open the vault, or is not one that protects anything. */
  | { kind: 'keychain-refused' }
  /** The disk refused a change of the vault, which stays as it was; `reason` is the system's code. */
  | { kind: 'vault-not-written'; reason: string }
  /** Another start changed the vault: it is locked here, and what was typed stays in memory until it is opened anew. */
  | { kind: 'vault-changed' }
  /** A copy of the vault's file holds a key that this secret does not open: what that key sealed stays shut. */
  | { kind: 'vault-copies' }
  /** Somebody put another letterbox in the vault's file: what was sealed for it since may be theirs to read, and not ours. */
  | { kind: 'letterbox-changed' }
  /** A note sealed while the vault was locked cannot be read: damaged, not there in full yet, or for another key. It stays. */
  | { kind: 'sealed-note-unread'; file: string }
  /** Some of it is for sessions that are not in the list; it is joined to them once they are. */
  | { kind: 'sealed-notes-wait'; count: number }
  /** A record that the vault knows to be newer is missing or older than it was. */
  | { kind: 'rolled-back'; file: string }
  /** An import that is not as it should be, or too large: nothing was taken. */
  | ({ kind: 'import-refused'; file: string } & ImportRefusal)
  /** A package of models, or a backup, where another file is asked for: nothing was taken. */
  | { kind: 'is-package'; file: string }
  | { kind: 'is-backup'; file: string }
  /** A package of that edition has gone out with another content, or a later one has: nothing was written. */
  | { kind: 'edition-taken'; edition: string }
  /** Something typed or pasted is longer than any text may be: nothing was changed. */
  | { kind: 'text-too-long' }
  /** More days or phases than a session may have: nothing was changed. */
  | { kind: 'plan-too-long' }
  /** No Word file, or one with too much in it. */
  | { kind: 'no-template'; file: string }
  /** A template that is to be used holds tags that cannot be filled: nothing was written. */
  | { kind: 'faulty-template'; file: string; faults: readonly ToldFault[] }
  /** The program that prints did not, or did not come back from it. */
  | { kind: 'not-printed'; program: string }
  /** The trainer called it off: nothing was written. */
  | { kind: 'called-off' }
  /** It waits until the session that runs before a group is ended; nothing was done. */
  | { kind: 'while-running' }
  /** The action makes no sense in the present state: another window was quicker. */
  | { kind: 'not-possible' }
  /** The phase that is running cannot be taken out of its day, only ended. */
  | { kind: 'phase-running' }
  /** Undo in the run would take back the edit of a plan that only the plan can take back; asked again, it passes it over. */
  | { kind: 'plan-stays' }
  /** The message was not of the contract's shape. */
  | { kind: 'bad-request' }
  /** Something nobody expected; the detail is in the log, without any text of a note. */
  | { kind: 'unexpected' }

/**
 * `most` is what it may be: `size` and `inflated` in bytes, `entries` in files, `depth` in levels, `text` in characters of
 * one text. `ratio`: it becomes too large for what it is. `name`: a file that would leave its folder. `unreadable`: not of
 * the kind it should be.
 */
export type ImportRefusal =
  | { reason: 'size' | 'inflated' | 'entries' | 'depth' | 'text'; most: number }
  /** `format`: a file that says what it is, and is of no kind that is read here. */
  | { reason: 'ratio' | 'name' | 'unreadable' | 'format' }
  /** Of a .pdf: no letter on its pages, a password before it opens, or more than the time and the memory that one file has. */
  | { reason: 'pictures' | 'locked' | 'slow' }

export type FailureKind = Failure['kind']
