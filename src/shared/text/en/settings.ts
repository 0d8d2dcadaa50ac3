/** English words of the settings: choices, backups, trash. */
import type { Text } from '../fr'

export const settings: Text['settings'] = {
  title: 'Settings',
  contents: 'Sections of the settings',
  look: {
    title: 'Language and appearance',
    easyReading: 'Easier reading',
    easyReadingHint: 'The typeface Atkinson Hyperlegible, designed so that letters are easy to tell apart.',
  },
  keyboard: {
    title: 'Keyboard and sound',
    letters: 'Single-letter shortcuts',
    lettersHint: 'N, P, I, 1 to 5… Turn them off if you dictate your text or if your hands tremble.',
    sound: 'Soft sound at the end of a phase',
    soundHint: 'In your window only, never in the room.',
  },
  data: {
    title: 'Your data',
    folder: 'Data folder',
    openFolder: 'Open the folder',
    backup: 'Full backup',
    backupHint:
      'One file with everything: sessions, cards, people, versions, trash. What is in the vault stays encrypted there. Keep it on another disk.',
    backUp: 'Back up…',
    backedUp: (file, leftOut, names) =>
      leftOut === 0
        ? `Backup written to “${file}” and read back.`
        : `Backup written to “${file}” and read back. It does not hold ${leftOut === 1 ? 'this file, which it could not bring back' : `these ${leftOut} files, which it could not bring back`}: ${names}.`,
    restore: 'Restore a backup',
    restoreHint: 'The backup takes the place of everything; what was there goes to the trash.',
    choose: 'Choose a file…',
    confirmTitle: 'Restore this backup',
    found: (moment, sessions, cards) =>
      `Backup of ${moment}: ${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${cards} ${cards === 1 ? 'reference card' : 'reference cards'}. Every file has been checked.`,
    sealed: 'Its participants and notes are encrypted: the passphrase of that time will be needed.',
    replaces:
      'It will take the place of everything here. What is here goes to the trash, and Jalon will start again.',
    confirm: 'Restore and restart',
    export: 'Export everything, readable without Jalon',
    exportHint:
      'A folder for each session: texts, Word documents, tables. People can be read there by anybody.',
    exportAll: 'Export…',
    exported: (files, folder) => `${files} files exported to “${folder}”.`,
    exportedWithoutPeople: (files, folder) =>
      `${files} files exported to “${folder}”, without the people: the vault is locked.`,
  },
  trash: {
    title: 'Trash',
    hint: 'What you delete stays here until you erase it.',
    empty: 'The trash is empty.',
    kinds: {
      session: 'Session',
      run: 'Run',
      card: 'Reference card',
      grid: 'Reading grid',
      method: 'Method',
      template: 'Session template',
      replaced: 'Everything that a restoration replaced',
      unreadable: 'Unreadable item',
    },
    removed: (moment) => `Deleted on ${moment}`,
    restore: 'Put back',
    restoreOf: (title) => `Put back “${title}”`,
    restored: (title) => `“${title}” is back in its place.`,
    erase: 'Erase for good',
    eraseOf: (title) => `Erase for good “${title}”`,
    eraseAll: 'Empty the trash',
    confirmTitle: 'Erase for good',
    confirmOne: (title) =>
      `“${title}” and its previous versions will be erased from this computer. This cannot be undone.`,
    confirmAll: (count) =>
      `${count === 1 ? 'The item' : `The ${count} items`} in the trash and their previous versions will be erased from this computer. This cannot be undone.`,
    erased: 'Erased for good.',
  },
  backupFile: (date) => `Jalon backup ${date}`,
  backupKind: 'Jalon backup',
  exportFolder: (date) => `Jalon export ${date}`,
  exportUnfinished: (folder) => `${folder} (unfinished)`,
  chooseFolder: 'Where to put the export',
}
