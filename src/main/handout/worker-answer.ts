/** The thread's answer to an order, and the news of it. */
import { makeHandouts } from './make-handouts'
import { starterTemplate } from './starter-template'
import { readTags } from './template-file'
import type { Made, News, Order, Work } from './worker-messages'

async function done(work: Work, told: (done: number, total: number) => void): Promise<Made> {
  switch (work.kind) {
    case 'handouts':
      return makeHandouts(work, told)
    case 'tags':
      return { files: [], total: 0, found: await readTags(work.template) }
    case 'starter':
      return { files: [{ name: '', bytes: await starterTemplate(work.language) }], total: 1 }
  }
}

export async function answer({ id, work }: Order, tell: (news: News) => void): Promise<void> {
  try {
    const made = await done(work, (files, total) => tell({ id, kind: 'progress', done: files, total }))
    tell({ id, kind: 'made', ...made })
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell({ id, kind: 'failed', message })
  }
}
