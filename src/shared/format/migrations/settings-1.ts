/** From version 1 of the settings, which were the language, the theme and whether the example was offered. */

export const settingsFrom1 = (data: unknown): unknown => ({
  ...(data as object),
  letterShortcuts: true,
  easyReading: false,
  sound: false,
  lockAfter: 10,
  retentionMonths: null,
  withoutVault: false,
  organisation: { name: '', logo: '', colour: '' },
  handouts: {
    documents: [
      'programme',
      'guide',
      'materials',
      'booklet',
      'nameplates',
      'attendance',
      'actions',
      'evaluation',
    ],
    language: null,
    options: {
      exactTimes: true,
      showAxes: true,
      showDurations: false,
      largeType: false,
      blackAndWhite: false,
      copies: {},
      cardSheet: 'a4',
      gridSheet: 'a4',
      gridFilled: false,
      certificate: 'belgium',
      reportNames: false,
      templates: {},
    },
  },
})
