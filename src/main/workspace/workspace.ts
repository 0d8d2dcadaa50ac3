/** The workspace: every session, the open one, its people and its run; the single writer, of which windows are views. */
import type { SessionId } from '../../shared/domain/base/id'
import type { Settings } from '../../shared/domain/library/settings'
import { cardShelf } from './card-shelf'
import { copiedText } from './copied-text'
import { deskOf, type Found } from './desk'
import { erasureDesk } from './erasure-desk'
import { heldShelf } from './held-shelf'
import { modelShelf } from './model-shelf'
import { packageDesk } from './package-desk'
import { planDesk } from './plan-desk'
import type { Ports } from './ports'
import { runDesk } from './run-desk'
import { sealedDesk } from './sealed-desk'
import { sessionShelf } from './session-shelf'
import { vaultDesk } from './vault-desk'

export type Workspace = ReturnType<typeof workspace>

export function workspace(found: Found, ports: Ports) {
  const desk = deskOf(found, ports)
  const { run, room } = desk
  const shelf = sessionShelf(desk)
  const held = heldShelf(desk, shelf.closeSession)
  const erasing = erasureDesk(desk)
  const safe = vaultDesk(desk)
  const sealed = sealedDesk(desk)
  const { atOnce, ...models } = modelShelf(desk, shelf.add)
  // A refusal is told, and the next opening goes on.
  const resume = () => erasing.resumeErasure().catch(desk.tellRefusal)
  // An erasure that was cut short first: it knows names that a note may tell.
  desk.whenOpened.push(() => void resume().then(sealed.joinSealed))

  if (found.run) {
    shelf.openSession(found.run.baseline.session)
    run.resume(found.run)
    run.follow(desk.open?.session)
  }

  return {
    settings: () => desk.settings,
    sessions: desk.sessions,
    newer: () => desk.newer,
    plan: desk.plan,
    people: desk.people,
    run: () => run.view(run.now()),
    room: () => room.at(run.now()),
    roomWindow: room.window,
    problems: () => desk.problems,
    session: (id: SessionId) => ports.store.openStep(desk.planToRead(id)),
    peopleOf: desk.peopleOf,
    /** As documents tell of them; those of a later Jalon's session as they are on the disk. */
    peopleToPrint: async (id: SessionId) =>
      desk.newer.some((own) => own.id === id) ? ports.store.readPeopleOnly(id) : desk.peopleOf(id),
    /** Null while the vault is locked. */
    knownPeople: (id: SessionId) => desk.find(id).people,

    /** The window's page was loaded: it counts its edits from 1 again. */
    pageLoaded() {
      desk.applied = 0
    },

    async setSettings(change: Partial<Omit<Settings, 'exampleOffered' | 'sealReserved'>>) {
      desk.settings = { ...desk.settings, ...change }
      ports.announce('settings', desk.settings)
      desk.showRoom()
      await ports.store.saveSettings(desk.settings)
    },

    ...shelf,
    async bringBack(id: SessionId) {
      await shelf.bringBack(id)
      // Notes written for it while it was away.
      await sealed.joinSealed()
    },
    ...held,
    ...models,
    ...packageDesk(desk, atOnce),
    ...cardShelf(desk),
    ...erasing,
    resumeErasure: resume,
    ...planDesk(desk, sealed),
    ...runDesk(desk),
    ...safe,
    ...copiedText(desk),
    joinSealed: sealed.joinSealed,
    /** Done each time the vault is opened. */
    whenOpened: (act: () => void) => void desk.whenOpened.push(act),
    /** The folder may have changed meanwhile. */
    async lookAgain() {
      await safe.lookAtVault()
      await held.lookAgain()
      await sealed.joinSealed()
    },
  }
}
