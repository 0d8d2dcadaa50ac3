/** English sentences for expected failures: what happened, where, and what to do. */
import type { ImportRefusal } from '../../contract/failure'
import type { Text } from '../fr'

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full. Make some room',
  EACCES: 'Jalon is not allowed to write there. Check the permissions of the folder',
  EPERM: 'Jalon is not allowed to write there. Check the permissions of the folder',
  EROFS: 'the disk is read-only. Choose another folder',
  EGONE:
    'the folder is not there any more, or is another one: it was unplugged, renamed or moved. Put it back in its place',
  EBUSY:
    'another program has it open (an antivirus, a synchronisation, Word). Close that program if it does not let go',
  ELOCKED: 'the vault is locked, or was changed elsewhere. Open it with its passphrase for this to be saved',
  EVAULT:
    'the vault’s file cannot be read for now; it may be on its way. Wait, or put the “vault” folder back from a backup',
  EIO: 'the disk does not answer as it should. Plug it in again or choose another folder',
}

const refusals: Record<ImportRefusal['reason'], (most: string) => string> = {
  size: (most) => `it is over ${most}`,
  inflated: (most) => `once inflated, it is over ${most}`,
  ratio: () => 'it inflates far beyond what a document needs',
  entries: (most) => `it holds more than ${most} files`,
  depth: (most) => `its data is nested more than ${most} levels deep`,
  text: (most) => `one of its texts is longer than ${most} characters`,
  name: () => 'one of its files has a name that would leave its folder',
  unreadable: () => 'its content is not that of such a file',
  format: () =>
    'it is a file of an old Word or Excel, which Jalon does not read: open it and save it as .docx, .xlsx, .odt or .ods',
  pictures: () =>
    'this PDF holds only pictures, like a scanned page: there is no text to read. Bring the file it was made from (Word, Excel), or copy its text',
  locked: () => 'this PDF is protected by a password: save a copy of it without protection',
  slow: () => 'reading it would take more time or memory than a document needs',
}

