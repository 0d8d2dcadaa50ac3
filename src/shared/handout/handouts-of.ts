/** The documents that are asked for, made of the session: one for all, or one for each participant. */

import type { DocumentId } from '../domain/library/handout-options'
import { certifiedOf } from '../domain/people/certified'
import type { Participant } from '../domain/people/people'
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
import { report, toldBy } from './report'
import { attendedDays, datesOf, textOrBlank } from './session-facts'
import { situationSheets } from './situation-sheets'
import { comingTo, type HandoutSource, type Making } from './source'
import { tagValues } from './template-tags'

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

/** A template is one person's, or everyone's: never several people's in one file. */
function templated(making: Making, id: DocumentId, own: Owned, person: Participant | null): HandoutDocument {
  const document = framed(making, id, [own])
  const blocks = own.content.sections.flatMap((section) => section.blocks)
  if (!making.options.templates[id]) return document
  // Who came is named in a report as the option asks, on the organisation's own pages too.
  const naming = id === 'report' ? toldBy(making) : making.pen
  const tags = tagValues(making, person, blocks, naming)
  const { pen, source } = making
  // On a paper of proof, the days and the hours that somebody was there; without an article, which the trainer's own
  // sentence has.
  const days = person ? attendedDays(source.session, person) : []
  const attended = textOrBlank(days.length > 0 ? datesOf(pen, days) : '')
  const words =
    id === 'certificate'
      ? { ...tags.words, dates: attended, duration: tags.words.attendedHours ?? [] }
      : tags.words
  return { ...document, tags: { ...tags, words } }
}

/**
 * The document as the options ask for it: one, or one for each participant who comes when they are to be files of
 * their own. Without a participant, one document in which the name is a line to fill in. Of certificates those alone
 * that can be given, possibly none.
 */
export function handoutsOf(
  id: DocumentId,
  source: HandoutSource,
  options: HandoutOptions,
): HandoutDocument[] {
  const making: Making = { pen: penOf(options.language), source, options }
  const build = BUILDERS[id]
  const coming = comingTo(source)
  const { isExample, given } = certifiedOf(source.session, coming)
  const people = id === 'certificate' ? given : coming
  // Of a made-up day, and where nobody was there, no certificate is made, not even one to fill in.
  if (id === 'certificate' && (isExample || (coming.length > 0 && given.length === 0))) return []
  const copies = people.length === 0 ? 'one' : copiesOf(id, options)
  if (copies === 'one') {
    return [templated(making, id, { content: build(making, null), owner: null, number: null }, null)]
  }
  const each = people.map((person) => {
    const owner = making.pen.oneLine(person.name) || making.pen.words.sheets.name
    const own: Owned = { content: build(making, person), owner, number: coming.indexOf(person) + 1 }
    return { own, person }
  })
  if (copies === 'joined' && !options.templates[id]) {
    return [
      framed(
        making,
        id,
        each.map(({ own }) => own),
      ),
    ]
  }
  return each.map(({ own, person }) => templated(making, id, own, person))
}
