/** The folder at the start: one that was there and is not is asked about, never made anew; a lock is passed over with reason. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryOptions } from '../../../tests/fixtures/opened-library'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { folderWith } from '../../../tests/fixtures/workspace-folder'
import { machineAt } from '../computer/machine'
import { type FolderAnswer, type FolderQuestion, openAsking } from './folder-opening'

/** Answers each question in turn; nothing is asked any more when there is no answer left. */
function answering(
  known: readonly string[],
  ...answers: (FolderAnswer | ((settled: AbortSignal) => Promise<FolderAnswer>))[]
) {
  const asked: FolderQuestion[] = []
  const questions = {
    hasOpened: (folder: string) => known.includes(folder),
    every: 5,
    async ask(question: FolderQuestion, settled: AbortSignal): Promise<FolderAnswer> {
      asked.push(question)
      const answer = answers.shift()
      if (answer === undefined) throw new Error('asked once too often')
      return typeof answer === 'function' ? answer(settled) : answer
    },
  }
  return { asked, questions }
}

const untilSettled = (settled: AbortSignal) =>
  new Promise<FolderAnswer>((then) => settled.addEventListener('abort', () => then('leave')))

describe('a folder that was opened here before', () => {
  it.each([
    ['missing', (folder: string) => rmSync(folder, { recursive: true })],
    [
      'an empty mount point',
      (folder: string) => readdirSync(folder).map((name) => rmSync(join(folder, name), { recursive: true })),
    ],
  ])('%s: nothing is made in its place, and it is asked', async (_, away) => {
    const folder = folderWith()
    away(folder)
    const before = existsSync(folder)
    const { asked, questions } = answering([folder], 'leave')
    expect(await openAsking(libraryOptions(folder), questions)).toBe(null)
    expect(asked).toEqual([{ kind: 'folder-missing', folder }])
    expect(existsSync(folder)).toBe(before)
    if (before) expect(readdirSync(folder)).toEqual([])
  })

  it('is opened by itself once it is back', async () => {
    const folder = folderWith()
    renameSync(folder, `${folder}-away`)
    const { questions } = answering([folder], (settled) => {
      renameSync(`${folder}-away`, folder)
      return untilSettled(settled)
    })
    const library = await openAsking(libraryOptions(folder), questions)
    expect(library?.found.kept).toHaveLength(1)
    library?.release()
  })

  it('is made anew, or another is opened, when the trainer says so', async () => {
    const gone = join(temporaryFolder(), 'Jalon')
    const made = await openAsking(libraryOptions(gone), answering([gone], 'make').questions)
    expect(made?.folders.workspace).toBe(gone)
    made?.release()
    const other = folderWith()
    const chosen = await openAsking(
      libraryOptions(`${gone}-2`),
      answering([`${gone}-2`], { folder: other }).questions,
    )
    expect(chosen?.folders.workspace).toBe(other)
    expect(existsSync(`${gone}-2`)).toBe(false)
    chosen?.release()
  })

  it('is made without a question at the very first start', async () => {
    const folder = join(temporaryFolder(), 'Jalon')
    const { asked, questions } = answering([])
    const library = await openAsking(libraryOptions(folder), questions)
    expect([asked, existsSync(folder)]).toEqual([[], true])
    library?.release()
  })
})

describe('a folder that somebody else may have', () => {
  const held = () =>
    folderWith({
      '.jalon.lock': JSON.stringify({
        host: 'elsewhere',
        pid: 1,
        token: 'theirs',
        beat: Date.now(),
        machine: 'f'.repeat(16),
      }),
    })

  it('is left, or opened all the same', async () => {
    const folder = held()
    const left = answering([], 'leave')
    expect(await openAsking(libraryOptions(folder), left.questions)).toBe(null)
    expect(left.asked).toEqual([{ kind: 'folder-in-use', folder, host: 'elsewhere' }])
    const library = await openAsking(libraryOptions(folder), answering([], 'over').questions)
    expect(library?.found.kept).toHaveLength(1)
    library?.release()
  })

  it('is opened by itself once it is given back', async () => {
    const folder = held()
    const { questions } = answering([], (settled) => {
      rmSync(join(folder, '.jalon.lock'))
      return untilSettled(settled)
    })
    const library = await openAsking(libraryOptions(folder), questions)
    expect(library?.found.kept).toHaveLength(1)
    library?.release()
  })
})

describe('what is remembered of this computer', () => {
  it('has one name for good, the folders last first, and begins anew from what cannot be read', () => {
    const file = join(temporaryFolder(), 'machine.json')
    mkdirSync(join(file, '..'), { recursive: true })
    const first = machineAt(file)
    expect(first.id).toMatch(/^[0-9a-f]{16}$/)
    expect(first.id).not.toContain(hostname())
    first.opened('/a')
    first.opened('/b')
    first.choose('/b')
    const again = machineAt(file)
    expect([again.id, again.folder(), again.hasOpened('/a'), again.hasOpened('/c')]).toEqual([
      first.id,
      '/b',
      true,
      false,
    ])
    for (const text of ['', 'null', '{"machine":7}', '{"machine":"../../x","opened":7}']) {
      writeFileSync(file, text)
      const anew = machineAt(file)
      expect(anew.id).toMatch(/^[0-9a-f]{16}$/)
      expect(anew.hasOpened('/a')).toBe(false)
    }
  })
})
