/** The day as the trainers follow it: one row a phase, with everything they have to say, do and keep in mind. */
import type { Card } from '../domain/plan/card'
import type { Day } from '../domain/plan/day'
import { isLogistics, type Phase } from '../domain/plan/phase'
import { type ScheduleItem, scheduleOf } from '../domain/plan/schedule'
import type { Session } from '../domain/plan/session'
import { clock, duration, plainDate } from '../text/format'
import { materialText } from '../text/material-text'
import type { DocumentBlock, Grid, GridCell } from './model'
import { axisOf, axisRun, cell, line, list, listOf, text } from './parts'
import { groupName, isBlank, nameOf, type Pen } from './pen'

function timeOf(pen: Pen, { phase, length, start }: ScheduleItem): DocumentBlock[] {
  const { pinnedStart, pinnedEnd } = pen.words.documents
  const pin = phase.pin?.edge === 'start' ? pinnedStart : phase.pin ? pinnedEnd(clock(phase.pin.at)) : null
  return [
    line('body', text(clock(start))),
    line('detail', text(duration(length))),
    ...(pin ? [line('detail', text(pin))] : []),
  ]
}

function phaseOf(
  pen: Pen,
  session: Session,
  cards: readonly Card[],
  { phase }: ScheduleItem,
): DocumentBlock[] {
  const { app, documents } = pen.words
  const axis = axisOf(session.axes, phase.axis)
  const title = isBlank(phase.title) ? [text(nameOf(pen, phase))] : pen.plain(phase.title)
  const facilitators = session.trainers.filter(({ id }) => phase.facilitators.includes(id))
  const who = [pen.oneLine(phase.grouping), pen.listed(facilitators.map(({ name }) => name))]
  const linked = phase.cards.flatMap((id) => cards.filter((card) => card.id === id))
  const titles = linked.map((card) => pen.oneLine(card.title))
  const served = session.objectives.filter(
    ({ id, text: own }) => phase.objectives.includes(id) && !isBlank(own),
  )
  const { guide } = documents
  const details = [
    guide.limits(phase.optional, phase.minimum === null ? null : duration(phase.minimum)),
    isBlank(phase.method) ? '' : guide.method(pen.oneLine(phase.method)),
    who.filter((own) => own !== '').join(' · '),
    phase.groupSize === null ? '' : guide.groupsOf(phase.groupSize),
    served.length > 0 ? guide.serves(served.map(({ text: own }) => pen.oneLine(own)).join(' · ')) : '',
    titles.length > 0 ? documents.linked(titles.join(' · ')) : '',
  ]
  return [
    line(isLogistics(phase) ? 'pause' : 'item', ...title),
    ...(isLogistics(phase) ? [] : [line('detail', axis ? axisRun(pen, axis) : text(app.unassigned))]),
    ...(isBlank(phase.objective) ? [] : [line('body', ...pen.plain(phase.objective))]),
    ...details.filter((detail) => detail !== '').map((detail) => line('detail', text(detail))),
  ]
}

/** The sub-groups in parallel: how long each works, with whom, and on which instructions. */
function groupsOf(pen: Pen, { trainers }: Session, { groups }: Phase): DocumentBlock[] {
  return groups.flatMap((group, index): DocumentBlock[] => {
    const names = trainers.filter(({ id }) => group.facilitators.includes(id)).map(({ name }) => name)
    const facts = [duration(group.duration), pen.listed(names)].filter((own) => own !== '')
    return [
      line(
        'label',
        { kind: 'strong', children: [text(groupName(pen, group, index))] },
        text(` · ${facts.join(' · ')}`),
      ),
      ...pen.markdown(group.instructions, 3),
    ]
  })
}

/** The instructions to the group, and the material that lies ready for it. */
function instructionsOf(pen: Pen, session: Session, { phase }: ScheduleItem): DocumentBlock[] {
  const told = phase.shownInRoom || isBlank(phase.instructions)
  return [
    ...pen.markdown(phase.instructions, 3),
    ...groupsOf(pen, session, phase),
    ...(told ? [] : [line('detail', text(pen.words.documents.notInRoom))]),
    ...listOf(
      phase.materials
        .filter((material) => !isBlank(material.text))
        .map((material) => ({ line: pen.plain(materialText(material, pen.words)), task: material.ready })),
    ),
  ]
}

function notesOf(pen: Pen, { phase }: ScheduleItem): DocumentBlock[] {
  const fallback = isBlank(phase.fallback)
    ? []
    : [line('label', text(pen.words.documents.fallback)), ...pen.markdown(phase.fallback, 3)]
  const { lastTime } = phase
  const words = pen.words.documents.guide
  const last = lastTime
    ? [
        line(
          'detail',
          text(words.lastTime(duration(lastTime.minutes), plainDate(lastTime.date, pen.language))),
        ),
      ]
    : []
  const remarks = phase.remarks.filter((own) => !isBlank(own)).map((own) => ({ line: pen.plain(own) }))
  return [
    ...pen.markdown(phase.notes, 3),
    ...fallback,
    ...(remarks.length > 0 ? [line('label', text(words.remarks)), ...listOf(remarks)] : []),
    ...last,
  ]
}

/** The table of the day; nothing for a day without a phase. */
export function planOf(pen: Pen, session: Session, cards: readonly Card[], day: Day): Grid[] {
  const { items } = scheduleOf(day)
  if (items.length === 0) return []
  const names = pen.words.documents.planColumns
  const rows = items.map((item): GridCell[] => {
    const axis = axisOf(session.axes, item.phase.axis)
    const tone = isLogistics(item.phase) ? 'logistics' : (axis?.tone ?? null)
    return [
      { ...cell(...timeOf(pen, item)), tone },
      cell(...phaseOf(pen, session, cards, item)),
      cell(...instructionsOf(pen, session, item)),
      cell(...notesOf(pen, item)),
    ]
  })
  const columns = [0.085, 0.255, 0.29, 0.37]
  const header = [names.time, names.phase, names.instructions, names.notes]
  return [
    list(
      header,
      columns,
      columns.map(() => 'left'),
      rows,
    ),
  ]
}
