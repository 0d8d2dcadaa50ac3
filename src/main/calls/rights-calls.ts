/** The calls about people's rights, done. */
import type { Handlers } from '../../shared/contract/define'
import type { rightsCalls } from '../../shared/contract/trainer/rights-calls'
import type { RightsDesk } from '../exchange/rights-desk'
import { ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof rightsCalls; notices: Record<never, never> }>

export const rightsHandlers = (workspace: Workspace, rights: RightsDesk): Calls => ({
  due: () => ok(workspace.due()),
  namedFiles: async ({ session }) => ok(await workspace.namedFiles(session)),
  anonymise: async ({ session, files }) => ok(await workspace.anonymise(session, files)),
  exportAccess: async ({ session, participant }) => ok(await rights.exportAccess(session, participant)),
  exportConsents: async ({ session }) => ok(await rights.exportConsents(session)),
  exportAnonymous: async ({ session, refused, added }) =>
    ok(await rights.exportAnonymous(session, refused, added)),
  savePaper: async ({ paper }) => ok(await rights.savePaper(paper)),
  shareSession: async ({ session }) => ok(await rights.shareSession(session)),
  importSession: async () => ok(await rights.importSession()),
})
