/** A story told without the people in it: what goes to a group must not say who. */
import { namesOf, sayOtherwise, type Term } from '../domain/people/mention'
import type { Participant } from '../domain/people/people'
import type { Situation } from '../domain/people/situation'
import type { Pen } from './pen'
import { cleaned } from './printable'

/** Says the names of these people, whole or in part, and their mail addresses as `someone`. */
export function nameHider(people: readonly Participant[], someone: string): (text: string) => string {
  const mails = people.map(({ email }): Term => ({ said: email, by: someone, kind: 'email', capital: false }))
  const names = people.flatMap(({ name }) => namesOf(cleaned(name), someone))
  const say = sayOtherwise([...mails, ...names])
  return (text) => say(cleaned(text)).text
}

/** A pen that writes no name of these people, whatever text it is given. */
export function hidingPen(pen: Pen, hidden: (text: string) => string): Pen {
  return {
    ...pen,
    oneLine: (text) => pen.oneLine(hidden(text)),
    plain: (text) => pen.plain(hidden(text)),
    markdown: (text, below) => pen.markdown(hidden(text), below),
    listed: (names) => pen.listed(names.map(hidden)),
  }
}

/** The situation as the group may have it: never a private one, and one that is anonymised as `told` tells it. */
export function toldTo(
  situation: Situation,
  told: (text: string) => string,
  named: boolean,
): Situation | null {
  if (situation.confidentiality === 'private') return null
  if (named && situation.confidentiality === 'group') return situation
  return {
    ...situation,
    title: told(situation.title),
    story: told(situation.story),
    organisationKind: told(situation.organisationKind),
    broughtBy: null,
    analysis: situation.analysis.map((reading) => ({ ...reading, text: told(reading.text) })),
  }
}
