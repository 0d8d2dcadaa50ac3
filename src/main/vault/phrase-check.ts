/** Asks a thread of its own whether a phrase is too easily guessed, so that no window waits for it. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

export type PhraseCheck = (phrase: string) => Promise<boolean>

/** `worker`: the path of its entry. A thread that fails says nothing against the phrase, whose length was looked at. */
export const phraseCheck =
  (worker: string): PhraseCheck =>
  async (phrase) => {
    try {
      const [isWeak] = await once(new Worker(worker, { workerData: phrase }), 'message')
      return isWeak === true
    } catch {
      return false
    }
  }
