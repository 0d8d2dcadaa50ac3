/** The guide (déroulé de l'animation), for the trainers: the whole plan with their notes, never to be handed out. */
import { type AxisShare, balanceOf } from '../domain/balance'
import type { Card } from '../domain/card'
import type { Day } from '../domain/day'
import { scheduleOf } from '../domain/schedule'
import { firstDate, type Session } from '../domain/session'
import { clock, duration, listed } from '../text/format'
import { fileNameOf } from './file-name'
import { linkedCardsOf, materialsOf } from './guide-annex'
import { planOf } from './guide-plan'
import { numberOf, whenText } from './hours'
import type { DocumentBlock, GridCell, HandoutDocument } from './model'
import type { HandoutOptions } from './options'
import { axisRun, cell, facts, heading, isBlank, line, type Pen, text } from './pen'
import { ribbonOf } from './ribbon'

function frontOf(pen: Pen, session: Session): DocumentBlock[] {
  const { days, practical, series } = session
  const words = pen.words.documents
  const place = [practical.place, practical.address].map(pen.oneLine).filter((own) => own !== '')
  const known = [
    [words.place, place.join(', ')],
    [words.group, pen.oneLine(practical.groupSize)],
    [
      words.facilitators,
      listed(session.trainers.map(({ name }) => pen.oneLine(name)).filter(Boolean), pen.language),
    ],
  ] as const
  return [
    ...(isBlank(series) ? [] : [line('series', ...pen.plain(series))]),
    line('title', ...(isBlank(session.title) ? [text(words.names.guide)] : pen.plain(session.title))),
    ...days.map((day, index) => line('subtitle', text(whenText(pen, day, numberOf(days, index))))),
    ...facts(
      known
        .filter(([, value]) => value !== '')
        .map(([label, value]) => cell(line('label', text(label)), line('body', text(value)))),
      3,
    ),
  ]
}

function shareOf(pen: Pen, { axis, minutes, percent, missing }: AxisShare): GridCell {
  const words = pen.words.documents
  const aim =
    missing > 0
      ? words.below(axis.target, duration(missing))
      : missing < 0
        ? words.beyond(axis.target, duration(-missing))
        : words.onTarget(axis.target)
  return cell(
    line('label', axisRun(pen, axis.name, axis.tone)),
    line('body', text(words.share(duration(minutes), percent))),
    line('detail', text(aim)),
  )
}

function balance(pen: Pen, session: Session): DocumentBlock[] {
  const { shares, total, unassigned } = balanceOf(
    session.axes,
    session.days.flatMap((day) => day.phases),
  )
  if (total + unassigned === 0) return []
  const rest = cell(line('label', text(pen.words.app.unassigned)), line('body', text(duration(unassigned))))
  return [
    heading(1, pen.words.documents.balance),
    ...facts([...shares.map((share) => shareOf(pen, share)), ...(unassigned > 0 ? [rest] : [])], 4),
  ]
}

/** « 16:00, à l’heure annoncée ». */
function endOf(pen: Pen, day: Day): string {
  const words = pen.words.documents
  const { end, margin } = scheduleOf(day)
  if (day.targetEnd === null || margin === null) return clock(end)
  const announced = clock(day.targetEnd)
  const kept =
    margin === 0
      ? words.onTime
      : margin > 0
        ? words.early(duration(margin), announced)
        : words.late(duration(-margin), announced)
  return `${clock(end)}, ${kept}`
}

function totals(pen: Pen, day: Day): DocumentBlock[] {
  const words = pen.words.documents
  const { work, logistics } = scheduleOf(day)
  const fact = (label: string, value: string) => cell(line('label', text(label)), line('body', text(value)))
  return facts(
    [
      fact(words.work, duration(work)),
      fact(words.logistics, duration(logistics)),
      fact(words.end, endOf(pen, day)),
    ],
    3,
  )
}

/** The gaps and overlaps of the day, in the words of the agenda. */
function warnings(pen: Pen, day: Day): DocumentBlock[] {
  const words = pen.words.agenda.problem
  return scheduleOf(day).items.flatMap(({ phase, gap, overlap, arrival, start, end }) => {
    if (!phase.pin || gap + overlap === 0) return []
    const title = pen.oneLine(phase.title) || pen.words.app.kinds[phase.kind]
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
function daysOf(pen: Pen, session: Session, cards: readonly Card[]): DocumentBlock[] {
  const { days } = session
  const [only] = days
  if (only && days.length === 1) {
    const plan = planOf(pen, session, cards, only)
    const head = plan.length > 0 ? [heading(1, pen.words.documents.plan)] : []
    return [
      ...glance(pen, session, only),
      ...balance(pen, session),
      ...materialsOf(pen, session),
      ...head,
      ...plan,
    ]
  }
  const each = days.flatMap((day, index) => [
    heading(1, whenText(pen, day, index + 1)),
    ...glance(pen, session, day),
    ...planOf(pen, session, cards, day),
  ])
  return [...balance(pen, session), ...each, ...materialsOf(pen, session)]
}

/** The guide of the session, with its materials and the cards its phases are linked to. */
export function guide(
  pen: Pen,
  session: Session,
  cards: readonly Card[],
  options: HandoutOptions,
): HandoutDocument {
  const name = pen.words.documents.names.guide
  const title = pen.oneLine(session.title)
  const organisation = pen.oneLine(session.practical.organisation)
  const trainers = listed(
    session.trainers.map((trainer) => pen.oneLine(trainer.name)).filter(Boolean),
    pen.language,
  )
  const annex = linkedCardsOf(pen, session, cards)
  return {
    id: 'guide',
    language: pen.language,
    fileName: fileNameOf(name, session.title, firstDate(session)),
    title: title ? `${name} – ${title}` : name,
    creator: organisation || trainers || pen.words.app.name,
    orientation: 'landscape',
    largeType: options.largeType,
    blackAndWhite: options.blackAndWhite,
    header: { left: organisation, first: name, next: title },
    footer: pen.words.documents.forTrainers,
    sections: [
      {
        columns: 1,
        blocks: [...frontOf(pen, session), ...daysOf(pen, session, cards)],
      },
      ...(annex.length > 0 ? [{ columns: 2 as const, blocks: annex }] : []),
    ],
  }
}
