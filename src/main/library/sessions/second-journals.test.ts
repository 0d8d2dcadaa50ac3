/** The copies that programs that sync put beside the journal of a run or the settings: told, none lost, none written over. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HER, HERS, toldFolder } from '../../../../tests/fixtures/erased-folder'
import { eraseHer, started, tracesIn } from '../../../../tests/fixtures/erasing-workspace'
import { journal } from '../../../../tests/fixtures/journal'
import { NAMES } from '../../../../tests/fixtures/made-up-sync'
import { openedLibrary } from '../../../../tests/fixtures/opened-library'
import { baselineJ, planJ } from '../../../../tests/fixtures/plan-j'
import { filesUnder, folderWith, put, stamp } from '../../../../tests/fixtures/workspace-folder'
import type { RunId } from '../../../shared/domain/base/id'
import { usualSettings } from '../../../shared/domain/library/settings'
import type { RunAction } from '../../../shared/domain/run/run'
import { decodeRun, encodeRun } from '../../../shared/format/run-file'
import { encodeSettings } from '../../../shared/format/settings-file'
import { sha256 } from '../disk/sha256'

const RUN = 'runs/run-j.jsonl'
const textOf = (...actions: string[]) =>
  encodeRun({ baseline: baselineJ, journal: journal(...actions) }, sha256)
const mine = textOf('9:00 begin A', '9:20 begin B', '9:30 end')
const theirs = textOf('9:00 begin A', '9:25 begin B', '9:40 end')
const [pause] = journal('9:50 pause') as [RunAction]

/** When the last action of each run of plan J was, in order. */
const endsOf = async ({ store }: Awaited<ReturnType<typeof openedLibrary>>) =>
  (await store.runs(planJ.id)).map(({ journal: own }) => own.at(-1)?.at).sort()
const ends = (...texts: string[]) =>
  texts
    .map((text) => {
      const found = decodeRun(text, sha256)
      return found.ok ? found.value.journal.at(-1)?.at : undefined
    })
    .sort()

describe.each(Object.entries(NAMES))('a journal under the name that %s gives it', (_service, nameOf) => {
  const copy = `runs/${nameOf('run-j', 0)}.jsonl`

  it('is a run of its own, told, and nothing is written', async () => {
    const folder = folderWith({ [RUN]: mine, [copy]: theirs })
    const library = await openedLibrary(folder)
    expect(library.told).toEqual([{ kind: 'second-run', file: copy, title: baselineJ.title }])
    expect(await endsOf(library)).toEqual(ends(mine, theirs))
    const ids = (await library.store.runs(planJ.id)).map(({ baseline }) => baseline.run)
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toBe(baselineJ.run)
    library.release()
    // The same at each start.
    const again = await openedLibrary(folder)
    expect((await again.store.runs(planJ.id)).map(({ baseline }) => baseline.run)).toEqual(ids)
    expect(readFileSync(join(folder, RUN), 'utf8')).toBe(mine)
    expect(readFileSync(join(folder, copy), 'utf8')).toBe(theirs)
    again.release()
  })

  it('is nothing new when the other says all of it', async () => {
    const folder = folderWith({ [RUN]: mine, [copy]: textOf('9:00 begin A', '9:20 begin B') })
    const library = await openedLibrary(folder)
    expect([library.told, library.found.run]).toEqual([[], null])
    expect(await endsOf(library)).toEqual(ends(mine))
    library.release()
  })

  it('that was not ended goes on in a file of its own', async () => {
    const left = textOf('9:00 begin A', '9:25 begin B')
    const folder = folderWith({ [RUN]: mine, [copy]: left })
    const library = await openedLibrary(folder)
    const { run } = library.found
    if (!run) throw new Error('it is not taken up')
    await library.store.record(run.baseline, pause)
    expect(await library.saving.flush()).toBe(true)
    expect(readFileSync(join(folder, RUN), 'utf8')).toBe(mine)
    expect(existsSync(join(folder, copy))).toBe(false)
    const texts = [...filesUnder(folder).values()].map((bytes) => bytes.toString())
    expect(texts).toContain(left)
    library.release()
    const again = await openedLibrary(folder)
    expect(again.told).toEqual([])
    expect(await endsOf(again)).toEqual([...ends(mine), pause.at])
    again.release()
  })

  it('goes to the trash by itself, and comes back', async () => {
    const folder = folderWith({ [RUN]: mine, [copy]: theirs })
    const library = await openedLibrary(folder)
    const id = (await library.store.runs(planJ.id))[1]?.baseline.run as RunId
    await library.store.discardRun(id)
    expect(readdirSync(join(folder, 'runs'))).toEqual(['run-j.jsonl'])
    expect(await library.store.bringBackRun(id)).toBe(true)
    expect(await endsOf(library)).toEqual(ends(mine, theirs))
    library.release()
  })

  it('alone is the run, and goes on in the file of its name', async () => {
    const folder = folderWith({ [copy]: textOf('9:00 begin A') })
    const library = await openedLibrary(folder)
    expect(library.told).toEqual([])
    await library.store.record(library.found.run?.baseline ?? baselineJ, pause)
    expect(await library.saving.flush()).toBe(true)
    expect(readFileSync(join(folder, RUN), 'utf8')).toBe(textOf('9:00 begin A', '9:50 pause'))
    library.release()
  })

  it('settings are told while they say something else, and go aside at the next change', async () => {
    const other = `${nameOf('settings', 0)}.json`
    const text = encodeSettings({ ...usualSettings('fr'), exampleOffered: true, sound: true }, stamp(3))
    const own = encodeSettings({ ...usualSettings('fr'), exampleOffered: true }, stamp(3))
    const folder = folderWith({ 'settings.json': own, [other]: text, 'settings (3).json': own })
    const library = await openedLibrary(folder)
    expect(library.told).toEqual([{ kind: 'second-settings', file: other }])
    expect(readFileSync(join(folder, other), 'utf8')).toBe(text)
    await library.store.saveSettings({ ...library.found.settings, easyReading: true })
    expect(await library.saving.flush()).toBe(true)
    expect(existsSync(join(folder, other))).toBe(false)
    const [aside] = readdirSync(join(folder, 'quarantine'))
    expect(readFileSync(join(folder, 'quarantine', aside ?? ''), 'utf8')).toBe(text)
    library.release()
  })
})

