/** Acts on situations: each an edit of the people, and the notice after it. */

import type { ActionId, MarkerId, SituationId } from '../../shared/domain/base/id'
import type { PeopleEdit } from '../../shared/domain/edit/people-edit'
import type { ActionLevel, Origin } from '../../shared/domain/people/action'
import type { Reading, Situation } from '../../shared/domain/people/situation'
import type { Cell } from '../../shared/domain/plan/grid'
import type { Text } from '../../shared/text/fr'
import { newId } from '../bridge/id'
import { editPeople } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { notify } from '../ui/notice'

/** A situation at the end of the list, empty but for what is said; returns its id. */
export function addSituation(
  said: Partial<Pick<Situation, 'story' | 'phase' | 'broughtBy'>> = {},
): SituationId {
  const id = newId<SituationId>('situation')
  const situation: Situation = {
    id,
    title: '',
    story: '',
    broughtBy: null,
    organisationKind: '',
    registers: [],
    mainRegister: null,
    confidentiality: 'anonymised',
    phase: null,
    analysis: [],
    fictional: false,
    ...said,
  }
  editPeople({ kind: 'situation.add', situation })
  return id
}

export const setSituation = (
  { id }: Situation,
  patch: Extract<PeopleEdit, { kind: 'situation.set' }>['patch'],
) => editPeople({ kind: 'situation.set', situation: id, patch })

export function removeSituation({ id, title }: Situation, text: Text) {
  editPeople({ kind: 'situation.remove', situation: id })
  notify({
    message: text.people.situations.removed(title || text.people.situations.untitled),
    close: text.app.close,
    action: { label: text.app.undo, act: undo },
  })
}

/** The reading in the cell, empty when there is none. */
export const readingIn = ({ analysis }: Situation, { row, column }: Cell): Reading =>
  analysis.find((own) => own.row === row && own.column === column) ?? { row, column, text: '', cards: [] }

export const setReading = (situation: Situation, reading: Reading) =>
  editPeople({ kind: 'reading.set', situation: situation.id, reading })

/** A new action from there, at that level; returns its id. */
export function addAction(text: string, origin: Origin | null, level: ActionLevel = 'team'): ActionId {
  const id = newId<ActionId>('action')
  editPeople({
    kind: 'action.add',
    action: { id, text, level, who: '', participant: null, firstStep: '', means: '', due: '', origin },
  })
  return id
}

/** A new marker at the end of the list; returns its id. */
export function addMarker(text: string, origin: Origin | null): MarkerId {
  const id = newId<MarkerId>('marker')
  editPeople({ kind: 'marker.add', marker: { id, text, origin } })
  return id
}
