/** What the calls about the library's cards do. */
import type { Handlers } from '../../shared/contract/define'
import type { cardCalls } from '../../shared/contract/trainer/card-calls'
import { done } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof cardCalls; notices: Record<never, never> }>

export const cardHandlers = (workspace: Workspace): Calls => ({
  editCards({ session, sequence, edit }) {
    workspace.editCards(session, sequence, edit)
    return done
  },
  async restoreCard({ card }) {
    await workspace.bringBackCard(card)
    return done
  },
})
