/** A story told without the people in it: what goes to a group must not say who. */
import type { Participant } from '../domain/people'
import type { Situation } from '../domain/situation'
import { cleaned } from './printable'

/** Words of names so short that they are words of the language too stay as they are. */
const SHORTEST = 3
const PARTICLES = new Set(['van', 'von', 'den', 'der', 'des', 'les', 'the', 'del'])

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Says the names of these people, whole or in part, and their mail addresses as `someone`. */
export function nameHider(people: readonly Participant[], someone: string): (text: string) => string {
  const wholes = people.flatMap(({ name, email }) => [cleaned(name).trim(), cleaned(email).trim()])
  const parts = people
    .flatMap(({ name }) => cleaned(name).split(/[\s,]+/))
    .filter((part) => Array.from(part).length >= SHORTEST && !PARTICLES.has(part.toLowerCase()))
  const found = [...wholes, ...parts].filter((own) => own !== '').sort((a, b) => b.length - a.length)
  if (found.length === 0) return (text) => text
  const names = Array.from(new Set(found), escaped).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'giu')
  return (text) => cleaned(text).replace(pattern, someone)
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
