/** The day as the trainers follow it: one row a phase, with everything they have to say, do and keep in mind. */
import type { Card } from '../domain/card'
import type { Day } from '../domain/day'
import { isLogistics } from '../domain/phase'
import { type ScheduleItem, scheduleOf } from '../domain/schedule'
import type { Session } from '../domain/session'
import { clock, duration, listed } from '../text/format'
import type { DocumentBlock, Grid, GridCell, Line } from './model'
import { axisOf, axisRun, cell, isBlank, line, type Pen, text } from './pen'

/** What was typed after its label, or nothing. */
const labelled = (pen: Pen, label: string, value: string): Line[] =>
  isBlank(value) ? [] : [line('label', text(label)), line('body', ...pen.plain(value))]

function timeOf(pen: Pen, { phase, start }: ScheduleItem): DocumentBlock[] {
  const { pinnedStart, pinnedEnd } = pen.words.documents
  const pin = phase.pin?.edge === 'start' ? pinnedStart : phase.pin ? pinnedEnd(clock(phase.pin.at)) : null
  return [
    line('time', text(clock(start))),
    line('detail', text(duration(phase.duration))),
    ...(pin ? [line('detail', text(pin))] : []),
  ]
}

function phaseOf(pen: Pen, session: Session, { phase }: ScheduleItem): DocumentBlock[] {
  const words = pen.words
  const axis = axisOf(session.axes, phase.axis)
  const title = isBlank(phase.title)
    ? [text(isLogistics(phase) ? words.app.kinds[phase.kind] : words.app.untitledPhase)]
    : pen.plain(phase.title)
  const names = phase.facilitators
    .map((id) => session.trainers.find((trainer) => trainer.id === id)?.name ?? '')
    .filter((name) => !isBlank(name))
  const nature = isLogistics(phase)
    ? []
    : [line('detail', axis ? axisRun(pen, axis.name, axis.tone) : text(words.app.unassigned))]
  return [
    line(isLogistics(phase) ? 'pause' : 'item', ...title),
    ...nature,
    ...labelled(pen, words.documents.objective, phase.objective),
    ...(isBlank(phase.grouping) ? [] : [line('body', ...pen.plain(phase.grouping))]),
    ...labelled(pen, words.documents.facilitators, listed(names, pen.language)),
  ]
}

function instructionsOf(pen: Pen, { phase }: ScheduleItem): DocumentBlock[] {
  if (isBlank(phase.instructions)) return []
  const told = phase.shownInRoom ? [] : [line('detail', text(pen.words.documents.notInRoom))]
  return [...pen.markdown(phase.instructions, 3), ...told]
}

function notesOf(pen: Pen, { phase }: ScheduleItem): DocumentBlock[] {
  const fallback = isBlank(phase.fallback)
    ? []
    : [line('label', text(pen.words.documents.fallback)), ...pen.markdown(phase.fallback, 3)]
  return [...pen.markdown(phase.notes, 3), ...fallback]
}

function linkedOf(pen: Pen, cards: readonly Card[], { phase }: ScheduleItem): DocumentBlock[] {
  const linked = phase.cards.flatMap((id) => cards.filter((card) => card.id === id))
  return [
    ...phase.materials
      .filter((material) => !isBlank(material.text))
      .map((material) =>
        line('body', { kind: 'box', ticked: material.ready }, text(' '), ...pen.plain(material.text)),
      ),
    ...linked.flatMap((card) => labelled(pen, pen.words.documents.card, card.title)),
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
      cell(...phaseOf(pen, session, item)),
      cell(...instructionsOf(pen, item)),
      cell(...notesOf(pen, item)),
      cell(...linkedOf(pen, cards, item)),
    ]
  })
  const columns = [0.09, 0.24, 0.27, 0.22, 0.18]
  return [
    {
      kind: 'grid',
      look: 'list',
      columns,
      alignments: columns.map(() => 'left'),
      header: [names.time, names.phase, names.instructions, names.notes, names.materials],
      rows,
    },
  ]
}