it('another journal that takes the place of the one under way is kept beside it, and told', async () => {
  const folder = folderWith({ [RUN]: textOf('9:00 begin A') })
  const library = await openedLibrary(folder)
  put(folder, RUN, theirs)
  await library.store.record(baselineJ, pause)
  expect(await library.saving.flush()).toBe(true)
  expect(library.told).toEqual([{ kind: 'second-run', file: 'runs/run-j (2).jsonl', title: baselineJ.title }])
  expect(await endsOf(library)).toEqual([...ends(theirs), pause.at])
  library.release()
})

it('settings that another computer has put in the place of these are kept, and told', async () => {
  const folder = folderWith()
  const library = await openedLibrary(folder)
  await library.store.saveSettings({ ...library.found.settings, sound: true })
  const other = encodeSettings({ ...usualSettings('en'), exampleOffered: true }, stamp(7))
  writeFileSync(join(folder, 'settings.json'), other)
  await library.store.saveSettings({ ...library.found.settings, easyReading: true })
  expect(await library.saving.flush()).toBe(true)
  const [aside] = readdirSync(join(folder, 'quarantine'))
  expect(library.told).toEqual([{ kind: 'second-settings', file: `quarantine/${aside}` }])
  expect(readFileSync(join(folder, 'quarantine', aside ?? ''), 'utf8')).toBe(other)
  library.release()
})

it('a run that was written anew without somebody erased is gone on with as it then stands', async () => {
  const folder = toldFolder()
  const baseline = { ...baselineJ, title: `Avec ${HER.name}` }
  const begun = journal('9:00 begin A', '9:20 end')
  put(folder, RUN, encodeRun({ baseline, journal: begun }, sha256))
  const own = await started(folder)
  await own.store.takeUp(baseline.run)
  await eraseHer(own)
  await own.store.record(baseline, pause)
  expect(await own.saving.flush()).toBe(true)
  const found = decodeRun(readFileSync(join(folder, RUN), 'utf8'), sha256)
  expect(found.ok && [found.value.lost, found.value.journal]).toEqual([0, [...begun, pause]])
  expect(await tracesIn(folder, HERS)).toEqual([])
  expect(own.told).toEqual([])
  own.release()
})
