/** What documents are made from in the app: the same for each, whichever others are asked for with it. */
import type { DocumentId } from '../shared/domain/handout-options'
import type { RunId, SessionId } from '../shared/domain/id'
import { nobody, type People } from '../shared/domain/people'
import { toldRuns } from '../shared/domain/told-runs'
import { tellsOfPeople } from '../shared/handout/options'
import type { HandoutSource } from '../shared/handout/source'
import { localZone } from './clock'
import { Refused } from './workspace/refused'
import type { Workspace } from './workspace/workspace'

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
  const people = await peopleFor(from, id, documents)
  const { organisation } = from.settings()
  // The report alone asks how long the phases took.
  const told = documents.includes('report') ? toldRuns(await from.reports(id), runs) : []
  const held = told.map((report) => ({ report, zone: localZone() }))
  return { session, people, cards: from.cards(), organisation, held }
}
