/** Each operation of the disk refused in turn while the texts for the trainers alone are sealed: nothing is lost, and it is gone on with. */
import { describe, expect, it } from 'vitest'
import { faults as all } from '../../../../tests/fixtures/each-refusal'
import { type Fault, faultyDisk } from '../../../../tests/fixtures/faulty-disk'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { CANARY, folderWithTexts, sessionIn, told } from '../../../../tests/fixtures/reserved-plan'
import { isLong } from '../../../../tests/fixtures/trust'
import { PHRASE, traces } from '../../../../tests/fixtures/vault-folder'
import { openWith, start } from '../../../../tests/fixtures/vault-start'
import { reservedTextsOf } from '../../../shared/domain/plan/reserved-texts'

/** One operation in so many; in the long form of each way, from another one on. */
const STEP = isLong ? 24 : 7

describe('the k-th operation of the disk fails', () => {
  let [refusals, unfinished] = [0, 0]

  it.each(isLong ? all : all.slice(0, 1))(
    'with $code on $system, lasting: $lasting: the texts are all there, and sealed once it is said or the vault opened again',
    { timeout: 300_000 },
    async (fault) => {
      for (let at = all.indexOf(fault) % STEP, more = true; more; at += STEP) {
        const { folder, own: first } = await folderWithTexts()
        await first.own.lockVault()
        first.release()
        const own: Fault = { ...fault, at: Number.POSITIVE_INFINITY }
        const { on, operations } = faultyDisk(own)
        const faulty = await start(folder, on)
        await openWith(faulty, [PHRASE])
        own.at = operations.length + at
        const claims = await faulty.own.sealReserved(true).then(
          () => faulty.told.length === 0,
          () => false,
        )
        more = operations.length > own.at
        if (more) refusals += 1
        if (claims && (await faulty.saving.flush())) expect(traces(folder, CANARY)).toEqual([])
        else unfinished += 1
        faulty.release()

        const repaired = await start(folder, faultyDisk().on)
        await openWith(repaired, [PHRASE])
        expect(reservedTextsOf(sessionIn(repaired))).toEqual(reservedTextsOf(told(planJ, CANARY)))
        await repaired.own.lockVault()
        // Begun is gone on with; not begun, nothing is sealed and nothing says so.
        if (repaired.own.settings().sealReserved) expect(traces(folder, CANARY)).toEqual([])
        else expect(sessionIn(repaired).sealed).toBe(null)
        repaired.release()
      }
    },
  )

  it('says how many refusals there were', () => {
    console.log(`texts for the trainers alone: ${refusals} refused operations, ${unfinished} told; 0 lost`)
    expect(refusals).toBeGreaterThan(isLong ? 100 : 5)
  })
})
