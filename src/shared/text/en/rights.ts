/** English words of people's rights. */
import type { Text } from '../fr'

export const rights: Text['rights'] = {
  erase: {
    act: 'Erase everywhere…',
    title: (name) => `Erase ${name} everywhere`,
    about:
      'This person disappears from this Jalon folder: sessions, earlier versions, trash and files put aside. Attendance, the number of participants and evaluations are still counted, without the name.',
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
          ? 'One copy holds this person (earlier version, trash or file put aside): it will be rewritten without them.'
          : `${count} copies hold this person (earlier versions, trash, files put aside): they will be rewritten without them.`,
    unreadable: (count) =>
      count === 1
        ? 'One file put aside can no longer be read and may hold this person: it will be deleted.'
        : `${count} files put aside can no longer be read and may hold this person: they will be deleted.`,
    outside:
      'Jalon cannot reach what is outside this folder: Word documents already exported or printed, backups copied elsewhere, e-mails. Deleting those is up to you. An older backup restored here will not bring this person back.',
    noWayBack: 'This cannot be undone.',
    confirm: 'Erase for good',
    done: (name) => `${name} is no longer in any file of this folder.`,
    unread: (count) =>
      count === 1
        ? 'One file of participants could not be read: check it in the “people” folder.'
        : `${count} files of participants could not be read: check them in the “people” folder.`,
    cutShort: (why) =>
      `${why} If the erasure had begun, Jalon will go on with it the next time it opens; you can also try again now.`,
  },
}
