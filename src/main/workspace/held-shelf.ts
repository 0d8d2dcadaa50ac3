/** The sessions of which a file is damaged or missing, until it is there again or the trainer decides. */
import type { HoldDecision } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/base/id'
import type { Desk } from './desk'

export function heldShelf(desk: Desk, closeSession: () => void) {
  const { ports, kept, run } = desk

  /** Takes up what came back. */
  async function lookAgain() {
    if (ports.store.held.lines().length === 0) return
    for (const own of await ports.store.held.lookAgain()) kept.set(own.session.id, own)
    desk.tellNewer()
  }

  /** Once the vault is open: people whose file was found not to be what it was take their session with them. */
  async function sortHeld() {
    await lookAgain()
    for (const { id } of ports.store.held.lines()) {
      if (!kept.has(id) || run.inProgress() === id) continue
      if (desk.open?.session.id === id) closeSession()
      kept.delete(id)
    }
    desk.tellNewer()
  }
  desk.whenOpened.push(() => void sortHeld())

  return {
    lookAgain,
    async decideHeld(id: string, decision: HoldDecision) {
      if (!desk.newer.find((own) => own.id === id)?.hold) desk.refuseIfNewer(id as SessionId)
      await ports.store.held.decide(id, decision)
      await lookAgain()
      desk.tellNewer()
    },
  }
}
