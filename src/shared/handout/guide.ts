/** The guide (déroulé de l'animation), for the trainers: the whole plan with their notes, never to be handed out. */
import { type AxisShare, balanceOf } from '../domain/plan/balance'
import type { Card } from '../domain/plan/card'
import type { Day } from '../domain/plan/day'
import { scheduleOf } from '../domain/plan/schedule'
import type { Session } from '../domain/plan/session'
import { verdictOf } from '../domain/plan/verdict'
import { clock, duration } from '../text/format'
import type { Content } from './frame'
import { linkedCardsOf, materialsOf } from './guide-annex'
import { planOf } from './guide-plan'
import { numberOf, whenText } from './hours'
import type { DocumentBlock, GridCell } from './model'
import { axisRun, fact, facts, heading, line, text } from './parts'
import { isBlank, nameOf, type Pen, trainersOf } from './pen'
import { ribbonOf } from './ribbon'
import { cardsOf, type HandoutSource, type Making } from './source'

function frontOf(pen: Pen, session: Session): DocumentBlock[] {
  const { days, practical, series, title } = session
  const words = pen.words.documents
  const place = [practical.place, practical.address].map(pen.oneLine).filter((own) => own !== '')
  const known = [
    [words.place, place.join(', ')],
    [words.group, pen.oneLine(practical.groupSize)],
    [words.facilitators, trainersOf(pen, session)],
  ] as const
  return [
    ...(isBlank(series) ? [] : [line('series', ...pen.plain(series))]),
    line('title', ...(isBlank(title) ? [text(words.names.guide)] : pen.plain(title))),
    ...days.map((day, index) => line('subtitle', text(whenText(pen, day, numberOf(days, index))))),
    ...facts(
      known.filter(([, value]) => value !== '').map(([label, value]) => fact(text(label), [text(value)])),
      3,
    ),
  ]
}

function shareOf(pen: Pen, { axis, minutes, percent, missing }: AxisShare): GridCell {
  const { share, below, beyond, onTarget } = pen.words.documents
  const length = duration(Math.abs(missing))
  const aim = missing === 0 ? onTarget(axis.target) : (missing > 0 ? below : beyond)(axis.target, length)
  return fact(axisRun(pen, axis), [text(share(duration(minutes), percent))], line('detail', text(aim)))
}

function balance(pen: Pen, { axes, days }: Session): DocumentBlock[] {
  const { shares, total, unassigned } = balanceOf(axes, days)
  if (total + unassigned === 0) return []
  const rest = fact(text(pen.words.app.unassigned), [text(duration(unassigned))])
  return [
    heading(1, pen.words.documents.balance),
    ...facts([...shares.map((share) => shareOf(pen, share)), ...(unassigned > 0 ? [rest] : [])], 4),
  ]
}

/** « 16:00, à l’heure annoncée ». */
function endOf(pen: Pen, day: Day): string {
  const { onTime, early, late } = pen.words.documents
  const { end, free, misfits, targetEnd } = verdictOf(day)
  const past = misfits.find(({ kind }) => kind === 'late')
  if (past) return `${clock(end)}, ${late(duration(past.minutes), clock(past.at))}`
  // A misfit before it is told below: the day is not said to be in time.
  if (misfits.length > 0 || free === null || targetEnd === null) return clock(end)
  return `${clock(end)}, ${free === 0 ? onTime : early(duration(free), clock(targetEnd))}`
}

function totals(pen: Pen, day: Day): DocumentBlock[] {
  const words = pen.words.documents
  const { work, logistics } = scheduleOf(day)
  return facts(
    [
      fact(text(words.work), [text(duration(work))]),
      fact(text(words.logistics), [text(duration(logistics))]),
      fact(text(words.end), [text(endOf(pen, day))]),
    ],
    3,
  )
}

/** The gaps and overlaps of the day, in the words of the agenda. */
function warnings(pen: Pen, day: Day): DocumentBlock[] {
  const words = pen.words.agenda.problem
  return scheduleOf(day).items.flatMap(({ phase, gap, overlap, arrival, start, end }) => {
    if (!phase.pin || gap + overlap === 0) return []
    const title = nameOf(pen, phase)
    const what =
      overlap > 0 ? words.overlap(duration(overlap)) : words.gap(duration(gap), clock(arrival), clock(start))
    const where =
      phase.pin.edge === 'start' ? words.beforeStart(title, clock(start)) : words.beforeEnd(title, clock(end))
    return [line('warning', { kind: 'strong', children: [text(what)] }, text(` ${where}`))]
  })
}

/** The day before its detail: its totals, its ribbon, what does not hold. */
const glance = (pen: Pen, session: Session, day: Day): DocumentBlock[] => [
  ...totals(pen, day),
  ...ribbonOf(pen, session.axes, day),
  ...warnings(pen, day),
]

/** One day opens on its overview; several have theirs under the heading of each. */
function daysOf(pen: Pen, source: HandoutSource, cards: readonly Card[]): DocumentBlock[] {
  const { session } = source
  const { days } = session
  const [only] = days
  if (only && days.length === 1) {
    const plan = planOf(pen, session, cards, only)
    const head = plan.length > 0 ? [heading(1, pen.words.documents.plan)] : []
    return [
      ...glance(pen, session, only),
      ...balance(pen, session),
      ...materialsOf(pen, source),
      ...head,
      ...plan,
    ]
  }
  const each = days.flatMap((day, index) => [
    heading(1, whenText(pen, day, index + 1)),
    ...glance(pen, session, day),
    ...planOf(pen, session, cards, day),
  ])
  return [...balance(pen, session), ...each, ...materialsOf(pen, source)]
}

/** The guide of the session, with its materials and the cards its phases are linked to. */
export function guide({ pen, source }: Making): Content {
  const { session } = source
  const cards = cardsOf(source)
  const annex = linkedCardsOf(pen, session, cards)
  return {
    orientation: 'landscape',
    footer: pen.words.documents.forTrainers,
    sections: [
      { columns: 1, blocks: [...frontOf(pen, session), ...daysOf(pen, source, cards)] },
      ...(annex.length > 0 ? [{ columns: 2 as const, blocks: annex }] : []),
    ],
  }
}
