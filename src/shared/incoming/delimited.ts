/** Rows of a text in which a comma, a semicolon, a bar or a tab parts the cells (RFC 4180, and what spreadsheets make of it). */

const SEPARATORS = ['\t', ';', '|', ','] as const
export type Separator = (typeof SEPARATORS)[number]

export type Delimited =
  /** `torn`: quoted cells behind which no cell ends, as another separator would have it. */
  | { ok: true; separator: Separator; rows: string[][]; torn: number }
  /** A quotation mark opened on that line, from 1, and never closed: nobody can say where the cells end. */
  | { ok: false; line: number }

/** Rows without anything in them are left out. A cell keeps its line breaks when it was quoted, and loses outer spaces. */
export function delimited(whole: string): Delimited {
  // Excel may say its separator in a first line of its own.
  const said = /^sep=([,;|\t])\r?\n/i.exec(whole)
  const text = said ? whole.slice(said[0].length) : whole
  if (said) return parsed(text, said[1] as Separator)
  // One that is nowhere in it parts nothing: a large text is gone through once.
  const read = SEPARATORS.filter((separator) => text.includes(separator)).map((separator) => {
    const own = parsed(text, separator)
    return { own, ...shapeOf(own) }
  })
  // Rows with as many cells as the others, then more cells, before the sign that is seen most often.
  const regular = read.filter(({ width }) => width > 1)
  const tornIn = ({ own }: { own: Delimited }) => (own.ok ? own.torn : 0)
  const [best] = regular.toSorted(
    (one, other) => tornIn(one) - tornIn(other) || other.share - one.share || other.width - one.width,
  )
  return best?.own ?? parsed(text, commonest(text))
}

/** The width that most rows have, and how many of them have it, as a share. */
export function shapeOf(read: Delimited): { width: number; share: number } {
  if (!read.ok || read.rows.length === 0) return { width: 0, share: 0 }
  const counts = new Map<number, number>()
  for (const { length } of read.rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [[width, count] = [0, 0]] = [...counts].sort(([, one], [, other]) => other - one)
  return { width, share: count / read.rows.length }
}

function parsed(text: string, separator: Separator): Delimited {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let line = 1
  let torn = 0
  /** The line where the open quotation mark stands; 0 outside of quotation marks. */
  let opened = 0
  // Asked for at every quotation mark: looking through the whole cell each time would take minutes.
  let isBlank = true
  const endCell = () => {
    row.push(cell.trim())
    cell = ''
    isBlank = true
  }
  const endRow = () => {
    endCell()
    if (row.some((own) => own !== '')) rows.push(row)
    row = []
  }
  let at = 0
  const ordinaryEnds = `"\r\n${separator}`
  /** The text from there to the next of these signs, the first letter in any case; letter by letter would take seconds. */
  const run = (from: number, ends: string) => {
    let to = from + 1
    while (to < text.length && !ends.includes(text[to] ?? '')) to += 1
    at = to - 1
    return text.slice(from, to)
  }
  for (; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\n') line += 1
    if (opened > 0) {
      if (letter === '\r') continue
      if (letter !== '"') cell += run(at, '"\r\n')
      else if (text[at + 1] === '"') {
        cell += letter
        at += 1
      } else {
        opened = 0
        if (![undefined, ' ', '\r', '\n', separator].includes(text[at + 1])) torn += 1
        isBlank &&= cell.trim() === ''
      }
    } else if (letter === '"' && isBlank) {
      cell = ''
      opened = line
    } else if (letter === separator) endCell()
    else if (letter === '\n') endRow()
    else if (letter === '\r') {
      // Old Macs end their lines so; Windows goes on with a line feed, which ends the row.
      if (text[at + 1] !== '\n') endRow()
    } else {
      const own = run(at, ordinaryEnds)
      cell += own
      isBlank &&= own.trim() === ''
    }
  }
  if (opened > 0) return { ok: false, line: opened }
  endRow()
  return { ok: true, separator, rows: separator === '|' ? withoutFrame(rows) : rows, torn }
}

/** A table of Markdown has bars outside too, and a row of dashes under its headings. */
function withoutFrame(rows: readonly string[][]): string[][] {
  const own = rows.filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)))
  const isFramed = own.every((row) => row[0] === '' && row.length > 2 && row.at(-1) === '')
  return isFramed ? own.map((row) => row.slice(1, -1)) : own
}

/** The one that stands most often in the first row, outside of quotation marks. */
function commonest(text: string): Separator {
  const counts: Record<Separator, number> = { '\t': 0, ';': 0, '|': 0, ',': 0 }
  let [isQuoted, isBegun] = [false, false]
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (letter === '\n' || letter === '\r') {
      if (isBegun) break
    } else if (letter !== ' ') isBegun = true
    if (letter in counts) counts[letter as Separator] += 1
  }
  const [best] = SEPARATORS.toSorted((one, other) => counts[other] - counts[one])
  return best ?? ';'
}
