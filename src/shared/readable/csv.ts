/** Tables for a spreadsheet: CSV as those of Europe read it, and without a formula in it. */

/** A cell that a spreadsheet would take for a formula becomes a text. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (value: string) => {
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Semicolons, line ends of Windows, and the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
