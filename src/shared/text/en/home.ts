/** English words of the list of sessions. */
import type { Text } from '../fr'

export const home: Text['home'] = {
  title: 'Sessions',
  search: 'Find a session',
  searchHint: 'Title, place, phase, material…',
  views: { label: 'View', list: 'List', week: 'Week' },
  week: {
    label: (monday) => `Week of ${monday}`,
    previous: 'Previous week',
    next: 'Next week',
    today: 'This week',
    free: 'Nothing',
    nearest: (title, date) => `Nothing in that week. The nearest session: ${title}, ${date}.`,
    show: 'Go there',
    day: (number) => `day ${number}`,
    undated: (count) =>
      count === 1
        ? '1 session without a date stays in the list.'
        : `${count} sessions without a date stay in the list.`,
  },
  inLibrary: 'In the library',
  clearSearch: 'Clear the search',
  noMatch: (query: string) => `No session matches “${query}”.`,
  found: (count: number) => (count === 1 ? '1 session found' : `${count} sessions found`),
  create: 'New session',
  newer: {
    title: 'From a more recent Jalon',
    offered: (count) =>
      count === 1
        ? 'You can read it and print it. Update Jalon to change it.'
        : 'You can read them and print them. Update Jalon to change them.',
    explained:
      'Written by a more recent version of Jalon: you can read it and print it. Update Jalon to change it.',
    leftAlone:
      'Written by a more recent version of Jalon: it is neither opened nor changed here. Update Jalon to open it.',
    views: 'To read or to print',
    session: 'Session',
  },
  held: {
    title: 'Waiting for a file',
    offered:
      'Nothing is written in the place of these files: Jalon takes them up as soon as they are there. If your folder is synced, wait until that is done.',
    badge: 'Waiting',
    explained:
      'One of its files is missing or cannot be read in full: you can read it and print it. Decide what to do in the list of sessions.',
    why: {
      plan: {
        missing: 'Its session plan is missing, or has not arrived on this computer yet.',
        damaged: 'Its session plan is damaged, or has not arrived in full.',
        older: 'Its session plan is older than the one that Jalon had saved.',
      },
      people: {
        missing: 'The file of its participants is missing, or has not arrived on this computer yet.',
        damaged: 'The file of its participants is damaged, or has not arrived in full.',
        older: 'The file of its participants is older than the one that Jalon had saved.',
      },
    },
    again: 'Look again',
    version: (moment) => `Go on with the version of ${moment}`,
    without: 'Go on without participants',
    trash: 'Move to the trash',
    of: (what) => `What to do with “${what}”`,
  },
  groups: { upcoming: 'Coming up', drafts: 'Drafts', past: 'Past' },
  prepare: 'Prepare',
  run: 'Run',
  resume: 'Resume the run',
  running: 'Run in progress',
  noDate: 'No date',
  noDateShort: 'Date to set',
  ledBy: (names: string) => `With ${names}`,
  state: {
    fits: 'The plan fits the day',
    empty: 'Plan to build',
    overlapShort: (minutes: string) => `${minutes} over`,
  },
  locked: 'Vault locked',
  participants: (count: number) =>
    count === 0 ? 'No participant yet' : count === 1 ? '1 participant' : `${count} participants`,
  situations: (count: number) =>
    count === 0 ? 'no situation' : count === 1 ? '1 situation' : `${count} situations`,
  menu: {
    label: (title: string) => `Actions for “${title}”`,
    open: 'Open',
    duplicate: 'Duplicate',
    duplicateHint: 'Without participants, situations or notes',
    restoreExample: 'Restore the example',
    versions: 'Previous versions',
    remove: 'Delete the session',
  },
  versions: {
    title: (title: string) => `Previous versions of “${title}”`,
    hint: 'The plan and the texts of the session. Participants, situations and notes do not change.',
    none: 'No previous version yet. Jalon keeps one when you change the session.',
    about: (phases: number, end: string) => `${phases} ${phases === 1 ? 'phase' : 'phases'}, ends at ${end}`,
    restore: 'Restore this version',
    restoreOf: (moment: string) => `Restore this version, ${moment}`,
    restored: (moment: string) =>
      `Version of ${moment} restored. The one before is kept among the previous versions.`,
  },
  duplicated: 'Copy made, without participants, situations or notes.',
  removed: 'Session deleted.',
  restored: 'The example is back as on the first day.',
  restore: {
    title: 'Restore the example',
    body: 'The example will be as on the first day. Your edited copy goes to the trash of the data folder.',
    confirm: 'Restore the example',
  },
  start: {
    title: 'Start from…',
    blank: 'A new session',
    blankHint: 'An empty day, 9:00 to 16:00',
    copy: 'An existing session',
    copyHint: 'Without participants or notes',
    example: 'The example session',
    exampleHint: 'Social work 2.0: opening the black box',
  },
  library: 'Library',
  cards: (count: number) => (count === 1 ? '1 reference card' : `${count} reference cards`),
  welcome: {
    pole: (axes: string) => `One day, four axes: ${axes}`,
    title: 'Prepare your first day',
    body: 'A session is a timed plan on four axes, reference cards, and Word documents to hand out.',
    create: 'Create a session',
    example: 'Explore the example session',
    local: 'Your data stay on this computer. No account needed.',
  },
  ribbon: {
    label: (hours: string, parts: string) => `Day from ${hours}: ${parts}`,
    empty: 'Day still empty',
    part: (name: string, length: string) => `${name} ${length}`,
    phase: (start: string, title: string, length: string) => `${start} ${title}, ${length}`,
    overlap: (length: string) => `${length} over`,
  },
}
