/** The vault locks by itself when nobody touches anything, and never before a group. */
import { describe, expect, it } from 'vitest'
import { opened } from '../../../tests/fixtures/opened-workspace'
import { planJ } from '../../../tests/fixtures/plan-j'
import type { DayId } from '../../shared/domain/base/id'
import type { Vault } from './vault-port'

/** An open vault, which only counts how often it is locked. */
function someVault() {
  let isOpen = true
  const refuse = async () => {
    throw new Error('not asked here')
  }
  const vault: Vault = {
    state: () =>
      isOpen
        ? { kind: 'open', keychain: false, keychainAvailable: false, sealing: false }
        : { kind: 'locked', keychain: false, waiting: null },
    offerPhrase: () => ({ phrase: '', bits: 0 }),
    preparedKey: () => null,
    ...{ prepare: refuse, confirm: refuse, open: refuse, openByKeychain: refuse, recover: refuse },
    ...{ change: refuse, sealAnew: refuse, keepInKeychain: refuse, lookAgain: async () => {} },
    lock: async () => {
      isOpen = false
    },
  }
  return { vault, isOpen: () => isOpen }
}

function atNine() {
  const { vault, isOpen } = someVault()
  const desk = opened({}, {}, '9:00', vault)
  desk.own.openSession(planJ.id)
  desk.own.stirred()
  return { ...desk, isOpen }
}

describe('the vault by itself', () => {
  it('locks after the minutes without a gesture, and when the computer sleeps', async () => {
    const idle = atNine()
    const { lockAfter } = idle.own.settings()
    idle.set(`9:${lockAfter}`)
    await Promise.resolve()
    expect(idle.isOpen()).toBe(false)
    const asleep = atNine()
    await asleep.own.lockUnlessUnsaved()
    expect(asleep.isOpen()).toBe(false)
  })

  it.each(['a run', 'a rehearsal'])(
    'never locks during %s, and counts its minutes anew from the end',
    async (what) => {
      const { own, set, isOpen } = atNine()
      const [day] = planJ.days
      await own.startRun(day?.id as DayId, what === 'a run' ? null : 1)
      for (const clock of ['9:20', '10:30', '12:00']) set(clock)
      await own.lockUnlessUnsaved()
      expect(isOpen()).toBe(true)
      if (what === 'a rehearsal') return
      await own.act({ kind: 'end', to: null })
      set('12:05')
      expect(isOpen()).toBe(true)
      set('12:40')
      await Promise.resolve()
      expect(isOpen()).toBe(false)
    },
  )
})
