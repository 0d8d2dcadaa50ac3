/** Notes written while the vault is locked, and their way to the people they are for once these can be read. */
import type { SessionId } from '../../shared/domain/base/id'
import { joinedTo, joinedToHistory } from '../../shared/domain/edit/people-join'
import type { People } from '../../shared/domain/people/people'
import type { Desk } from './desk'
import { Refused } from './refused'

export type SealedDesk = ReturnType<typeof sealedDesk>

export function sealedDesk(desk: Desk) {
  const { kept, ports } = desk
  const { store, vault, announce } = ports
  /** Joined in this start: what the trainer deletes of them afterwards does not come back while a disk refuses the rest. */
  const joined = new Set<string>()
  let last: Promise<void> = Promise.resolve()

  /** Puts it among the people of its session; whether it is there now. */
  function join(id: string, written: People, touched: Set<SessionId>): boolean {
    const own = kept.get(written.session)
    if (joined.has(id)) return true
    if (!own?.people) return false
    joined.add(id)
    const people = joinedTo(own.people, written)
    if (people === own.people) return true
    kept.set(written.session, { ...own, people })
    touched.add(written.session)
    if (desk.open?.session.id === written.session)
      desk.open = { ...desk.open, history: joinedToHistory(desk.open.history, written) }
    return true
  }

  async function joinAll() {
    if (vault.state().kind !== 'open') return
    const touched = new Set<SessionId>()
    const notes = await store.sealed.waiting()
    const done = notes.filter(({ id, people }) => join(id, people, touched)).map(({ id }) => id)
    for (const session of touched) {
      const people = kept.get(session)?.people
      if (session === desk.open?.session.id) announce('people', people ?? null)
      if (people) await store.savePeople(people)
    }
    if (touched.size > 0) desk.tellSessions()
    if (done.length > 0) await store.sealed.settle(done)
  }

  /** One after the other. What the disk refuses stays where it is, for another time; what could not be saved is told by the save. */
  function joinSealed(): Promise<void> {
    last = last.then(joinAll).catch((error) => {
      if (!(error instanceof Refused || 'code' in Object(error))) throw error
    })
    return last
  }

  return {
    async put(id: string, people: People) {
      await store.sealed.put(id, people)
      announce('vault', vault.state())
      // Opened while it was being written.
      if (vault.state().kind === 'open') await joinSealed()
    },
    joinSealed,
  }
}
