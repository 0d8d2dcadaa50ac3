/** Each operation of the disk refused in turn: no file is damaged, and nothing is said to be saved that is not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allFaults } from '../../../tests/fixtures/each-refusal'
import { type Fault, faultyDisk } from '../../../tests/fixtures/faulty-disk'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { planJ } from '../../../tests/fixtures/plan-j'
import { isLong } from '../../../tests/fixtures/trust'
import { filesUnder, folderWith, stamp } from '../../../tests/fixtures/workspace-folder'
import { decodePeople } from '../../shared/format/people-file'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { sha256 } from './disk/sha256'

const PLAN = 'sessions/plan-j.json'
let refusals = 0
/** One operation in so many, from another one on for each fault: every one of them is the long form. */
const STRIDE = isLong ? 1 : 3

const titled = (title: string) => ({ ...planJ, title })

describe('the k-th operation of the disk fails', () => {
  const cases = allFaults.map((fault, index) => ({ ...fault, first: (index + 1) % STRIDE }))

  /** Every file that should hold a plan or people holds one, whole. */
  function damagedIn(folder: string) {
    return [...filesUnder(folder)].filter(([name, bytes]) => {
      const text = bytes.toString('utf8')
      if (name.includes('sessions')) return !decodeSession(text, sha256).ok
      return name.includes('people') && !decodePeople(text, sha256).ok
    })
  }

  type Act = (
    library: Awaited<ReturnType<typeof openedLibrary>>,
  ) => Promise<{ claims: boolean; title: string }>

  /** Runs `act` with its operation of that number refused; whether there was one, and whether it claims success. */
  async function attempt(fault: Fault, act: Act) {
    const folder = folderWith()
    const own: Fault = { ...fault, at: Number.POSITIVE_INFINITY }
    const { on, operations } = faultyDisk(own)
    const library = await openedLibrary(folder, on)
    library.later(11)
    own.at = operations.length + fault.at
    const { claims, title } = await act(library)
    const isRefused = operations.length > own.at
    const repaired = await openedLibrary(folder, faultyDisk().on)
    expect(damagedIn(folder)).toEqual([])
    expect(repaired.told).toEqual([])
    const titles = repaired.found.kept.map(({ session }) => session.title)
    // Said to be saved, then it is; else the one before or the new one, whole.
    if (claims) expect(titles).toEqual([title])
    else expect([planJ.title, 'Un', title]).toContain(titles[0])
    if (!isRefused) expect(claims).toBe(true)
    return { isRefused, claims }
  }

  /** Refuses each operation in turn, ten at a time, until none is left; how many there were and how many it stopped. */
  async function each({ first, ...fault }: (typeof cases)[number], act: Act) {
    const results: Awaited<ReturnType<typeof attempt>>[] = []
    while (results.every(({ isRefused }) => isRefused)) {
      const next = Array.from({ length: 10 }, (_, index) => first + STRIDE * (results.length + index))
      results.push(...(await Promise.all(next.map((at) => attempt({ ...fault, at }, act)))))
    }
    const operations = results.filter(({ isRefused }) => isRefused).length
    refusals += operations
    return {
      operations: first + STRIDE * operations,
      refused: results.filter(({ claims }) => !claims).length,
    }
  }

  it.each(cases)('of a save and its generation, with $code on $system, lasting: $lasting', async (fault) => {
    const { operations, refused } = await each(fault, async ({ store, saving }) => {
      store.saveSession(titled('Un'))
      return { claims: await saving.flush(), title: 'Un' }
    })
    expect(operations).toBeGreaterThan(8)
    expect(refused).toBeGreaterThan(0)
  })

  it.each(cases)('of a version brought back, with $code on $system, lasting: $lasting', async (fault) => {
    const { operations, refused } = await each(fault, async ({ store, saving }) => {
      store.saveSession(titled('Un'))
      await saving.flush()
      const [version] = await store.versions(planJ.id).catch(() => [])
      const restored = version && (await store.restoreVersion(planJ.id, version.id).catch(() => null))
      return { claims: Boolean(restored), title: planJ.title }
    })
    expect(operations).toBeGreaterThan(16)
    expect(refused).toBeGreaterThan(0)
  })

  it('of a save, which is done once the disk is good again, and is no conflict', async () => {
    for (let at = 0, more = true; more; at += 1) {
      const folder = folderWith()
      const fault: Fault = { at: Number.POSITIVE_INFINITY, code: 'EIO' }
      const { on, operations } = faultyDisk(fault)
      const { store, saving, told } = await openedLibrary(folder, on)
      fault.at = operations.length + at
      store.saveSession(titled('Un'))
      await saving.flush()
      more = operations.length > fault.at
      fault.at = Number.POSITIVE_INFINITY
      store.saveSession(titled('Deux'))
      expect(await saving.flush()).toBe(true)
      expect(told).toEqual([])
      expect(readFileSync(join(folder, PLAN), 'utf8')).toContain('Deux')
    }
  })

  it.each(cases)(
    'of falling back on a generation, with $code on $system, lasting: $lasting',
    async ({ first, ...fault }) => {
      const whole = encodeSession(titled('Hier'), stamp(3))
      const damaged = whole.slice(0, 400)
      for (let at = first, more = true; more; at += STRIDE) {
        const generation = 'versions/sessions/plan-j/2026-11-23T08-00-00-000Z.r3.json'
        const folder = folderWith({ [PLAN]: damaged, [generation]: whole })
        const { on, operations } = faultyDisk({ ...fault, at })
        await openedLibrary(folder, on).catch(() => null)
        more = operations.length > at
        const { found } = await openedLibrary(folder, faultyDisk().on)
        const bytes = [...filesUnder(folder).values()].map(String)
        expect(bytes).toContain(damaged)
        expect(bytes).toContain(whole)
        expect(found.newer.map(({ session }) => session?.title)).toEqual(['Hier'])
        expect(readFileSync(join(folder, PLAN), 'utf8')).toBe(damaged)
      }
    },
  )
})

it('says how many refusals there were', () => {
  console.log(`refused operations: ${refusals}; 0 damaged files, 0 false « saved »`)
  expect(refusals).toBeGreaterThan(isLong ? 400 : 130)
})
