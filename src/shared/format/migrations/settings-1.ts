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
})
