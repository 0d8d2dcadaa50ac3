/** The documents that are asked for, made of the session: one for all, or one for each participant. */
import type { DocumentId } from '../domain/handout-options'
import type { Participant } from '../domain/people'
import { actionSheets } from './action-sheets'
import { attendance } from './attendance'
import { booklet } from './booklet'
import { cardPages } from './card-pages'
import { certificate } from './certificate'
import { evaluationForm } from './evaluation-form'
import { type Content, framed, type Owned } from './frame'
import { groupList } from './group-list'
import { guide } from './guide'
import { invitation } from './invitation'
import { materials } from './materials'
import type { HandoutDocument } from './model'
import { nameplates } from './nameplates'
import { copiesOf, type HandoutOptions } from './options'
import { penOf } from './pen'
import { programme } from './programme'
import { report } from './report'
import { situationSheets } from './situation-sheets'
import { comingTo, type HandoutSource, type Making } from './source'

const BUILDERS: Record<DocumentId, (making: Making, person: Participant | null) => Content> = {
  programme,
  guide,
  materials,
  invitation,
  booklet,
  cards: cardPages,
  situations: situationSheets,
  groups: groupList,
  nameplates,
  attendance,
  actions: actionSheets,
  evaluation: evaluationForm,
  certificate,
  report,
}

/**
 * The document as the options ask for it: one, or one for each participant who comes when they are to be files of
 * their own. Without a participant, one document in which the name is a line to fill in.
 */
export function handoutsOf(
  id: DocumentId,
  source: HandoutSource,
  options: HandoutOptions,
): HandoutDocument[] {
  const making: Making = { pen: penOf(options.language), source, options }
  const build = BUILDERS[id]
  const people = comingTo(source)
  const copies = people.length === 0 ? 'one' : copiesOf(id, options)
  if (copies === 'one') {
    return [framed(making, id, [{ content: build(making, null), owner: null, number: null }])]
  }
  const each = people.map((person, index): Owned => {
    const owner = making.pen.oneLine(person.name) || making.pen.words.sheets.name
    return { content: build(making, person), owner, number: index + 1 }
  })
  return copies === 'joined' ? [framed(making, id, each)] : each.map((own) => framed(making, id, [own]))
}
