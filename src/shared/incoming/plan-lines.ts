/** A plan without a table: lines that begin with an hour or say a length, and the text between them. */

import { clock } from '../text/format'
import { dayMarkIn, isHalfDay } from './day-mark'
import { type IncomingTable, textCell } from './incoming'
import { timeWithin } from './said-time'

/** Of a plan without a table. */
const MOST_LINES = 2000

/** Hours, title, instructions; null when the lines are no plan: fewer than two of them say when or how long. */
export function planOfLines(lines: readonly string[]): IncomingTable | null {
  if (lines.length > MOST_LINES) return null
  const rows: { time: string; title: string; more: string[] }[] = []
  const lead: string[] = []
  let timed = 0
  for (const line of lines) {
    const within = timeWithin(line)
    const mark = within?.time.start != null ? null : dayMarkIn(line)
    if (mark || isHalfDay(line)) rows.push({ time: '', title: line, more: [] })
    else if (within && isStep(line, within)) {
      timed += 1
      rows.push({ time: written(within.time), title: within.rest, more: [] })
    } else {
      const above = rows.at(-1)
      if (!above || above.time === '') lead.push(line)
      else if (above.title === '') above.title = line
      else above.more.push(line)
    }
  }
  if (timed < 2) return null
  if (rows.filter(({ title }) => numbered.test(title)).length * 2 > rows.length)
    for (const row of rows) row.title = row.title.replace(numbered, '')
  const cells = rows.map(({ time, title, more }) =>
    time === ''
      ? [{ ...textCell(title), across: 3 }, textCell(''), textCell('')]
      : [textCell(time), textCell(title), textCell(more.join('\n'))],
  )
  return { title: '', hidden: false, lead, rows: cells }
}

/** The number of a list, which Word and notes put before each of its lines. */
const numbered = /^\d{1,2}\s?[.)]\s+(?=\p{L})/u

/** A line that begins with its hour, or is a short title with its length behind. */
const isStep = (line: string, { time, rest }: NonNullable<ReturnType<typeof timeWithin>>) =>
  time.start !== null
    ? line.trimStart().search(/\d|midi|noon|de\s|from\s/i) < 4 || rest.length < 60
    : rest !== '' && rest.length < 80

/** As the reader of cells takes it. */
const written = ({ start, end, length }: NonNullable<ReturnType<typeof timeWithin>>['time']) =>
  [
    start === null ? '' : end === null ? clock(start) : `${clock(start)} - ${clock(end)}`,
    length === null ? '' : `${length} min`,
  ]
    .filter(Boolean)
    .join('\n')
