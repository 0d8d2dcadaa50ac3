/** The entry of the thread that makes the documents, so that no window ever waits for one. */
import { parentPort } from 'node:worker_threads'
import { answer } from './worker-answer'
import type { Order } from './worker-messages'

parentPort?.on('message', (order: Order) => {
  void answer(order, (news) => parentPort?.postMessage(news))
})
