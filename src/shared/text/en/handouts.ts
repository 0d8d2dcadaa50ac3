/** English words of the Handouts screen. */
import type { Text } from '../fr'

export const handouts: Text['handouts'] = {
  title: 'Handouts',
  documents: 'Documents',
  audience: {
    programme: 'For the group, to hand out',
    guide: 'For you, with your private notes',
  },
  include: (name: string) => `Export: ${name}`,
  note: 'The documents open in Word or LibreOffice and can still be edited.',
  privateNotes: 'This document holds your private notes. Do not hand it out to the group.',
  preview: (name: string) => `Preview: ${name}`,
  page: (number: number, count: number) => `${number} of ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  realSize: 'Actual size',
  wholePage: 'Whole page',
  pages: 'Word may break the pages a little differently.',
  options: 'Presentation',
  language: 'Language of the documents',
  content: 'In the programme',
  exactTimes: 'Exact times',
  showAxes: 'Axis of each phase',
  showDurations: 'Durations',
  layout: 'Layout',
  largeType: 'Large type',
  blackAndWhite: 'Black and white',
  chosen: (count: number) =>
    count === 0 ? 'No document chosen' : count === 1 ? '1 document' : `${count} documents`,
  export: 'Export to Word',
  exported: (count: number) => (count === 1 ? '1 document exported.' : `${count} documents exported.`),
  openFolder: 'Open the folder',
  existing: {
    title: 'These documents exist already',
    body: 'Replace them, or keep both: the new ones will get a number.',
    replace: 'Replace',
    keepBoth: 'Keep both',
  },
}
