/** English words of an organisation's own template: the tags as they are typed, and what each stands for. */
import type { Text } from '../fr'

export const template: Text['template'] = {
  tags: {
    title: { name: 'title', what: 'The title of the session' },
    series: { name: 'series', what: 'The series to which it belongs' },
    summary: { name: 'summary', what: 'The presentation in a few lines' },
    dates: { name: 'dates', what: 'The date, or each of the dates' },
    hours: { name: 'hours', what: 'Each day with its hours' },
    place: { name: 'place', what: 'The place and its address' },
    address: { name: 'address', what: 'The address alone' },
    access: { name: 'access', what: 'How to get there' },
    price: { name: 'price', what: 'The price' },
    contact: { name: 'contact', what: 'Whom to contact' },
    organisation: { name: 'organiser', what: 'Who organises the training' },
    trainers: { name: 'trainers', what: 'The trainers' },
    objectives: { name: 'objectives', what: 'The list of objectives' },
    content: { name: 'content', what: 'The content announced' },
    method: { name: 'method', what: 'The method' },
    programme: { name: 'programme', what: 'The table of the day' },
    duration: { name: 'duration', what: 'The length planned, meals left out; attended, on a certificate' },
    plannedHours: { name: 'hours planned', what: 'The length planned, meals left out' },
    attendedHours: { name: 'hours attended', what: 'The length attended, by the presences' },
    name: { name: 'name', what: 'The person’s name: a file for each' },
    email: { name: 'email', what: 'The person’s email address' },
    employer: { name: 'employer', what: 'Her organisation' },
    role: { name: 'role', what: 'Her role' },
    document: { name: 'document', what: 'The whole document as Jalon makes it' },
  },
  rows: { participants: 'participants', phases: 'phases' },
  rowsHelp: {
    participants: 'A row of a table that repeats for each participant',
    phases: 'A row of a table that repeats for each phase',
  },
  fields: {
    number: 'number',
    name: 'name',
    email: 'email',
    employer: 'employer',
    role: 'role',
    time: 'time',
    title: 'title',
    length: 'length',
    axis: 'axis',
  },
  starter: {
    fileName: 'Jalon template.docx',
    letterhead: 'Your letterhead: logo, name, address',
    footer: 'Your footer: legal notice, site, telephone',
    participants: 'Participants',
    help: 'Put your own header and footer in place of these. Move, format or remove the tags between double braces.',
  },
  title: 'Your Word templates',
  open: 'Your templates…',
  choice: 'Template',
  jalon: 'Jalon’s own pages',
  intro:
    'A template is a Word file of yours, with your letterhead. Jalon replaces the tags between double braces wherever they stand, header and footer included, and leaves everything else alone.',
  add: 'Add a template…',
  saveStarter: 'Save a starter template…',
  saved: 'The starter template is saved.',
  remove: (file) => `Remove “${file}”`,
  none: 'You have no template yet.',
  found: (count) => (count === 0 ? 'No tag' : count === 1 ? '1 tag recognised' : `${count} tags recognised`),
  unknown: (tag, nearest) =>
    nearest === null
      ? `There is no tag {{${tag}}}.`
      : `There is no tag {{${tag}}}. Did you mean {{${nearest}}}?`,
  faults: {
    unclosed: (text, near) => `A closing brace is missing after “${text}”, in “${near}”.`,
    unopened: (text, near) => `An opening brace is missing before “${text}”, in “${near}”.`,
    'outside-table': (text, near) =>
      `The tag {{${text}}} only works in a row of a table, which it repeats; it is in “${near}”.`,
    'mixed-row': (text, _near) =>
      `The tag {{${text}}} is in a row that already repeats something else: participants and phases each need their own table.`,
    'no-room': (text, near) => `The tag {{${text}}} takes several lines and does not fit here: “${near}”.`,
  },
  faulty: (file) => `${file} (to correct)`,
  list: 'The tags',
}
