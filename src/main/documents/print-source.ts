/** The source of documents in the app: the same for each, whichever others are asked for with it. */

import type { RunId, SessionId } from '../../shared/domain/base/id'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { nobody, type People } from '../../shared/domain/people/people'
import { isShut } from '../../shared/domain/plan/session'
import { tellsOfPeople, tellsReserved } from '../../shared/handout/options'
import { type HandoutSource, heldOf } from '../../shared/handout/source'
import { localZone } from '../computer/clock'
import { Refused, vaultLocked } from '../workspace/refused'
import type { Workspace } from '../workspace/workspace'

type From = Pick<Workspace, 'session' | 'peopleToPrint' | 'settings' | 'reports' | 'cards'>

/** While the vault is locked, what tells of nobody can be printed all the same. Throws Refused otherwise. */
async function peopleFor(from: From, id: SessionId, documents: readonly DocumentId[]): Promise<People> {
  try {
    return await from.peopleToPrint(id)
  } catch (error) {
    if (!(error instanceof Refused) || documents.some(tellsOfPeople)) throw error
    return nobody(id)
  }
}

export async function printSource(
  from: From,
  id: SessionId,
  documents: readonly DocumentId[],
  /** Those chosen, by their ids. */
  runs: readonly RunId[] = [],
): Promise<HandoutSource> {
  const session = from.session(id)
  if (isShut(session) && documents.some(tellsReserved)) throw vaultLocked()
  const people = await peopleFor(from, id, documents)
  const { organisation, retentionMonths } = from.settings()
  // The report alone asks how long the phases took.
  const reports = documents.includes('report') ? await from.reports(id) : []
  const held = heldOf(reports, runs, people.notes, localZone())
  return { session, people, cards: from.cards(), organisation, held, retentionMonths }
}
