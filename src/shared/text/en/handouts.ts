/** English words of the Handouts screen. */
import type { Text } from '../fr'

export const handouts: Text['handouts'] = {
  title: 'Handouts',
  documents: 'Documents',
  audience: {
    programme: 'For the group, to hand out',
    guide: 'For you, with your private notes',
    materials: 'For you, to tick off',
    invitation: 'Before the session',
    booklet: 'Cards, grid, pages to write on',
    cards: 'One idea, one page, its sources',
    situations: 'To read and unfold in the group',
    groups: 'To put up',
    nameplates: 'To fold and to cut',
    attendance: 'To sign for each half-day',
    actions: 'To take along',
    evaluation: 'Anonymous, one page',
    certificate: 'By attendance',
    report: 'For the group, afterwards',
  },
  include: (name: string) => `Export: ${name}`,
  note: 'The documents open in Word or LibreOffice and can still be edited.',
  privateNotes: 'This document holds your private notes. Do not hand it out to the group.',
  leaving: {
    notes: (count) => `The facilitator’s guide carries ${count} private ${count === 1 ? 'note' : 'notes'}.`,
    situations: (count) =>
      `${count} private ${count === 1 ? 'situation leaves' : 'situations leave'} in no document.`,
  },
  certified: {
    example: 'No certificate for the example: the day and its participants are invented.',
    nobody: 'Nobody was there: no certificate.',
    absent: (count) =>
      count < 2 ? '1 person absent: no certificate.' : `${count} people absent: no certificates.`,
    untold: (count) =>
      count < 2
        ? 'Attendance not taken yet: 1 person. The dates and hours on that certificate are left to fill in by hand.'
        : `Attendance not taken yet: ${count} people. The dates and hours on their certificates are left to fill in by hand.`,
    roll: 'Take attendance',
  },
  preview: (name: string) => `Preview: ${name}`,
  page: (number: number, count: number) => `${number} of ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  realSize: 'Actual size',
  wholePage: 'Whole page',
  pages: 'This is the Word file itself. Word may break the pages a little differently.',
  options: 'Presentation',
  language: 'Language of the documents',
  copies: 'Copies',
  copiesOf: {
    separate: 'One per person, a file each',
    joined: 'One per person, a single file',
    one: 'One for all, name to fill in',
  },
  files: (count) => `${count} files`,
  certificate: 'Certificate',
  certificates: {
    belgium: 'Belgium: attendance',
    'france-realisation': 'France: completion',
    'france-training': 'France: end of training',
  },
  sheet: 'Paper',
  cardSheets: { a4: 'One per page', a5: 'Two per page', a3: 'A3' },
  gridFilled: 'Grid filled in',
  reportNames: 'People’s names',
  content: 'In this document',
  exactTimes: 'Exact times',
  showAxes: 'Axis of each phase',
  showDurations: 'Durations',
  layout: 'Layout',
  largeType: 'Large type',
  blackAndWhite: 'Black and white',
  chosen: (count: number, files: number) => {
    if (count === 0) return 'No document chosen'
    const documents = count === 1 ? '1 document' : `${count} documents`
    return files > count ? `${documents}, ${files} Word files` : documents
  },
  organisation: {
    open: 'Your organisation…',
    title: 'Your organisation',
    name: 'Name',
    nameHelp: 'Above the pages, when the session names no organiser.',
    colour: 'Colour',
    colourHelp: 'For titles, if it reads well on white.',
    logo: 'Logo',
    logoOf: (name) => (name === '' ? 'Logo' : `Logo: ${name}`),
    chooseLogo: 'Choose a picture…',
    removeLogo: 'Remove',
    logoRefused: 'This file is not a picture. Choose a PNG or a JPEG.',
    save: 'Save',
  },
  print: 'Print',
  printed: 'The document has gone to the printer.',
  making: (done: number, total: number) => `${done} of ${total} documents ready`,
  calledOff: 'Export called off: no document was written.',
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
