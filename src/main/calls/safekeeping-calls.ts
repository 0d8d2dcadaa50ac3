/** The calls about the trash, backups and exports of everything, done. */
import type { Handlers } from '../../shared/contract/define'
import type { safekeepingCalls } from '../../shared/contract/trainer/safekeeping-calls'
import type { Safekeeping } from '../exchange/safekeeping'
import { done, ok } from '../ipc/serve'

type Calls = Handlers<{ window: 'trainer'; calls: typeof safekeepingCalls; notices: Record<never, never> }>

export const safekeepingHandlers = (safekeeping: Safekeeping): Calls => ({
  trash: async () => ok(await safekeeping.trash()),
  async eraseTrashed({ ids }) {
    await safekeeping.erase(ids)
    return done
  },
  backUp: async () => ok(await safekeeping.backUp()),
  chooseBackup: async () => ok(await safekeeping.chooseBackup()),
  async restoreBackup() {
    await safekeeping.restoreBackup()
    return done
  },
  leftAdded: async () => ok(await safekeeping.leftAdded()),
  leftInClear: async () => ok(await safekeeping.leftInClear()),
  async deleteLeft({ names }) {
    await safekeeping.deleteLeft(names)
    return done
  },
  exportAll: async () => ok(await safekeeping.exportAll()),
})
