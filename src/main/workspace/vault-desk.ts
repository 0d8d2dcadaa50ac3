/** The vault as the trainer handles it: what opens, what closes, and when it closes by itself. */
import type { Prepared } from '../../shared/contract/vault'
import { type Instant, instant, MINUTE_MS } from '../../shared/domain/base/time'
import { emptyHistory, withPlans } from '../../shared/domain/edit/history'
import { isShut, type Session } from '../../shared/domain/plan/session'
import type { Desk } from './desk'
import type { Kept } from './ports'
import { Refused, vaultLocked } from './refused'

export function vaultDesk(desk: Desk) {
  const { ports, kept } = desk
  const { vault, store, announce, clock } = ports
  const isOpen = () => vault.state().kind === 'open'
  /** The last gesture in the window. */
  let stirredAt: Instant = clock.now()
  let giveUp: (() => void) | null = null

  const tell = () => announce('vault', vault.state())

  function tellPeople() {
    announce('people', desk.people())
    desk.tellSessions()
    tell()
  }

  /** Whatever came of it, what is shown follows the vault. */
  async function during<T>(work: () => Promise<T>): Promise<T> {
    const before = vault.state().kind
    try {
      return await work()
    } finally {
      if (isOpen() && before !== 'open') await showPeople()
      else tell()
    }
  }

  /** The plan of that session is another one now, of the same words but for those that the vault seals. */
  function put(session: Session) {
    const { id } = session
    kept.set(id, { ...desk.find(id), session })
    const { open } = desk
    if (open?.session.id === id) desk.open = { ...open, session, revision: open.revision + 1 }
  }

  /** With the texts of each that the vault seals; those that are to be sealed and are not yet are saved so. */
  function openPlans() {
    const { open } = desk
    if (open && isShut(open.session))
      desk.open = { ...open, history: withPlans(open.history, store.openStep) }
    let isAnyNew = false
    for (const { session } of [...kept.values()]) {
      const opened = store.openPlan(session)
      const chosen = desk.asChosen(opened)
      if (chosen !== session) put(chosen)
      if (chosen === opened) continue
      store.saveSession(chosen)
      isAnyNew = true
    }
    if (isAnyNew) desk.sealRest()
    desk.tellPlan()
  }

  async function showPeople() {
    openPlans()
    for (const [id, own] of [...kept]) {
      if (own.people) continue
      const people = await store.readPeople(id)
      const now = kept.get(id)
      if (now && !now.people) kept.set(id, { ...now, people })
    }
    tellPeople()
    stirredAt = clock.now()
    watch()
    for (const go of desk.whenOpened) go()
  }

  /** Throws Refused, and stays open, when something is not on the disk yet. */
  async function lock() {
    if (!isOpen()) return
    await vault.lock()
    hide()
  }

  function hide() {
    giveUp?.()
    giveUp = null
    for (const forget of desk.whenLocked) forget()
    for (const [id, own] of kept) kept.set(id, { ...own, people: null })
    for (const [id, session] of store.shutPlans()) {
      if (!kept.has(id)) continue
      put(session)
      // A step of undo may tell what is sealed.
      if (desk.open?.session.id === id) desk.open = { ...desk.open, history: emptyHistory }
    }
    desk.tellPlan()
    store.forgetPeople()
    tellPeople()
  }

  /** Waits until nobody has touched anything for as long as the settings say. */
  function watch() {
    giveUp?.()
    giveUp = null
    if (!isOpen()) return
    const at = instant(stirredAt + desk.settings.lockAfter * MINUTE_MS)
    giveUp = clock.wakeAt(at, () => {
      giveUp = null
      // Nothing is taken from the trainer before her group: it is counted anew once the run is over.
      if (desk.run.inProgress()) stirredAt = clock.now()
      if (clock.now() - stirredAt < desk.settings.lockAfter * MINUTE_MS) watch()
      else void lockUnlessUnsaved()
    })
  }

  /** A text that the disk refuses stays in memory, and the vault open with it: it is tried again later. */
  async function lockUnlessUnsaved() {
    if (desk.run.inProgress()) return
    try {
      await lock()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      stirredAt = instant(clock.now() - (desk.settings.lockAfter - 1) * MINUTE_MS)
      watch()
    }
  }

  return {
    vault: vault.state,
    /** Another start may have changed the vault, which is then locked here: nobody is shown until it is opened anew. */
    tellVault() {
      const isShown = ({ session, people }: Kept) => people !== null || session.sealed === 'open'
      if (desk.isLocked() && [...kept.values()].some(isShown)) hide()
      else tell()
    },
    lookAtVault: vault.lookAgain,
    /** Somebody used the window. */
    stirred() {
      stirredAt = clock.now()
      watch()
    },
    lockVault: lock,
    lockUnlessUnsaved,
    offerPhrase: vault.offerPhrase,
    preparedKey: vault.preparedKey,
    prepareVault: (phrase: string): Promise<Prepared> => vault.prepare(phrase),
    confirmVault: (typed: readonly string[]) =>
      during(async () => {
        await vault.confirm(typed)
        watch()
      }),
    openVault: (phrase: string) => during(() => vault.open(phrase)),
    openVaultByKeychain: () => during(vault.openByKeychain),
    recoverVault: (key: string, phrase: string) => during(() => vault.recover(key, phrase)),
    changePhrase: (phrase: string, next: string) => during(() => vault.change(phrase, next)),
    /** Whether the vault seals the texts of plans for the trainers alone as well. Throws Refused while it is locked. */
    sealReserved: (used: boolean) =>
      during(async () => {
        if (!isOpen()) throw vaultLocked()
        const change = async () => {
          desk.settings = { ...desk.settings, sealReserved: used }
          announce('settings', desk.settings)
          await store.saveSettings(desk.settings)
          for (const { session } of [...kept.values()]) {
            if (session.sealed !== (used ? null : 'open')) continue
            const next: Session = { ...session, sealed: used ? 'open' : null }
            put(next)
            store.saveSession(next)
          }
          desk.tellPlan()
          desk.tellSessions()
        }
        await (used ? vault.sealAnew(change) : change())
      }),
    keepInKeychain: (used: boolean) => during(() => vault.keepInKeychain(used)),
  }
}
