/** Damaged journals of runs: no run is silently another one, and putting the damaged bytes aside loses nothing half-way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { eachRefusal, faults } from '../../../../tests/fixtures/each-refusal'
import { faultyDisk } from '../../../../tests/fixtures/faulty-disk'
import { type Damage, someDamage } from '../../../../tests/fixtures/file-damage'
import { journal } from '../../../../tests/fixtures/journal'
import { openedLibrary } from '../../../../tests/fixtures/opened-library'
import { baselineJ } from '../../../../tests/fixtures/plan-j'
import { sized } from '../../../../tests/fixtures/trust'
import { filesUnder, folderWith } from '../../../../tests/fixtures/workspace-folder'
import { encodeRun, runFormat } from '../../../shared/format/run-file'
import { sha256 } from '../disk/sha256'

const RUN = 'runs/run-j.jsonl'
const actions = journal('9:00 begin A', '9:20 begin B', '9:30 pause', '9:40 resume', '10:20 begin P1')
const sound = encodeRun({ baseline: baselineJ, journal: actions }, sha256)

/** A figure of a length, an instant or a sum becomes the next one: a run that could be true. */
const otherFigure: fc.Arbitrary<Damage> = fc.nat(sound.match(/\d/g)?.length ?? 0).map((place) => (whole) => {
  let met = 0
  return Buffer.from(
    whole.toString().replace(/\d/g, (figure) => (met++ === place ? `${(Number(figure) + 1) % 10}` : figure)),
  )
})
const someDamageOfRun = fc.oneof({ arbitrary: someDamage, weight: 3 }, { arbitrary: otherFigure, weight: 1 })

/** 500 of them is the long form. */
const MUTATIONS = sized(60, 500)

it(`${MUTATIONS} mutations: the run is what it was, or the user is told and the bytes are kept`, {
  timeout: 5 * 60_000,
}, async () => {
  const counts = { told: 0, whole: 0, cut: 0 }
  for (const mutate of fc.sample(someDamageOfRun, { numRuns: MUTATIONS, seed: 20261124 })) {
    const bytes = mutate(Buffer.from(sound))
    const folder = folderWith({ [RUN]: bytes })
    const { found, told, release } = await openedLibrary(folder, faultyDisk().on)
    const read = found.run?.journal ?? []
    expect(read).toEqual(actions.slice(0, read.length))
    if (found.run) expect(found.run.baseline).toEqual(baselineJ)
    const [problem] = told
    if (problem) {
      counts.told += 1
      // A figure of the version: it is left where it is.
      const version = Number(/"version":(\d+)/.exec(bytes.toString())?.[1])
      const isNewer = problem.kind === 'newer-format' && version > runFormat.version
      const kind = found.run ? 'damaged-run' : 'unreadable-file'
      expect(problem).toMatchObject({ kind: isNewer ? problem.kind : kind, file: RUN })
      const keptAs = 'keptAs' in problem ? problem.keptAs : RUN
      expect(readFileSync(join(folder, keptAs)).equals(bytes)).toBe(true)
    } else if (read.length === actions.length) counts.whole += 1
    else {
      // Nothing tells it from what a stopped write leaves: decision 108.
      counts.cut += 1
      expect(sound.startsWith(bytes.toString())).toBe(true)
    }
    release()
    const again = await openedLibrary(folder, faultyDisk().on)
    expect(again.told.every(({ kind }) => kind === 'newer-format')).toBe(true)
    expect(again.found.run?.journal ?? []).toEqual(read)
    again.release()
  }
  console.log(
    `damaged journals: ${counts.told} told and kept aside, ${counts.whole} still whole, ${counts.cut} cut off at their end; 0 silently another`,
  )
  expect(counts.told).toBeGreaterThan(MUTATIONS * 0.6)
})

it('tells of a damaged journal whose run was ended, too', async () => {
  const ended = encodeRun({ baseline: baselineJ, journal: journal('9:00 begin A', '9:20 end') }, sha256)
  const damaged = `${ended}damaged\n`
  const folder = folderWith({ [RUN]: damaged })
  const { found, told } = await openedLibrary(folder)
  expect([found.run, told[0]?.kind]).toEqual([null, 'damaged-run'])
  expect(readFileSync(join(folder, RUN), 'utf8')).toBe(ended)
})

let refused = 0

describe.each(faults)(
  'the k-th operation of the disk fails, with $code on $system, lasting: $lasting',
  (fault) => {
    it('while a damaged journal is put aside: neither its bytes nor its sound lines are lost', async () => {
      const [header, first, ...rest] = sound.split('\n')
      const damaged = [header, first, 'damaged', ...rest].join('\n')
      const kept = encodeRun({ baseline: baselineJ, journal: actions.slice(0, 1) }, sha256)
      const refusals = await eachRefusal(fault, async ({ on, arm, repair }, wasRefused) => {
        const folder = folderWith({ [RUN]: damaged })
        arm()
        const library = await openedLibrary(folder, on).catch(() => null)
        const isRefused = wasRefused()
        repair()
        library?.release()
        const files = [...filesUnder(folder)].map(([name, bytes]) => [name, String(bytes)] as const)
        expect(files.map(([, text]) => text)).toContain(damaged)
        const there = files.find(([name]) => name === RUN)?.[1]
        expect([damaged, kept]).toContain(there)
        if (library && there === kept) expect(library.told.map(({ kind }) => kind)).toContain('damaged-run')
        if (!isRefused) expect(there).toBe(kept)
        const again = await openedLibrary(folder)
        expect(again.found.run?.journal).toEqual(actions.slice(0, 1))
        expect(String(filesUnder(folder).get(RUN))).toBe(kept)
        again.release()
      })
      refused += refusals
      expect(refusals).toBeGreaterThan(15)
    })
  },
)

afterAll(() =>
  console.log(
    `damaged journal put aside, ${faults.length} kinds: ${refused} operations refused; 0 bytes lost`,
  ),
)
