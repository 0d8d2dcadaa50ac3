/** What is told of a list of people, in sentences: things of one kind are said together. */
import type { LeftBecause } from '../incoming/people/people-field'
import type { PeopleTold } from '../incoming/people/people-told'
import type { Text } from './fr'

type Words = Pick<Text, 'peopleList' | 'participants'>

/** Texts that are named in one sentence; the rest is counted. */
const NAMED = 12

type Of<Kind extends PeopleTold['kind']> = Extract<PeopleTold, { kind: Kind }>

/** The most useful first: who may be missing or wrong, then what is left. */
export function peopleToldTexts(
  told: readonly PeopleTold[],
  { peopleList: words, participants }: Words,
): string[] {
  const of = <Kind extends PeopleTold['kind']>(kind: Kind) =>
    told.filter((own): own is Of<Kind> => own.kind === kind)
  const together = (texts: readonly string[], say: (texts: string) => string, quoted = words.quoted) => {
    if (texts.length === 0) return []
    const [named, more] = [quoted(texts.slice(0, NAMED)), texts.length - NAMED]
    return [say(more > 0 ? words.andMore(named, more) : named)]
  }
  const plain = (texts: readonly string[]) => texts.join(', ')
  const reasons = new Map<LeftBecause, string[]>()
  for (const { heading, because } of of('column'))
    reasons.set(because, [...(reasons.get(because) ?? []), heading])
  const groups = [...reasons].map(([because, headings]) => words.because[because](words.quoted(headings)))
  const nobody = told.filter((own) => own.kind === 'title' || own.kind === 'nobody')
  const others = of('table').map(({ title, rows }) =>
    title ? words.table(title, rows) : words.unnamedTable(rows),
  )
  return [
    ...of('many').map(({ count }) => words.many(count)),
    ...of('cut').map(() => words.cut),
    ...of('orders').map(({ name }) => words.orders(name)),
    ...of('guess').map(({ heading, field }) => words.guess(heading, participants.importing.fields[field])),
    ...of('several').map(({ text, row }) => words.several(text, row)),
    ...together(
      of('order').map(({ name }) => name),
      words.order,
      plain,
    ),
    ...together(
      of('overlong').map(({ row }) => String(row)),
      words.overlong,
      plain,
    ),
    ...together(
      of('nameless').map(({ email }) => email),
      words.nameless,
      plain,
    ),
    ...of('namesake').map(({ name, organisations }) =>
      words.namesake(name, organisations.filter(Boolean).join(', ')),
    ),
    ...of('shared').map(({ email, names }) => words.shared(email, names.filter(Boolean).join(', '))),
    ...of('twice').map(({ name, row, first, by }) =>
      by === 'email' ? words.twiceByEmail(name, row, first) : words.twiceByName(name, row, first),
    ),
    ...together(
      of('status').map(({ text }) => text),
      words.status,
    ),
    ...together(
      of('address').map(({ text }) => text),
      words.address,
    ),
    ...together(
      of('aside').map(({ text }) => text),
      words.aside,
    ),
    ...together(
      nobody.map(({ text }) => text),
      words.titles,
    ),
    ...(groups.length > 0 ? [words.columns(groups)] : []),
    ...together(others, words.tables, plain),
    ...together(
      of('hidden').map(({ text }) => text),
      words.hidden,
    ),
  ]
}
