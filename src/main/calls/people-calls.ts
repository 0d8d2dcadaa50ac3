/** The calls about the people of a session, done. */
import type { Handlers } from '../../shared/contract/define'
import type { peopleCalls } from '../../shared/contract/trainer/people-calls'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof peopleCalls; notices: Record<never, never> }>

export const peopleHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  editPeople({ session, sequence, edit }) {
    workspace.editPeople(session, sequence, edit)
    return done
  },
  exportParticipants: async ({ session }) => ok(await desktop.exportParticipants(session)),
  erasureOf: async ({ session, participant }) => ok(await workspace.erasureOf(session, participant)),
  erase: async ({ participants, situations, files }) =>
    ok(await workspace.erase(participants, situations, files)),
  addSituation: async ({ situation }) => ok(await workspace.addSituation(situation)),
  addNote: async ({ text, kind }) => ok(await workspace.addNote(text, kind)),
})
