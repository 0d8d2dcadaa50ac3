/** Each operation of the disk refused in turn while the vault is made or its keys change: nothing is lost. */
import { describe, expect, it } from 'vitest'
import { faults as faultsOfLength, type Refusing } from '../../../../tests/fixtures/each-refusal'
import { type Fault, faultyDisk } from '../../../../tests/fixtures/faulty-disk'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { isLong, sized } from '../../../../tests/fixtures/trust'
import {
  clearFolder,
  create,
  type Library,
  OTHER,
  open,
  PHRASE,
  SECRET,
  text,
  traces,
} from '../../../../tests/fixtures/vault-folder'

describe('the k-th operation of the disk fails', () => {
  // All of them take minutes: `npm run test:trust`.
  const all = faultsOfLength
  const faults = isLong ? all : all.slice(0, 1)
  // One operation in ten of each way in the long form, each way from another one on: every operation is tried in two ways.
  const stride = sized(1, 10, 5)
  let refusals = 0

  /**
   * Does `act` on a fresh folder with its operation of each number refused in turn; afterwards one of the phrases opens,
   * the first of them when it was said to be done, the people are there, and once the disk is good again everything is
   * sealed by one key.
   */
  async function each(
    fault: Refusing,
    isVaultFirst: boolean,
    act: (library: Library) => Promise<unknown>,
    phrases: string[],
  ) {
    const first = all.indexOf(fault) % stride
    for (let at = first, more = true; more; at += stride) {
      const folder = clearFolder()
      if (isVaultFirst) await create(await open(folder))
      const own: Fault = { ...fault, at: Number.POSITIVE_INFINITY }
      const { on, operations } = faultyDisk(own)
      const library = await open(folder, on)
      if (isVaultFirst) {
        await library.vault.open(PHRASE)
        await library.store.readPeople(planJ.id)
      }
      own.at = operations.length + at
      const claims = await act(library).then(
        () => true,
        () => false,
      )
      more = operations.length > own.at
      if (!more) expect(claims).toBe(true)
      if (more) refusals += 1

      const repaired = await open(folder, faultyDisk().on)
      let said = text(repaired.found.kept[0]?.people)
      // Said to be done: there is a vault, and the new phrase opens it.
      if (claims) expect(repaired.vault.state().kind).toBe('locked')
      if (repaired.vault.state().kind === 'locked') {
        for (const phrase of claims ? phrases.slice(0, 1) : phrases)
          await repaired.vault.open(phrase).catch(() => null)
        expect(repaired.vault.state().kind).toBe('open')
        said = text(await repaired.store.readPeople(planJ.id))
        await repaired.vault.lock()
        expect(repaired.vault.state().kind).toBe('locked')
        expect(traces(folder)).toEqual([])
      }
      expect(said).toBe(SECRET)
      expect(repaired.told.filter(({ kind }) => kind !== 'rolled-back')).toEqual([])
    }
  }

  it.each(faults)(
    'while the vault is made, with $code on $system, lasting: $lasting',
    async (fault) => {
      await each(fault, false, (library) => create(library), [PHRASE])
    },
    300_000,
  )

  it.each(all)('while the phrase is changed, with $code on $system, lasting: $lasting', async (fault) => {
    await each(fault, true, ({ vault }) => vault.change(PHRASE, OTHER), [OTHER, PHRASE])
  })

  it.each(faults)(
    'while the master key is changed, with $code on $system, lasting: $lasting',
    async (fault) => {
      await each(fault, true, (library) => create(library), [PHRASE])
    },
    300_000,
  )

  it('says how many refusals there were', () => {
    console.log(`vault: refused operations: ${refusals}; 0 lost`)
    expect(refusals).toBeGreaterThan(100)
  })
})
