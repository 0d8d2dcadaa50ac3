/** English words of the files that can be read without Jalon: headings, columns, names of files. */
import type { Text } from '../fr'

export const readable: Text['readable'] = {
  objectives: 'Objectives',
  content: 'Content',
  method: 'Method',
  practical: 'Practical information',
  trainers: 'Team',
  parked: 'Phases set aside',
  nextTime: 'To change next time',
  day: (number) => `Day ${number}`,
  columns: ['Start', 'End', 'Duration', 'Phase', 'Axis'],
  forYou: 'For you only:',
  fallback: 'Fallback:',
  review: 'To review:',
  questions: 'Questions for the group',
  sources: 'Sources',
  checked: (date) => `checked on ${date}`,
  files: {
    session: 'Session',
    participants: 'Participants',
    notes: 'Notes',
    actions: 'Actions',
    groups: 'Sub-groups',
    evaluation: 'Evaluation',
    situations: 'Situations and ground rules',
    cards: 'Reference cards',
    readMe: 'Read me',
  },
  participantColumns: [
    ...['Name', 'Organisation', 'Role', 'Email', 'Registration', 'Expectations', 'Needs', 'Note'],
    ...['Attendance', 'Agreed uses of image'],
  ],
  status: { registered: 'registered', waiting: 'waiting', cancelled: 'cancelled' },
  presence: (day, half) => `day ${day} ${half}`,
  noteColumns: ['Time', 'Kind', 'Text', 'Phase', 'Person'],
  noteKinds: {
    ...{ verbatim: 'Quote', question: 'Question', idea: 'Idea' },
    ...{ action: 'Action', review: 'To review' },
  },
  actionColumns: ['Action', 'Level', 'Who', 'Person', 'First step', 'Means', 'Due'],
  levels: { individual: 'individual', team: 'team', organisation: 'organisation' },
  groupColumns: ['Sub-group', 'People'],
  readMe: (moment, withPeople) =>
    [
      `Export from Jalon, ${moment}.`,
      '',
      'Each folder is a session: a text (.md) that any editor opens, the Word documents of the programme and the guide, and tables (.csv) for LibreOffice or Excel.',
      withPeople
        ? 'The tables hold personal data that anybody can read: keep this folder in a safe place and delete it when it is no longer needed.'
        : 'The vault was locked: participants, situations, notes and whatever else it keeps are not here.',
      '',
    ].join('\n'),
}
