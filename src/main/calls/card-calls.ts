/** The calls about the library's cards, done. */
import type { Handlers } from '../../shared/contract/define'
import type { cardCalls } from '../../shared/contract/trainer/card-calls'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof cardCalls; notices: Record<never, never> }>

export const cardHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  editCards({ session, sequence, edit }) {
    workspace.editCards(session, sequence, edit)
    return done
  },
  async restoreCard({ card }) {
    await workspace.bringBackCard(card)
    return done
  },
  readCardFiles: async ({ from }) => ok({ files: await desktop.chooseCards(from) }),
  exportCards: async ({ cards }) => ok(await desktop.exportCards(cards)),
})
