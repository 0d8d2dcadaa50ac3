/** English words of the vault: making it, opening it, changing its locks. */
import type { Text } from '../fr'

export const vault: Text['vault'] = {
  name: 'Vault',
  state: {
    none: 'No vault',
    missing: 'Vault not found',
    locked: 'Vault locked',
    open: 'Vault open',
    sealing: 'Encrypting…',
  },
  about: {
    make: 'The vault encrypts what is written about people, with a passphrase that you alone know.',
    none: 'Participants, situations and notes can be read by anyone who opens the files of this computer. The vault encrypts them with a passphrase that you alone know.',
    declined:
      'You chose to work without a passphrase: participants, situations and notes can be read by anyone who opens the files of this computer.',
    missing:
      'Encrypted data is here, but the folder “vault”, which opens it, is missing or damaged. Put it back from a backup, then reopen Jalon. Nothing is erased.',
    locked:
      'Participants, situations and notes wait for your passphrase. The session plan and the run do not need it.',
    open: 'The vault is open: what it keeps is encrypted on this disk, and readable here until it is locked.',
  },
  waiting: (count) =>
    count === 1
      ? '1 note kept sealed will join its session once the vault is open.'
      : `${count} notes kept sealed will join their session once the vault is open.`,
  sealed: {
    closedTitle: 'Encrypted',
    closed:
      'Participants and their presence, situations and their grids, notes taken while running, ground rules, actions, evaluations; their versions and the trash too.',
    closedToo:
      'Participants and their presence, situations and their grids, notes taken while running, ground rules, actions, evaluations; in the plans, “For you only”, the fallback, what is to be reviewed and “To change next time”; their versions and the trash too.',
    clearTitle: 'Readable without the passphrase',
    clearRest:
      'The rest of the plans: name nobody there. The actual hours of a run, cards, methods and templates, where these texts of yours do not go. Documents exported, backups and copies made before the vault or before this choice.',
    clear:
      'The whole of the session plans, and so “For you only”, the fallback and “To change next time”: name nobody there. The actual hours of a run, cards, methods, templates. Documents exported, backups and copies made before the vault.',
  },
  synced: (program) =>
    `This folder is synced by ${program}: a copy of all that is readable leaves this computer, and what was readable there before the vault may have stayed, in earlier versions.`,
  left: {
    title: 'What stays readable in this folder',
    none: 'No exported document, no backup and no copy that can be read without the passphrase is in this folder.',
    about:
      'These files can be read without the passphrase. Delete what you no longer need; what was copied out of this folder stays where it is.',
    kind: {
      export: (files) => (files === 1 ? '1 exported document' : `${files} exported documents`),
      backup: () => 'Backup made without a vault',
      copy: (files) =>
        files === 1
          ? '1 copy made by another program, to sync or to back up'
          : `${files} copies made by another program, to sync or to back up`,
    },
    added: (files) =>
      files === 1
        ? '1 file readable without the passphrase was written in this folder since the vault was opened.'
        : `${files} files readable without the passphrase were written in this folder since the vault was opened.`,
    see: 'See the list',
    delete: 'Delete',
    deleteOf: (name) => `Delete “${name}”`,
    deleteAll: 'Delete all',
    sure: (files) =>
      files === 1
        ? '1 file will be deleted for good, without going through the trash.'
        : `${files} files will be deleted for good, without going through the trash.`,
    deleteForGood: 'Delete for good',
  },
  create: 'Create the vault',
  unlock: 'Open the vault',
  lock: 'Lock now',
  later: 'Later',
  withoutPhrase: 'Stay without a passphrase',
  offer: 'You wrote about people. These texts can be read on this disk: a vault would encrypt them.',
  phrase: 'Passphrase',
  phraseHint:
    'At least 12 characters, and none of those that are tried first. Four unrelated words make a good passphrase.',
  currentPhrase: 'Current passphrase',
  newPhrase: 'New passphrase',
  show: 'Show the passphrase',
  capsLock:
    'Caps Lock is on: letters are typed as capitals and, on a French keyboard, the top row gives digits.',
  draw: 'Suggest four words',
  drawn: (bits: number) =>
    `Picked at random among 2,048 French words: ${bits} bits of randomness, more than ten million million combinations. Write them down before you go on.`,
  lost: 'Jalon does not know your passphrase and nobody can find it again. Lost passphrase and lost recovery key: lost data.',
  next: 'Continue',
  back: 'Back',
  recovery: {
    title: 'Recovery key',
    about:
      'This key opens the vault if the passphrase is forgotten. Print it, save it or copy it, and keep it elsewhere than near this computer. It is shown only once.',
    print: 'Print',
    save: 'Save as PDF…',
    copy: 'Copy',
    saved: (file) =>
      `Saved as “${file}”. Put that file elsewhere than on this computer: whoever has both can read everything.`,
    copied:
      'Copied for two minutes: paste it into your password manager. The clipboard’s history, if it is on, keeps it longer.',
    kept: 'I have kept it: continue',
    again: 'See the key again',
    sheet: 'Recovery key of the Jalon vault',
    sheetAbout:
      'It stands in for a lost passphrase. Whoever has it, with the files, can read what is in the vault.',
    group: (number: number) => `Group ${number}`,
    retype: 'Type two groups of the key you have kept: the vault is not closed until you do.',
    confirm: 'Close the vault with this key',
    renew: 'Put the new key in place',
    typed: 'Recovery key',
    typedHint: 'Eight groups of five characters; spaces and dashes do not matter.',
  },
  made: 'Vault created: participants, situations and notes are encrypted.',
  rotated:
    'New key in place: everything was encrypted again. The former recovery key opens nothing any more.',
  changed: 'Passphrase changed.',
  forgotten: 'I lost my passphrase',
  recover: {
    title: 'Open with the recovery key',
    about: 'The recovery key opens the vault, and you choose a new passphrase.',
    act: 'Open and change the passphrase',
  },
  byKeychain: 'Open with the keychain of this computer',
  change: {
    title: 'Change the passphrase',
    about: 'The recovery key stays the same.',
    act: 'Change the passphrase',
  },
  rotate: {
    title: 'The passphrase or the key may have been seen',
    about:
      'Jalon makes a new key, a new recovery key, and encrypts everything again. Copies of your files made before can still be read with the former passphrase. Change the passphrase too, if it is the passphrase that was seen.',
    act: 'Make a new key',
  },
  keychain: {
    label: 'Open with the keychain of this computer too',
    about:
      'Handy, but the vault then opens for whoever opens your account. The passphrase and the recovery key are still needed elsewhere.',
    unavailable: 'This computer has no keychain to rely on.',
  },
  reserved: {
    label: 'Seal my own notes in the plan too',
    about:
      '“For you only”, the fallback, what is to be reviewed and “To change next time” then go into the vault, their versions too: without the passphrase they can be neither read, nor written, nor printed.',
    shut: 'Your own notes in the plan are in the vault.',
    elsewhere: 'These texts are sealed by a vault that this folder does not open. Nothing of them is lost.',
  },
  lockAfter: 'Lock after (minutes of inactivity)',
  lockAfterHint:
    'From 1 to 240. The vault also locks when the computer sleeps. During a run or a rehearsal, nothing locks by itself; what you note there with the vault locked is kept sealed until it is next opened.',
}
