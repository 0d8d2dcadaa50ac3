/** The shipped content: the example and the reference cards, read from Jalon's own resources. */
import { join } from 'node:path'
import type { SessionId } from '../../../shared/domain/base/id'
import type { Language } from '../../../shared/domain/library/settings'
import type { Card } from '../../../shared/domain/plan/card'
import type { Kept } from '../../workspace/ports'
import { Refused } from '../../workspace/refused'
import { cardCodec, peopleCodec, sessionCodec } from '../disk/codecs'
import { readJson } from '../disk/json-file'
import { filesIn } from '../disk/names'

/** The founding day under that id. Throws Refused when it is not where it was shipped. */
export async function readExample(resources: string, language: Language, id: SessionId): Promise<Kept> {
  const session = `founding-day.${language}.json`
  const people = `founding-day.people.${language}.json`
  const found = {
    session: await readJson(join(resources, 'samples', session), sessionCodec),
    people: await readJson(join(resources, 'samples', people), peopleCodec),
  }
  if (!found.session || !found.people) throw new Refused({ kind: 'not-found', file: session })
  return {
    session: { ...found.session, id, example: true },
    people: { ...found.people, session: id },
  }
}

/** The reference cards in that language, by file name. */
export async function readShippedCards(resources: string, language: Language): Promise<Card[]> {
  const paths = await filesIn(join(resources, 'library', 'cards', language), '.json')
  const cards = await Promise.all(paths.map((path) => readJson(path, cardCodec)))
  return cards.filter((card) => card !== null)
}
