/** The sessions as a trainer handles them: made, opened, copied, put in the trash and brought back. */
import type { Plan } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/base/id'
import { nobody } from '../../shared/domain/people/people'
import { registersGrid } from '../../shared/domain/plan/grid'
import { methodAxes } from '../../shared/domain/plan/method-axes'
import { hasReservedTexts } from '../../shared/domain/plan/reserved-texts'
import type { Session } from '../../shared/domain/plan/session'
import { textOf } from '../../shared/text/text'
import type { Desk } from './desk'
import { copyOf, newSession } from './new-session'
import { opened, planOf } from './open-session'
import type { Kept } from './ports'
import { notPossible, Refused, vaultLocked } from './refused'
import { versionOf } from './version'

export function sessionShelf(desk: Desk) {
  const { ports, kept, run } = desk
  const { store, announce } = ports
  const words = () => textOf(desk.settings.language).app

  function openSession(id: SessionId): Plan {
    const { session, people } = desk.find(id)
    if (desk.open?.session.id !== id) {
      closeSession()
      desk.open = opened(session)
      desk.tellPlan()
      announce('people', people)
      desk.showRoom()
    }
    return planOf(desk.open, desk.applied)
  }

  function closeSession() {
    if (!desk.open) return
    desk.refuseIfRunning(desk.open.session.id)
    run.putAway()
    desk.open = null
    announce('plan', null)
    announce('people', null)
    desk.tellSessions()
    desk.showRoom()
  }

  /** Adds a session that is on no disk yet; while the vault is locked, without anybody. */
  async function add({ session: made, people }: Kept) {
    const session = desk.asChosen(made)
    // Nothing tells what a copy of it would have to hold.
    if (session.sealed === 'held') throw vaultLocked()
    if (desk.isShut(session) && hasReservedTexts(session)) throw vaultLocked()
    const own = { session, people: desk.isLocked() ? null : people }
    kept.set(session.id, own)
    store.saveSession(session)
    desk.tellSessions()
    if (own.people) await store.savePeople(own.people)
  }

  async function discard(id: SessionId) {
    const own = desk.find(id)
    desk.refuseIfRunning(id)
    if (desk.open?.session.id === id) closeSession()
    kept.delete(id)
    try {
      await store.discard(id)
    } catch (error) {
      kept.set(id, own)
      throw error
    } finally {
      desk.tellSessions()
    }
  }

  return {
    openSession,
    closeSession,
    add,
    discard,

    async createSession(): Promise<Plan> {
      desk.refuseWhileRunning()
      const session = newSession(
        ports.newId() as SessionId,
        methodAxes(words().axes),
        registersGrid(textOf(desk.settings.language).people.grid),
      )
      await add({ session, people: nobody(session.id) })
      return openSession(session.id)
    },

    async duplicate(id: SessionId) {
      const { session } = desk.find(id)
      const title = session.title && words().copyOf(session.title)
      const copy = copyOf(session, ports.newId() as SessionId, title)
      await add({ session: copy, people: nobody(copy.id) })
    },

    async bringBack(id: SessionId) {
      desk.refuseIfNewer(id)
      const own = kept.has(id) ? null : await store.bringBack(id)
      if (!own) throw notPossible()
      const session = desk.asChosen(own.session)
      kept.set(id, { ...own, session })
      if (session !== own.session) {
        store.saveSession(session)
        desk.sealRest()
      }
      desk.tellSessions()
    },

    /** A session that a colleague gave, under an id of its own, without anybody; returns that id. */
    async receive(session: Session): Promise<SessionId> {
      desk.refuseWhileRunning()
      const id = ports.newId() as SessionId
      await add({ session: { ...session, id, example: false, sealed: null }, people: nobody(id) })
      return id
    },

    /** A session that another program put in the folder. */
    welcome(own: Kept) {
      kept.set(own.session.id, own)
      desk.tellSessions()
    },

    async versions(id: SessionId) {
      desk.find(id)
      return (await store.versions(id)).map(versionOf)
    },
    async restoreVersion(id: SessionId, version: string) {
      desk.find(id)
      desk.refuseIfRunning(id)
      const session = await store.restoreVersion(id, version)
      kept.set(id, { ...desk.find(id), session })
      const { open } = desk
      // The steps of undo were of the plan that is now a version.
      if (open?.session.id === id) desk.open = { ...opened(session), revision: open.revision + 1 }
      desk.tellPlan()
      desk.tellSessions()
      desk.showRoom()
    },

    /** On the very first start: the cards, and the example, which is opened. */
    async offerExample() {
      const { settings, problems } = desk
      if (settings.exampleOffered) return
      try {
        const known = new Set(desk.cards.map(({ id }) => id))
        desk.cards = [...desk.cards, ...(await store.shippedCards(settings.language, known))]
        const example = await store.example(settings.language, ports.newId() as SessionId)
        await add(example)
        openSession(example.session.id)
        desk.settings = { ...desk.settings, exampleOffered: true }
        await store.saveSettings(desk.settings)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        problems.push(error.failure)
      }
    },

    /** The example as it was shipped, under a new id; what the trainer made of it goes to the trash. */
    async restoreExample(): Promise<SessionId> {
      desk.refuseWhileRunning()
      // It comes with people, invented as they are.
      if (desk.isLocked()) throw vaultLocked()
      const example = await store.example(desk.settings.language, ports.newId() as SessionId)
      for (const { session } of [...kept.values()]) if (session.example) await discard(session.id)
      await add(example)
      return example.session.id
    },
  }
}
