/** How many files a document makes, without making it. */

import type { DocumentId } from '../../shared/domain/library/handout-options'
import { certifiedOf } from '../../shared/domain/people/certified'
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import { copiesOf, type HandoutOptions } from '../../shared/handout/options'

/** `people`: null while nobody may know them. Certificates are made for those alone who can have one, possibly none. */
export function filesOf(
  id: DocumentId,
  options: HandoutOptions,
  session: Pick<Session, 'days' | 'example'>,
  people: People | null,
): number {
  const { isExample, given } = certifiedOf(session, people?.participants ?? [])
  const coming = comingIn(people)
  if (id === 'certificate' && (isExample || (coming > 0 && given.length === 0))) return 0
  const persons = id === 'certificate' ? given.length : coming
  return copiesOf(id, options) === 'separate' ? Math.max(1, persons) : 1
}

/** Those who come; 0 while nobody may know. */
export const comingIn = (people: People | null) =>
  people?.participants.filter(({ status }) => status === 'registered').length ?? 0
