/** The entry of the thread that looks at a new passphrase: its dictionaries take a megabyte and a moment, and only then. */
import { parentPort, workerData } from 'node:worker_threads'
import { isWeak } from './weak-phrase'

parentPort?.postMessage(isWeak(String(workerData)))
