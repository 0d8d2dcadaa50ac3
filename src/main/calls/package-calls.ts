/** The calls about packages, done. */
import type { Handlers } from '../../shared/contract/define'
import type { packageCalls } from '../../shared/contract/trainer/package-calls'
import type { PackageExchange } from '../exchange/package-exchange'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof packageCalls; notices: Record<never, never> }>

export const packageHandlers = (workspace: Workspace, exchange: PackageExchange): Calls => ({
  packagesMade: () => ok(workspace.packagesMade()),
  exportPackage: async (request) => ok(await exchange.exportPackage(request)),
  choosePackage: async () => ok(await exchange.choosePackage()),
  readPackage: async ({ name, bytes }) => ok(await exchange.readPackage(name, bytes)),
  bringPackage: async ({ choices }) => ok({ count: await workspace.bringPackage(choices) }),
  async undoPackage() {
    await workspace.undoPackage()
    return done
  },
})
