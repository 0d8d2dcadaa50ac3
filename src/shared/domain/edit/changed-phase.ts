/** The phase whose time an edit changes: what a trainer has just made too long, as far as anybody can tell. */

import type { PhaseId } from '../base/id'
import type { Edit } from './edit'

/** Null for an edit that changes the time of no phase, or of several. */
export function changedPhase(edit: Edit): PhaseId | null {
  switch (edit.kind) {
    case 'phase.set':
      return 'duration' in edit.patch || 'groups' in edit.patch ? edit.phase : null
    case 'phase.add':
      return edit.phase.id
    case 'phase.duplicate':
      return edit.as
    default:
      return null
  }
}
