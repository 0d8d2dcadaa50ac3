/** The vault as the trainer handles it: what opens, what closes, and when it closes by itself. */
import type { Prepared } from '../../shared/contract/vault'
import { type Instant, instant, MINUTE_MS } from '../../shared/domain/time'
import type { Desk } from './desk'
import { Refused } from './refused'

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

  async function showPeople() {
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
      if (desk.isLocked() && [...kept.values()].some(({ people }) => people)) hide()
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
    keepInKeychain: (used: boolean) => during(() => vault.keepInKeychain(used)),
  }
}
