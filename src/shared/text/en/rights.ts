/** English words of people's rights. */
import type { Text } from '../fr'

export const rights: Text['rights'] = {
  erase: {
    act: 'Erase everywhere…',
    title: (name) => `Erase ${name} everywhere`,
    about:
      'This person disappears from this Jalon folder: sessions, earlier versions, trash and files set aside. Attendance, the number of participants and evaluations are still counted, without the name.',
    looking: 'Looking through every file…',
    who: 'Whom to erase',
    inCopies: 'Copies only (earlier versions, trash)',
    sameName: 'Same name: tick if this is the same person.',
    counts: (own) => {
      const some = (count: number, one: string, many: string) =>
        count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
      return [
        ...some(own.notes, 'note', 'notes'),
        ...some(own.situations, 'situation brought', 'situations brought'),
        ...some(own.actions, 'action', 'actions'),
        ...some(own.groups, 'sub-group', 'sub-groups'),
        ...some(own.texts, 'other text with this name', 'other texts with this name'),
      ]
    },
    alone: 'nothing but the participant’s details',
    situations: 'Also erase the situations this person brought',
    situationsHint: 'Otherwise they stay without saying who brought them. Read them again.',
    copies: (count) =>
      count === 0
        ? 'No copy holds this person.'
        : count === 1
          ? 'One copy holds this person (earlier version, trash or file set aside): it will be rewritten without them.'
          : `${count} copies hold this person (earlier versions, trash, files set aside): they will be rewritten without them.`,
    unreadable: (count) =>
      count === 1
        ? 'One file set aside can no longer be read and may hold this person: it will be deleted.'
        : `${count} files set aside can no longer be read and may hold this person: they will be deleted.`,
    own: (count) =>
      count === 1
        ? 'One text of yours names this person too'
        : `${count} texts of yours name this person too`,
    kinds: { card: 'Card', method: 'Method', template: 'Template', grid: 'Grid' },
    ownText: (kind, title) => `${kind} “${title}”`,
    ownHint:
      'Jalon does not rewrite them without you: read them again and replace the name. Their earlier versions still hold it: a text put in the trash, then erased from there, takes its versions with it.',
    outside:
      'Jalon cannot reach what is outside this folder: printed documents, files and backups copied elsewhere, e-mails. Deleting those is up to you. An older backup restored here will not bring this person back.',
    noWayBack: 'This cannot be undone.',
    confirm: 'Erase for good',
    done: (name) => `${name} is no longer in any file of this folder.`,
    doneBut: (name, left) =>
      `${name} is no longer in the sessions, their versions or the trash. Still in this folder: ${left}.`,
    ownLeft: (count) =>
      count === 1
        ? 'one text of yours that names this person'
        : `${count} texts of yours that name this person`,
    unread: (count) =>
      count === 1
        ? 'One file of participants could not be read: check it in the “people” folder.'
        : `${count} files of participants could not be read: check them in the “people” folder.`,
    cutShort: (why) =>
      `${why} If the erasure had begun, Jalon will go on with it the next time it opens; you can also try again now.`,
  },
  files: {
    label: 'Other files in this folder: tick those to delete',
    hint: 'A list or an attendance sheet names the others too: tick it only if you no longer need it. A file deleted here does not go through the trash.',
    how: {
      name: 'A name in the title of the file',
      text: 'A name in the file',
      part: 'Only a word of a name: perhaps somebody else',
      unread: 'Jalon cannot read it: check it yourself',
    },
    none: 'No other file in this folder has a name to erase.',
    left: (count, names) =>
      count === 1 ? `one file to check (${names})` : `${count} files to check (${names})`,
  },
  anonymous: {
    act: 'Export without names…',
    title: 'Export without names',
    about:
      'The texts of the session, with its situations, notes and actions, in which each person and organisation is replaced. Check the list: untick what is no name, add what is missing. Private notes and private situations are not in it.',
    list: 'Replacements',
    none: 'No name was found in the texts.',
    person: (number) => `Person ${number}`,
    organisation: (number) => `Organisation ${number}`,
    email: '[address]',
    kinds: { name: 'name', organisation: 'organisation', email: 'address', added: 'added' },
    line: (was, by, count) => `“${was}” becomes “${by}”, ${count === 1 ? 'once' : `${count} times`}`,
    add: 'Other text to replace',
    addAct: 'Add',
    added: '[…]',
    confirm: 'Export',
    done: (files) => `${files} files written, without names.`,
    folder: 'without names',
    reread: 'Read it again before passing it on: a story can be recognised without any name.',
  },
  access: {
    act: 'Everything kept about this person',
    done: (files) => `Written: ${files}.`,
  },
  consent: { act: 'Image consent sheet', done: (file) => `Written: ${file}.` },
  menu: 'People’s rights',
  share: {
    act: 'Share without the people',
    hint: 'The plan and its cards in one file, without participants, situations or notes',
    done: (file) => `${file}: no participant, no situation, no note.`,
    file: (title) => `${title} (to share)`,
    import: 'Open a session you received',
    importHint: 'A file shared by a colleague',
    kind: 'Jalon session',
  },
  section: {
    title: 'How long people are kept',
    months: 'Propose to anonymise after',
    monthsHint: 'In months after the session’s last day, 1 to 240. Empty: never.',
    due: (count) =>
      count === 0
        ? 'No session is past this time.'
        : count === 1
          ? 'One session is past this time.'
          : `${count} sessions are past this time.`,
    since: (date) => `to anonymise since ${date}`,
    anonymise: 'Anonymise…',
    anonymiseOf: (title) => `Anonymise “${title}”`,
    confirmTitle: (title) => `Anonymise “${title}”`,
    confirmAbout: (count) =>
      `${count === 1 ? 'The person registered is erased' : `The ${count} people registered are erased`} from this session, its earlier versions and the trash, with the notes and actions in their names. Situations stay, without saying who brought them; attendance and evaluations are still counted. This cannot be undone.`,
    confirm: 'Anonymise for good',
    done: (title) => `“${title}” names nobody any more.`,
    doneBut: (title, left) => `“${title}” names nobody any more. Still in this folder: ${left}.`,
    locked: 'Open the vault to see the sessions concerned.',
    papersTitle: 'Documents about the data',
    register: 'Entry for the record of processing',
    registerHint: 'From the state of this folder, to be read and completed.',
    lost: 'Sheet “I lost my laptop”',
    lostHint: 'Print it and keep it elsewhere.',
    save: 'Write the document',
    saved: (file) => `Written to the “exports” folder: ${file}.`,
  },
}
