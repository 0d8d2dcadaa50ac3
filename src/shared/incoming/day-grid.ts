/** A timetable: hours down its side, a day above each column. Each of its days is a plan. */
import { dayMarkIn } from './day-mark'
import { type IncomingCell, type IncomingTable, textCell } from './incoming'
import { timeSaid } from './said-time'

/** Rows above the days: titles. */
const MOST_TITLES = 4

const heading = ['Horaire', 'Titre'].map(textCell)

/** The plan of each day; null for a table that is none. */
export function daysOfGrid(table: IncomingTable): IncomingTable[] | null {
  const at = table.rows
    .slice(0, MOST_TITLES)
    .findIndex((row) => row.filter(({ text }) => dayMarkIn(text) !== null).length > 1)
  const head = table.rows[at]
  if (!head) return null
  const body = table.rows.slice(at + 1)
  const says = body.map((row) => row[0]?.text ?? '').filter(Boolean)
  const timed = says.filter((text) => timeSaid(text)?.start != null)
  // Every other column is a day: else what stands there would be lost.
  const isGrid = head.slice(1).every(({ text }) => dayMarkIn(text) !== null)
  if (dayMarkIn(head[0]?.text ?? '') || !isGrid || timed.length < 2 || timed.length * 3 < says.length * 2)
    return null
  const titles = table.rows.slice(0, at).map((row) =>
    row
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
  )
  return head.slice(1).map(({ text }, day): IncomingTable => {
    const rows = body.flatMap((row, place): IncomingCell[][] => {
      const cell = cellOf(row, day + 1)
      return cell && cell.text !== ''
        ? [[textCell(hoursOf(body, place, cell.down)), textCell(cell.text)]]
        : []
    })
    return {
      ...{ title: text, hidden: table.hidden, rows: [heading, ...rows] },
      lead: day === 0 ? [...table.lead, ...titles] : [],
    }
  })
}

/** The cell of the column, there or in a cell that goes over it. */
function cellOf(row: readonly IncomingCell[], column: number): IncomingCell | undefined {
  const own = row[column]
  if (own && own.text !== '') return own
  return row.find(({ across, text }, place) => text !== '' && place < column && column < place + across)
}

/** From the beginning of the first row to the end of the last one that the cell covers. */
function hoursOf(body: readonly (readonly IncomingCell[])[], place: number, down: number): string {
  const first = body[place]?.[0]?.text ?? ''
  const [from, to] = [first, body[place + down - 1]?.[0]?.text ?? ''].map((text) => timeSaid(text))
  if (down < 2 || from?.start == null || to?.end == null) return first
  const clock = (own: number) => `${Math.floor(own / 60)}h${String(own % 60).padStart(2, '0')}`
  return `${clock(from.start)} - ${clock(to.end)}`
}
