/** English words of the reference cards. */
import type { Text } from '../fr'

export const cards: Text['cards'] = {
  title: 'Reference cards',
  ofSession: 'In this session',
  others: 'In the library',
  kind: 'Reference card',
  checked: 'Sources checked',
  draft: 'To be checked before it is handed out',
  questions: 'Questions for the group',
  sources: 'Sources',
  noSource: 'No source has been noted yet.',
  checkedOn: (date: string) => `Checked on ${date}`,
  neverChecked: 'Link not checked yet',
  tags: 'Keywords',
  usedIn: 'Used in',
  usedNowhere: 'No phase of this session. Link it from the detail of a phase of the agenda.',
  empty: {
    title: 'One idea, its markers, its sources',
    body: 'The cards of the library will appear here.',
  },
}
