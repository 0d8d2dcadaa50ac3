/** A session as a text that anything opens: its presentation, its days hour by hour, what was said of each phase. */
import type { Phase } from '../domain/phase'
import { scheduleOf } from '../domain/schedule'
import { firstDate, type Session } from '../domain/session'
import type { Language } from '../domain/settings'
import { clock, duration, longDate } from '../text/format'
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
  const { app, readable } = textOf(language)
  const day = session.days[index]
  if (!day) return []
  const { items } = scheduleOf(day)
  const title = day.date ? longDate(day.date, language) : readable.day(index + 1)
  const axisOf = ({ axis, kind }: Phase) =>
    kind === 'work' ? (session.axes.find(({ id }) => id === axis)?.name ?? app.unassigned) : app.kinds[kind]
  const rows = items.map(({ phase, start, end, length }) =>
    [
      clock(start),
      clock(end),
      duration(length),
      oneLine(phase.title) || app.untitledPhase,
      oneLine(axisOf(phase)),
    ].join(' | '),
  )
  const table = [
    `| ${readable.columns.join(' | ')} |`,
    `|${readable.columns.map(() => ' --- ').join('|')}|`,
    ...rows.map((row) => `| ${row} |`),
  ]
  const details = items.flatMap(({ phase, start }) => {
    const parts = [
      ...[phase.objective, phase.instructions],
      ...(phase.materials.length === 0
        ? []
        : [phase.materials.map(({ text }) => `- ${oneLine(text)}`).join('\n')]),
      ...(phase.notes ? [`${readable.forYou} ${phase.notes}`] : []),
      ...(phase.fallback ? [`${readable.fallback} ${phase.fallback}`] : []),
    ].filter((part) => part.trim() !== '')
    if (parts.length === 0) return []
    return [`### ${clock(start)} ${oneLine(phase.title) || app.untitledPhase}`, ...parts]
  })
  return [`## ${title}`, table.join('\n'), ...details]
}
