/** What the thread does with an order: the files, one after the other, and the news of each. */
import { makeHandouts } from './make-handouts'
import type { News, Order } from './worker-messages'

export async function answer({ id, ...wanted }: Order, tell: (news: News) => void): Promise<void> {
  try {
    const { files, total } = await makeHandouts(wanted, (done, of) =>
      tell({ id, kind: 'progress', done, total: of }),
    )
    tell({ id, kind: 'made', files, total })
  } catch (error) {
    tell({
      id,
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
}
