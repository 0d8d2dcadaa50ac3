/** Opens the workspace folder, and asks the trainer where it is not there or somebody else may have it. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Failure } from '../../shared/contract/failure'
import { Refused } from '../workspace/refused'
import { foldersOf } from './disk/folders'
import { goneOrSilent } from './folder/folder-lock'
import { isWorkspaceThere, type LibraryOptions, openLibrary } from './library'

export type FolderQuestion = Extract<Failure, { kind: 'folder-in-use' | 'folder-missing' }>

/** `over`: open it all the same. `make`: an empty one there. A folder: that one instead. `leave`: nothing is opened. */
export type FolderAnswer = 'over' | 'make' | 'leave' | { folder: string }

export type Questions = {
  /** Asks until it is answered or the signal comes: then what was asked has settled by itself, and the answer counts for nothing. */
  ask(question: FolderQuestion, settled: AbortSignal): Promise<FolderAnswer>
  hasOpened(folder: string): boolean
  /** Milliseconds until a missing folder is looked for again. */
  every?: number
}

/** The library, or null when the trainer gives it up. Throws Refused for anything else that stands in the way. */
export async function openAsking(first: LibraryOptions, questions: Questions) {
  let options = first
  for (;;) {
    try {
      return await openLibrary({ ...options, known: questions.hasOpened(options.folder) })
    } catch (error) {
      const question = error instanceof Refused ? error.failure : null
      if (question?.kind !== 'folder-in-use' && question?.kind !== 'folder-missing') throw error
      const answer = await answered(options, question, questions)
      if (answer === 'leave') return null
      options = { ...options, over: answer === 'over', make: answer === 'make' }
      if (typeof answer === 'object') options = { ...options, folder: answer.folder }
    }
  }
}

/** While it is asked, the folder may come back, or its holder be seen to be gone: then there is nothing more to ask. */
async function answered(
  { folder }: LibraryOptions,
  question: FolderQuestion,
  { ask, every = 1000 }: Questions,
): Promise<FolderAnswer | 'again'> {
  const [watching, settled] = [new AbortController(), new AbortController()]
  const watch = question.kind === 'folder-in-use' ? freed(folder) : back(folder)
  const found = watch.then((answer) => {
    if (answer) settled.abort()
    return answer
  })
  const answer = await ask(question, settled.signal)
  watching.abort()
  return settled.signal.aborted ? ((await found) ?? 'again') : answer

  async function freed(held: string): Promise<FolderAnswer | 'again' | null> {
    const end = await goneOrSilent(foldersOf(held).lock, watching.signal)
    return end === 'silent' ? 'over' : end === 'gone' ? 'again' : null
  }

  async function back(missing: string): Promise<'again' | null> {
    while (!watching.signal.aborted) {
      if (await isWorkspaceThere(missing).catch(() => false)) return 'again'
      await pause(every)
    }
    return null
  }
}

/** The usual folder of somebody who chose none. */
export const usualFolder = (documents: string) => join(documents, 'Jalon')
