/** The day as a ribbon of bands, as wide as they are long, each with its word. */
import type { Axis } from '../domain/plan/axis'
import type { Day } from '../domain/plan/day'
import { isLogistics } from '../domain/plan/phase'
import { type Schedule, type ScheduleItem, scheduleOf } from '../domain/plan/schedule'
import { clock } from '../text/format'
import type { Grid, GridCell, Tone } from './model'
import { axisOf, line, text } from './parts'
import type { Pen } from './pen'

/** Below this share of the width (about 2.6 cm on a landscape page) a word no longer fits and is turned. */
const TURNED = 0.1
/** Below this share a band cannot hold a turned word, and takes it from the others. */
const NARROWEST = 0.022
/** From this share on, the start time fits above the band. */
const TIMED = 0.045

type Band = { length: number; tone: Tone | null; word: string; start: string }

function bandsOf(pen: Pen, axes: readonly Axis[], { items }: Schedule): Band[] {
  const { app, documents } = pen.words
  const bandOf = ({ phase, length, start }: ScheduleItem): Band => {
    const band = { length, start: clock(start) }
    if (isLogistics(phase)) return { ...band, tone: 'logistics', word: app.kinds[phase.kind] }
    const axis = axisOf(axes, phase.axis)
    if (!axis) return { ...band, tone: null, word: app.unassigned }
    return { ...band, tone: axis.tone, word: pen.oneLine(axis.shortName || axis.name) }
  }
  const freeOf = ({ gap, arrival }: ScheduleItem): Band[] =>
    gap > 0 ? [{ length: gap, start: clock(arrival), tone: null, word: documents.free }] : []
  return items.flatMap((item) => [...freeOf(item), bandOf(item)])
}

/** Shares of the whole, none below the narrowest that can be read; bands without a length have no share. */
function sharesOf(lengths: readonly number[]): number[] {
  const narrowest = Math.min(NARROWEST, 1 / lengths.length)
  const total = lengths.reduce((a, b) => a + b, 0)
  const raised = lengths.map((length) => Math.max(length / total, narrowest))
  const excess = raised.reduce((a, b) => a + b, 0) - 1
  const spare = raised.reduce((sum, share) => sum + (share - narrowest), 0)
  return raised.map((share) => (spare > 0 ? share - ((share - narrowest) * excess) / spare : share))
}

/** The ribbon of the day, its start times above; nothing for a day that has no length. */
export function ribbonOf(pen: Pen, axes: readonly Axis[], day: Day): Grid[] {
  const bands = bandsOf(pen, axes, scheduleOf(day)).filter((band) => band.length > 0)
  if (bands.length === 0) return []
  const columns = sharesOf(bands.map((band) => band.length))
  const times = bands.map(({ start }, index): GridCell => {
    const fits = (columns[index] ?? 0) >= TIMED
    return { tone: null, turned: false, blocks: [line('band', ...(fits ? [text(start)] : []))] }
  })
  const words = bands.map(({ tone, word }, index): GridCell => {
    const turned = (columns[index] ?? 0) < TURNED
    return { tone, turned, blocks: [line('band', text(word))] }
  })
  const alignments = columns.map(() => 'left' as const)
  return [
    { kind: 'grid', look: 'ribbon', columns, alignments, header: null, rows: [times, words], height: null },
  ]
}
