/** What is told of a list of people, in sentences: things of one kind are said together. */
import type { LeftBecause } from '../incoming/people/people-field'
import type { PeopleTold } from '../incoming/people/people-told'
import type { Text } from './fr'

type Words = Pick<Text, 'incoming' | 'peopleList' | 'participants'>

/** Texts that are named in one sentence; the rest is counted. */
const NAMED = 12

type Of<Kind extends PeopleTold['kind']> = Extract<PeopleTold, { kind: Kind }>

export type PeopleSentence = { why: PeopleTold['kind']; text: string }

/** The most useful first: who may be missing or wrong, then what is left. */
export function peopleToldTexts(
  told: readonly PeopleTold[],
  { incoming, peopleList: words, participants }: Words,
): PeopleSentence[] {
  const all: PeopleSentence[] = []
  const of = <Kind extends PeopleTold['kind']>(kind: Kind) =>
    told.filter((own): own is Of<Kind> => own.kind === kind)
  const each = <Kind extends PeopleTold['kind']>(kind: Kind, say: (own: Of<Kind>) => string) => {
    for (const own of of(kind)) all.push({ why: kind, text: say(own) })
  }
  const listed = (texts: readonly string[], quoted: (texts: readonly string[]) => string) => {
    const [named, more] = [quoted(texts.slice(0, NAMED)), texts.length - NAMED]
    return more > 0 ? words.andMore(named, more) : named
  }
  const together = (
    why: PeopleTold['kind'],
    texts: readonly string[],
    say: (texts: string) => string,
    quoted = words.quoted,
  ) => {
    if (texts.length > 0) all.push({ why, text: say(listed(texts, quoted)) })
  }
  const plain = (texts: readonly string[]) => texts.join(', ')
  const texts = (kind: 'status' | 'address' | 'aside' | 'hidden') => of(kind).map(({ text }) => text)

  each('many', ({ count }) => words.many(count))
  if (of('cut').length > 0) all.push({ why: 'cut', text: words.cut })
  if (of('spaced').length > 0) all.push({ why: 'spaced', text: incoming.told.spaced })
  each('orders', ({ name }) => words.orders(name))
  const guesses = of('guess').map(({ heading, field }) =>
    words.guess(heading, participants.importing.fields[field]),
  )
  together('guess', guesses, words.guesses, plain)
  each('several', ({ text, row }) => words.several(text, row))
  const doubtful = of('order').map(({ name }) => name)
  together('order', doubtful, words.order, plain)
  const overlong = of('overlong').map(({ row }) => String(row))
  together('overlong', overlong, words.overlong, plain)
  const nameless = of('nameless').map(({ email }) => email)
  together('nameless', nameless, words.nameless, plain)
  each('namesake', ({ name, organisations }) =>
    words.namesake(name, listed(organisations.filter(Boolean), plain)),
  )
  each('shared', ({ email, names }) => words.shared(email, listed(names.filter(Boolean), plain)))
  each('twice', ({ name, row, first, by }) =>
    by === 'email' ? words.twiceByEmail(name, row, first) : words.twiceByName(name, row, first),
  )
  together('status', texts('status'), words.status)
  together('address', texts('address'), words.address)
  together('aside', texts('aside'), words.aside)
  const nobody = told.filter((own) => own.kind === 'title' || own.kind === 'nobody')
  const lines = nobody.map(({ text }) => text)
  together('nobody', lines, words.titles)
  const reasons = new Map<LeftBecause, string[]>()
  for (const { heading, because } of of('column'))
    reasons.set(because, [...(reasons.get(because) ?? []), heading])
  const groups = [...reasons].map(([because, headings]) => words.because[because](words.quoted(headings)))
  if (groups.length > 0) all.push({ why: 'column', text: words.columns(groups) })
  const others = of('table').map(({ title, rows }) =>
    title ? words.table(title, rows) : words.unnamedTable(rows),
  )
  together('table', others, words.tables, plain)
  together('hidden', texts('hidden'), words.hidden)
  each('comments', ({ count }) => incoming.told.comments(count))
  return all
}
