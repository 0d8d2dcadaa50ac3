/** The entry of the thread that reads a .pdf: it has no network, and is ended from outside when it takes too much. */
import { parentPort, workerData } from 'node:worker_threads'
import { pdfPages } from './pdf-pages'

void pdfPages(workerData as Uint8Array, (news) => parentPort?.postMessage(news))
