/** A .pdf read in a thread of its own, which is ended when it takes too long or too much memory: what it read until then is kept. */
import { Worker } from 'node:worker_threads'
import type { ImportRefusal } from '../../shared/contract/failure'
import type { PdfRead } from '../../shared/incoming/pdf/pdf-page'
import { Refused } from '../workspace/refused'
import type { PdfNews } from './pdf-pages'

/** Of one file: milliseconds of the processor once the library is there, and of the clock; bytes above those before. */
const MOST = { processor: 800, clock: 20_000, memory: 140_000_000 }
/** Milliseconds between two looks at the thread. */
const LOOK = 15

let entry: string | null = null

/** The path of the built entry of the thread: said once, where the application is put together. */
export function pdfThreadAt(path: string) {
  entry = path
}

/** Throws Refused, in words that can be told. */
export function readPdf(file: string, bytes: Uint8Array): Promise<PdfRead> {
  const refuse = (why: ImportRefusal) => new Refused({ kind: 'import-refused', file, ...why })
  const path = entry
  if (path === null) return Promise.reject(refuse({ reason: 'format' }))
  return new Promise((resolve, reject) => {
    const read: PdfRead = { pages: [], pictures: 0, comments: 0, isCut: true }
    const began = { processor: process.cpuUsage(), clock: Date.now(), memory: process.memoryUsage.rss() }
    let hasBegun = false
    const own = new Uint8Array(bytes)
    const thread = new Worker(path, {
      workerData: own,
      transferList: [own.buffer],
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 },
      // Nothing that the library says is for a trainer.
      ...{ stdout: true, stderr: true, env: {} },
    })
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(began.processor)
      const isLong =
        (hasBegun && (user + system) / 1000 > MOST.processor) || Date.now() - began.clock > MOST.clock
      if (isLong || process.memoryUsage.rss() - began.memory > MOST.memory) end()
    }, LOOK)
    watch.unref()
    let isEnded = false
    function end(why: ImportRefusal = { reason: 'slow' }) {
      if (isEnded) return
      isEnded = true
      clearInterval(watch)
      void thread.terminate()
      const hasText = read.pages.some(({ pieces }) => pieces.length > 0)
      if (hasText) resolve(read)
      else reject(refuse(why))
    }
    thread.on('message', (news: PdfNews) => {
      if (news.kind === 'begun') {
        began.processor = process.cpuUsage()
        hasBegun = true
      } else if (news.kind === 'page') read.pages.push(news.page)
      else if (news.kind === 'done') {
        Object.assign(read, { pictures: news.pictures, comments: news.comments, isCut: news.isPartial })
        end({ reason: news.count > 0 && read.pages.length > 0 ? 'pictures' : 'unreadable' })
      } else end(news.reason === 'inflated' ? { reason: 'ratio' } : { reason: news.reason })
    })
    // Out of memory, or of its wits.
    thread.on('error', () => end())
    thread.on('exit', () => end({ reason: 'unreadable' }))
  })
}