export const failures: Text['failures'] = {
  'unreadable-file': (f) =>
    `The file “${f.file}” holds no readable session. It is kept as it was under “${f.keptAs}”; the other sessions open normally.`,
  'damaged-run': (f) =>
    `The journal “${f.file}” was damaged: Jalon keeps what comes before the damaged line; what follows it is missing from the run. The damaged file is kept as it was under “${f.keptAs}”.`,
  'older-version': (f) =>
    `The file “${f.file}” is damaged, old, or has not arrived in full yet: Jalon shows its version of ${f.moment} and writes nothing in its place until you decide. A copy of the file is kept under “${f.keptAs}”.`,
  'missing-file': (f) =>
    `The file “${f.file}” is missing, or has not arrived on this computer yet. Jalon writes nothing in its place and takes it up as soon as it is there${f.moment === null ? '' : `; until then it shows its version of ${f.moment}`}.`,
  'on-hold': (f) =>
    `A file of “${f.title}” is missing or cannot be read in full: the session is not changed until you have decided, in the list of sessions. Nothing was changed.`,
  'bad-restoration': (f) =>
    `“${f.file}” is not a restoration that Jalon prepared: nothing was restored or moved. It is kept as it was as “${f.keptAs}”. To restore a backup, go to Settings.`,
  'bad-bringing': (f) =>
    `“${f.file}” is no import that Jalon has begun: nothing was added to the library. It is kept as it is under “${f.keptAs}”.`,
  'place-taken': (f) =>
    `Nothing was imported: “${f.file}” is in your folder already and cannot be read here (it is damaged, or a later version of Jalon wrote it). Update Jalon, or put that file back from a backup.`,
  'second-version': (f) =>
    `The file “${f.file}” is a second version of “${f.title}”, kept by a synchronisation or copied by hand. Nothing is overwritten: it is in the list as “${f.shown}”, or will be when Jalon is next opened. Compare the two, then put the one you no longer need in the trash.`,
  'second-run': (f) =>
    `The file “${f.file}” is a second journal of a day run from “${f.title}”, kept by a synchronisation or copied by hand. Nothing is overwritten: it is in the report as one more day. Compare the two, then delete the one you no longer need.`,
  'second-settings': (f) =>
    `The file “${f.file}” holds other settings, kept by a synchronisation or copied by hand. Jalon does not use them and erases nothing: the ones you see stay in use. A copy beside them goes to “quarantine” the next time you change something in Settings.`,
  'restore-held': (f) =>
    `The backup was not restored: “${f.file}” is open in another program. Nothing has changed in your folder. Close that program, then restore the backup again, in Settings.`,
  'changed-elsewhere': (f) =>
    `The file “${f.file}” was changed elsewhere, by another program or a synced folder. Nothing is overwritten: your version goes on in “${f.keptAs}”, the other one is in the list of sessions.`,
  'folder-in-use': (f) =>
    `The folder “${f.folder}” may be open in Jalon on ${f.host === '?' ? 'another computer' : `the computer “${f.host}”`}. Nothing was opened here.`,
  'folder-missing': (f) =>
    `The folder “${f.folder}”, where Jalon kept your sessions, is not there, or is empty. Nothing was made in its place.`,
  'newer-format': (f) =>
    `The file “${f.file}” comes from a later version of Jalon. It was not changed: update Jalon to open it.`,
  'read-only': (f) =>
    `“${f.title}” comes from a more recent version of Jalon and is not changed here: nothing was. Update Jalon to change it.`,
  'not-found': (f) => `“${f.file}” cannot be found. Check that it was not moved.`,
  'read-failed': (f: { file: string; reason: string }) =>
    `“${f.file}” could not be read (${f.reason}). It was not changed: check the rights of the file, then open Jalon again.`,
  'write-failed': (f) =>
    `“${f.file}” could not be saved: ${reasons[f.reason] ?? `the system answers ${f.reason}. Check the folder`}. Your text stays here and Jalon tries again by itself.`,
  'file-locked': (f) => `“${f.file}” is open in another program. Close it there, then try again.`,
  'files-exist': (f) => `These documents already exist: ${f.files.join(', ')}.`,
  'vault-locked': 'The vault is locked. Open it with your passphrase, then try again.',
  'wrong-passphrase':
    'This is not the passphrase of this vault. Check the capitals and the spaces, then try again.',
  'short-passphrase':
    'This passphrase is too short. It takes at least 12 characters: four words make a good passphrase.',
  'common-passphrase':
    'This passphrase is one of those that are tried first: common passwords, repeats, runs of the keyboard, first names, dates. Four unrelated words make a good one.',
  'wrong-recovery-key': (f: { groups: number[] }) =>
    f.groups.length === 0
      ? 'This is not the recovery key of this vault. It has eight groups of five characters; check that you have the last one printed.'
      : `To check in the recovery key: ${f.groups.length === 1 ? 'group' : 'groups'} ${f.groups.join(', ')}. The others are copied well.`,
  'wrong-groups':
    'These two groups are not those of the key. Type them from what you have kept: that is what will count.',
  'keychain-refused':
    'The keychain of this computer does not open the vault, or protects nothing. Use your passphrase.',
  'vault-not-written': (f: { reason: string }) =>
    `The vault could not be saved: ${reasons[f.reason] ?? `the system answers ${f.reason}. Check the folder`}. Nothing is lost and the old passphrase still holds; try again.`,
  'vault-changed':
    'The vault was changed elsewhere, by another computer or another window of Jalon. It is locked here, and your text stays in memory: open it again with its passphrase, and everything will be saved.',
  'vault-copies':
    'A copy of the vault, made by a synced folder or another computer, opens with another passphrase. What was encrypted there is kept as it is: to read that too, lock the vault, then open it with that other passphrase.',
  'letterbox-changed':
    'The vault’s public lock had been changed in the folder, and Jalon has put it back. Notes taken meanwhile, with the vault locked, may be unreadable here and readable by whoever changed it: check who can write in this folder.',
  'sealed-note-unread': (f) =>
    `“${f.file}”, a note kept sealed, cannot be read: it has not fully arrived yet, is damaged, or was sealed for another key. It stays in the folder, and Jalon will read it again when the vault is next opened.`,
  'sealed-notes-wait': (f) =>
    f.count === 1
      ? '1 note kept sealed is for a session that is not in the list, or that waits for one of its files. It stays in the folder and will join its session as soon as that opens.'
      : `${f.count} notes kept sealed are for sessions that are not in the list, or that wait for one of their files. They stay in the folder and will join their session as soon as that opens.`,
  'rolled-back': (f: { file: string }) =>
    `“${f.file}” is missing or older than what Jalon had written. Unless you put an old copy back yourself, somebody touched the folder: compare it with a backup.`,
  'import-refused': (f) =>
    `“${f.file}” was not imported: ${refusals[f.reason](f.most)}. Nothing was changed.`,
  'is-package': (f) =>
    `“${f.file}” is a package of models: nothing was changed. Import it from the Library, under “Share”.`,
  'is-backup': (f) =>
    `“${f.file}” is a backup of a whole Jalon folder: nothing was changed. Restore it in Settings, under “Restore a backup”.`,
  'edition-taken': (f) =>
    `Version ${f.edition} of this package has already gone out with different content: give it a higher number. Nothing was written.`,
  'plan-too-long': (f) =>
    `A session has at most ${f.days} days and ${f.phases} phases: nothing was changed. Put the rest into another session.`,
  'text-too-long': (f) =>
    `This text is longer than ${f.most} characters: nothing was changed. Spread it over several fields, or hand it out as a document of its own.`,
  'no-template': (f) =>
    `“${f.file}” is not a Word file that Jalon can read. Choose a .docx file of less than ${f.most}.`,
  'faulty-template': (f) =>
    `The template “${f.file}” is not used. ${f.said} Correct it in Word, then add it again.`,
  'not-printed': (f: { program: string }) =>
    `${f.program} did not print the document. Open ${f.program} to see whether it is asking you something, then try again; or export the document and print it from there.`,
  'called-off': 'The export is called off: no document was written.',
  'while-running': 'A session is being run or rehearsed: end it first. Nothing has been changed.',
  'not-possible': 'This is no longer possible: nothing has been changed.',
  'phase-running': 'This phase is running: it cannot be deleted, only ended. Nothing was changed.',
  'plan-stays':
    'The last change is one of the plan: it stays there, and is corrected there. Ctrl Z once more undoes what was done before it.',
  'bad-request': 'Jalon did not understand this request and changed nothing. Try again.',
  unexpected: 'Something unforeseen stopped this action. Nothing is lost; try again, or reopen Jalon.',
}
