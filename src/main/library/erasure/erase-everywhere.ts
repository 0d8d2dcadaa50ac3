/** Takes those erased out of every copy; whatever stops it half-way, each file is whole and it can be begun again. */
import {
  idsGone,
  NOBODY,
  sureTerms,
  termsOfErased,
  withoutErased,
} from '../../../shared/domain/people/erasure'
import { sayOtherwise, type Term } from '../../../shared/domain/people/mention'
import { mapTexts } from '../../../shared/domain/people/text-places'
import type { Disk } from '../disk/durable-file'
import { writeDurably } from '../disk/durable-file'
import type { Copy } from './people-copies'
import type { Tombstones } from './tombstones'

/** `rewritten`, `removed`: files; `unread`: those in force that nobody can read and that stay. */
export type Swept = { rewritten: number; removed: number; unread: number }

/** Every way in which the copies name those erased. */
export function termsIn(copies: readonly Copy[], { isErased }: Pick<Tombstones, 'isErased'>): Term[] {
  const gone = copies.flatMap((copy) =>
    copy.kind === 'people' ? copy.people.participants.filter(({ id }) => isErased(id)) : [],
  )
  return termsOfErased(gone, NOBODY)
}

const holds = (copy: Copy, { isErased }: Pick<Tombstones, 'isErased'>) =>
  copy.kind === 'people' && idsGone(copy.people, isErased).participants.size > 0

/** The text to put in the place of the file's, null when nothing of them is in it. */
function textWithout(copy: Copy, stones: Pick<Tombstones, 'isErased'>, terms: readonly Term[]) {
  const sure = sayOtherwise(sureTerms(terms))
  const told = (text: string) => sure(text).text
  switch (copy.kind) {
    case 'people': {
      const said = holds(copy, stones) ? terms : sureTerms(terms)
      const people = withoutErased(copy.people, stones.isErased, said)
      return people === copy.people ? null : copy.write(people)
    }
    case 'plan': {
      const plan = mapTexts(copy.plan, told)
      return plan === copy.plan ? null : copy.write(plan)
    }
    case 'run': {
      const run = mapTexts(copy.run, told)
      return run === copy.run ? null : copy.write(run)
    }
    case 'unknown':
      return null
  }
}

/**
 * Those that hold their names elsewhere come first, those that tell who they are last: so a second try still knows what
 * to look for. Throws the system's error.
 */
export async function eraseIn(
  copies: readonly Copy[],
  stones: Pick<Tombstones, 'isErased'>,
  terms: readonly Term[],
  { on, inForce, look }: { on: Disk; inForce(path: string): boolean; look(): Promise<void> },
): Promise<Swept> {
  const swept = { rewritten: 0, removed: 0, unread: 0 }
  const say = sayOtherwise(sureTerms(terms))
  const ordered = [
    ...copies.filter((copy) => !holds(copy, stones)),
    ...copies.filter((copy) => holds(copy, stones)),
  ]
  for (const copy of ordered) {
    if (copy.kind === 'unknown') {
      const mayTell = copy.isOfPeople || say(copy.text).found.length > 0
      if (!mayTell) continue
      if (inForce(copy.path)) swept.unread += 1
      else {
        await on.rm(copy.path, { force: true })
        swept.removed += 1
      }
      continue
    }
    if (copy.kind === 'people') await look()
    const text = textWithout(copy, stones, terms)
    if (text === null) continue
    await writeDurably(copy.path, text, on)
    swept.rewritten += 1
  }
  return swept
}
