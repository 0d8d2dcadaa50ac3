/** A session as a text that anything opens: its presentation, its days hour by hour, what was said of each phase. */

import type { Language } from '../domain/library/settings'
import { isLeftOut } from '../domain/plan/length'
import type { Phase } from '../domain/plan/phase'
import { scheduleOf } from '../domain/plan/schedule'
import { firstDate, type Session } from '../domain/plan/session'
import { clock, duration, listed, longDate } from '../text/format'
import { materialText } from '../text/material-text'
import { textOf } from '../text/text'

const section = (title: string, body: string) => (body.trim() === '' ? [] : [`## ${title}`, body.trim()])
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()

/** Markdown. */
export function sessionText(session: Session, language: Language): string {
  const { app, readable } = textOf(language)
  const { practical } = session
  const date = firstDate(session)
  const facts = [
    ...[practical.organisation, practical.place, practical.address, practical.price],
    ...[practical.access, practical.contact, practical.groupSize],
  ].filter((fact) => fact !== '')
  const blocks = [
    `# ${oneLine(session.title) || app.untitled}`,
    ...[session.series, date ? longDate(date, language) : app.noDate].filter(Boolean),
    session.summary,
    ...section(readable.objectives, session.objectives.map(({ text }) => `- ${oneLine(text)}`).join('\n')),
    ...section(readable.content, session.content),
    ...section(readable.method, session.method),
    ...section(readable.practical, facts.map((fact) => `- ${oneLine(fact)}`).join('\n')),
    ...section(
      readable.trainers,
      session.trainers.map(({ name, biography }) => `**${oneLine(name)}** ${biography}`.trim()).join('\n\n'),
    ),
    ...session.days.flatMap((_, index) => dayText(session, index, language)),
    ...section(
      readable.parked,
      session.parked.map(({ title }) => `- ${oneLine(title) || app.untitledPhase}`).join('\n'),
    ),
    ...section(readable.nextTime, session.nextTime),
  ]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}

function dayText(session: Session, index: number, language: Language): string[] {
  const { agenda, app, readable } = textOf(language)
  const day = session.days[index]
  if (!day) return []
  const { items } = scheduleOf(day)
  const title = day.date ? longDate(day.date, language) : readable.day(index + 1)
  const axisOf = ({ axis, kind }: Phase) =>
    kind === 'work' ? (session.axes.find(({ id }) => id === axis)?.name ?? app.unassigned) : app.kinds[kind]
  const titled = (phase: Phase) => oneLine(phase.title) || app.untitledPhase
  const rows = items.map(({ phase, start, end, length }) =>
    [clock(start), clock(end), duration(length), titled(phase), oneLine(axisOf(phase))].join(' | '),
  )
  const table = [
    `| ${readable.columns.join(' | ')} |`,
    `|${readable.columns.map(() => ' --- ').join('|')}|`,
    ...rows.map((row) => `| ${row} |`),
  ]
  const told = items.flatMap(({ phase, start }) => {
    const parts = phaseText(session, phase, language).filter((part) => part.trim() !== '')
    return parts.length === 0 ? [] : [`### ${clock(start)} ${titled(phase)}`, ...parts]
  })
  // Without an hour, as long as the day is short.
  const leftOut = day.phases
    .filter((phase) => isLeftOut(day, phase))
    .flatMap((phase) => [
      `### ${titled(phase)} (${agenda.short.leftOut})`,
      ...phaseText(session, phase, language),
    ])
  return [`## ${title}`, table.join('\n'), ...told, ...leftOut]
}

/** Everything that is said of a phase beside its row, a block each; possibly empty. */
function phaseText({ trainers }: Session, phase: Phase, language: Language): string[] {
  const words = textOf(language)
  const { forYou, fallback, review } = words.readable
  const leading = trainers.filter(({ id }) => phase.facilitators.includes(id)).map(({ name }) => name)
  const how = [phase.grouping, phase.method, listed(leading, language)].map(oneLine)
  // A list or several paragraphs may follow: the name stands on its own.
  const named = (name: string, body: string) => (body.trim() === '' ? [] : [`**${name}**`, body])
  const items = (texts: readonly string[]) => texts.map((text) => `- ${oneLine(text)}`).join('\n')
  return [
    how.filter((own) => own !== '').join(' · '),
    ...[phase.objective, phase.instructions],
    ...phase.groups.flatMap((group) => [
      `${group.title.trim() && `**${oneLine(group.title)}** `}(${duration(group.duration)})`,
      group.instructions,
    ]),
    ...named(
      words.documents.materials,
      items(phase.materials.map((material) => materialText(material, words))),
    ),
    ...named(forYou, phase.notes),
    ...named(fallback, phase.fallback),
    ...named(review, items(phase.remarks)),
  ]
}
