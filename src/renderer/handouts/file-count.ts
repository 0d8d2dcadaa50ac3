/** How many files a document makes, without making it. */
import type { DocumentId } from '../../shared/domain/handout-options'
import type { People } from '../../shared/domain/people'
import { copiesOf, type HandoutOptions } from '../../shared/handout/options'

export const filesOf = (id: DocumentId, options: HandoutOptions, participants: number) =>
  copiesOf(id, options) === 'separate' ? Math.max(1, participants) : 1

/** Those who come; 0 while nobody may know. */
export const comingIn = (people: People | null) =>
  people?.participants.filter(({ status }) => status === 'registered').length ?? 0
