/** The numbers of a spreadsheet as their formats show them: hours, dates, lengths, shares (ECMA-376, 18.8.30 and 18.17.4). */

const two = (value: number) => String(value).padStart(2, '0')

/** Formats that every workbook has without saying them. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
}

export const formatOf = (id: number, own: ReadonlyMap<number, string>) => own.get(id) ?? builtIn[id] ?? ''

/** The hour of a share of a day, with seconds where there are some; above a day, in hours. */
function hourText(value: number): string {
  const seconds = Math.round(value * 86_400)
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`
}

/** A day of the calendar of spreadsheets, which counts from 1900 (with a day that never was) or 1904. */
function dateText(value: number, from1904: boolean): string {
  const days = Math.floor(value) + (from1904 ? 1462 : 0)
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().slice(0, 10)
}

/** Without the noise of binary fractions. */
const plain = (value: number) => String(Number(value.toPrecision(12)))

export function shown(value: number, format: string, from1904: boolean): string {
  const [section = ''] = format.split(';')
  const said = [...section.matchAll(/"([^"]*)"|\\(.)/g)].map(([, text, sign]) => text ?? sign ?? '').join('')
  const signs = section.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, '').toLowerCase()
  if (/\[m+\]/.test(signs)) return plain(Math.round(value * 1440))
  const isTime = /\[?h+\]?|am\/pm|m+:s+/.test(signs)
  const isDate = /[yd]|mmm/.test(signs)
  if (value >= 0 && value < 3_000_000) {
    if (isDate && isTime && value >= 1) return `${dateText(value, from1904)} ${hourText(value % 1)}`
    if (isTime) return hourText(value >= 1 && !/\[h/.test(signs) ? value % 1 : value)
    if (isDate && value >= 1) return dateText(value, from1904)
  }
  if (signs.includes('%')) return `${plain(value * 100)} %`
  return `${plain(value)}${said.trim() === '' || /^\W+$/.test(said) ? '' : ` ${said.trim()}`}`
}
