/** Each operation of the disk refused in turn while a workspace of old formats is opened and saved in the present ones. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { changeAll } from '../../../tests/fixtures/change-all'
import { eachRefusal, faults } from '../../../tests/fixtures/each-refusal'
import { lostIn, migratedIn, oldFiles, oldWorkspace } from '../../../tests/fixtures/old-workspace'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { sized } from '../../../tests/fixtures/trust'
import { put } from '../../../tests/fixtures/workspace-folder'

let refusals = 0
/** One operation in so many, from another one on for each way: the long form tries all of them in five ways. */
const STRIDE = sized(5, 4, 1)

it.each(faults)('with $code on $system, lasting: $lasting', { timeout: 600_000 }, async (fault) => {
  const own = await eachRefusal(
    fault,
    async ({ on, arm, repair }, wasRefused) => {
      const folder = oldWorkspace()
      arm()
      const library = await openedLibrary(folder, on).catch(() => null)
      const isSaved = library !== null && library.told.length === 0 && (await changeAll(library))
      const isRefused = wasRefused()
      // A copy precedes, or the format is not left.
      expect(lostIn(folder)).toEqual([])
      if (isSaved) expect(migratedIn(folder)).toBe(Object.keys(oldFiles).length)
      if (!isRefused) expect(isSaved).toBe(true)
      repair()
      library?.release()
      await library?.saving.flush()
      const again = await openedLibrary(folder)
      expect(again.told).toEqual([])
      expect(again.found.kept).toHaveLength(1)
      expect(again.found.run).not.toBeNull()
      expect(await changeAll(again)).toBe(true)
      expect(migratedIn(folder)).toBe(Object.keys(oldFiles).length)
      expect(lostIn(folder)).toEqual([])
      again.release()
    },
    { stride: STRIDE, first: faults.indexOf(fault) % STRIDE },
  )
  expect(own * STRIDE).toBeGreaterThanOrEqual(100)
  refusals += own
})

afterAll(() =>
  console.log(
    `migration: refused operations: ${refusals}, ${faults.length} kinds; 0 damaged, a copy before each`,
  ),
)

it('leaves no format while no copy can be kept, and does once it can', async () => {
  const folder = oldWorkspace()
  // A file where the folder of the copies should be.
  put(folder, 'versions', 'x')
  const library = await openedLibrary(folder)
  expect(await changeAll(library)).toBe(false)
  expect(library.saving.state()).toMatchObject({ kind: 'failed' })
  expect(migratedIn(folder)).toBe(0)
  rmSync(join(folder, 'versions'))
  expect(await library.saving.flush()).toBe(true)
  expect(lostIn(folder)).toEqual([])
  // The run stayed as it was, told.
  expect(library.told.map(({ kind }) => kind)).toEqual(['read-failed'])
  expect(migratedIn(folder)).toBe(Object.keys(oldFiles).length - 1)
  library.release()
})
