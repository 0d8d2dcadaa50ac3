/** The thread that makes the documents, as the main thread sees it: one order at a time, which can be called off. */
import { Worker } from 'node:worker_threads'
import type { Made, News, Order, Work } from './worker-messages'

/** The order was called off before it was done; nothing was written. */
export class CalledOff extends Error {}

export type Making = {
  made: Promise<Made>
  callOff: () => void
}

type Waiting = {
  told: (done: number, total: number) => void
  resolve: (made: Made) => void
  reject: (error: Error) => void
}

export type Workshop = ReturnType<typeof workshop>

/** `path` is the built entry of the thread. It starts with the first order and stays, idle, for the next. */
export function workshop(path: string) {
  let thread: Worker | null = null
  let orders = 0
  const waiting = new Map<number, Waiting>()

  function stop(error: Error) {
    const old = thread
    thread = null
    void old?.terminate()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function hear(news: News) {
    const order = waiting.get(news.id)
    if (!order) return
    if (news.kind === 'progress') return order.told(news.done, news.total)
    waiting.delete(news.id)
    if (news.kind === 'made') {
      const { id: _, kind: __, ...made } = news
      order.resolve(made)
    } else order.reject(new Error(news.message))
  }

  function started(): Worker {
    const own = new Worker(path)
    own.on('message', hear)
    own.on('error', (error) => own === thread && stop(error))
    own.unref()
    return own
  }

  return {
    /** Rejects with CalledOff, or with what went wrong. */
    make(work: Work, told: Waiting['told'] = () => {}): Making {
      orders += 1
      const id = orders
      const order: Order = { id, work }
      const made = new Promise<Made>((resolve, reject) => {
        waiting.set(id, { told, resolve, reject })
      })
      thread ??= started()
      thread.postMessage(order)
      return { made, callOff: () => waiting.has(id) && stop(new CalledOff('called off')) }
    },
    close: () => stop(new CalledOff('closed')),
  }
}
