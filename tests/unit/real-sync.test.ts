/** Syncthing between two folders, a Jalon on each, the wire cut at random: nothing lost, unreadable or out of sight. */
import { cpSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasSyncthing, syncthings } from '../fixtures/syncthing'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { isLong } from '../fixtures/trust'
import { machine } from '../fixtures/two-machines'
import { readSealedWith } from '../fixtures/unsealed'
import { create, open, PHRASE } from '../fixtures/vault-folder'
import { filesUnder, folderWith } from '../fixtures/workspace-folder'

const EDITS = 200

/** What both have, once both have all of it. */
const shared = (folder: string) =>
  [...filesUnder(folder)]
    .filter(([name]) => !/^\.jalon\.lock|^\.st|\.tmp$/.test(name))
    .map(([name, bytes]) => `${name} ${bytes.length} ${bytes.toString('base64').slice(-24)}`)
    .sort()

// Only in `npm run test:trust`, which installs it: it takes minutes.
const isTried = isLong && hasSyncthing()

it.skipIf(!isTried).each([
  ['without a vault', null],
  ['with a vault', PHRASE],
])('%s, two hundred edits on each of two computers', { timeout: 300_000 }, async (_, phrase) => {
  const one = folderWith()
  if (phrase) {
    const library = await open(one)
    await create(library)
    await library.finish()
    library.release()
  }
  const other = temporaryFolder()
  cpSync(one, other, { recursive: true })
  const both = [machine(one, 'A', phrase), machine(other, 'B', phrase)] as const
  const steps = fc.sample(
    fc.record({
      kind: fc.constantFrom('people', 'people', 'plan', 'card'),
      of: fc.nat(20),
      next: fc.nat(59),
    }),
    2 * EDITS,
  )
  const engine = await syncthings([one, other])
  let cuts = 0
  try {
    expect(await engine.started()).toBe(true)
    for (const [index, { kind, of, next }] of steps.entries()) {
      await both[index % 2 === 0 ? 0 : 1].edit({ kind, of })
      if (next < 3) await engine.cut().then(() => ++cuts)
      else if (next < 8) await engine.mend()
      else if (next < 14) await engine.look()
      else if (next < 16) await both[next % 2 === 0 ? 0 : 1].close()
      else if (next < 18)
        await engine
          .mend()
          .then(engine.look)
          .then(() => engine.until(engine.isSettled))
    }
    for (const each of both) await each.close()
    await engine.mend()
    const isAlike = await engine.until(async () => {
      await engine.look()
      return (await engine.isSettled()) && shared(one).join() === shared(other).join()
    })
    expect(isAlike).toBe(true)
  } finally {
    await engine.stop()
  }
  const marks = both.flatMap((each) => each.marks)
  const inVersions: number[] = []
  for (const each of both) {
    const seen = await each.seen()
    await each.close()
    const unseen = marks.filter((mark) => !seen.includes(mark))
    // Syncthing names its copies by the second: a second conflict of a file within one takes the place of the first copy, which
    // is a version all the same.
    const plain = await readSealedWith(each.folder, phrase)
    const versions = [...filesUnder(each.folder)]
      .filter(([name]) => name.startsWith('versions/'))
      .map(([name, bytes]) => `${plain.get(name) ?? bytes}`)
      .join()
    expect([each.name, unseen.filter((mark) => !versions.includes(mark))]).toEqual([each.name, []])
    inVersions.push(unseen.length)
    const kinds = new Set(each.told.map(({ kind }) => kind))
    for (const kind of ['unreadable-file', 'read-failed', 'newer-format']) expect(kinds).not.toContain(kind)
  }
  const copies = [...filesUnder(one).keys()].filter((name) => name.includes('.sync-conflict-'))
  const told = both.map(({ told }) => told.filter(({ kind }) => kind === 'second-version').length)
  console.log(
    `Syncthing, ${phrase ? 'with' : 'without'} a vault: ${marks.length} edits said to be saved, ${cuts} cuts, ${copies.length} conflict copies, second versions told ${told.join(' and ')} times, ${inVersions.join(' and ')} texts in versions alone; 0 lost, 0 unreadable`,
  )
  expect(marks.length).toBeGreaterThan(1.8 * EDITS)
  // By its own path, or by that of the plan with which it is one session.
  const files = new Set(both[0].told.map((own) => ('file' in own ? own.file : '')))
  const untold = copies
    .filter((name) => name.startsWith('people/'))
    .filter((name) => !files.has(name) && !files.has(name.replace('people', 'sessions')))
  expect(untold).toEqual([])
})
