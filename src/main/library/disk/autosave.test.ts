import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveState } from '../../../shared/contract/workspace'
import { instant } from '../../../shared/domain/base/time'
import { autosave } from './autosave'

const start = 1_000_000

/** A file whose writes take 20 ms and fail while `broken` says so. */
function file() {
  const written: number[] = []
  const own = {
    broken: null as string | null,
    written,
    write: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (own.broken) throw Object.assign(new Error(own.broken), { code: own.broken })
      written.push(Date.now() - start)
    },
  }
  return own
}

const states: SaveState[] = []
const saver = () =>
  autosave(
    () => instant(Date.now()),
    (state) => states.push(state),
  )

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  states.length = 0
})
afterEach(() => vi.useRealTimers())

describe('autosave', () => {
  it('leaves nothing unsaved of what is typed while it is flushed', async () => {
    const { write, written } = file()
    const { soon, flush } = saver()
    soon('plan', write)
    // Typed in the middle of each of three writes.
    for (const at of [10, 30, 50]) setTimeout(() => soon('plan', write), at)
    const flushed = flush()
    await vi.advanceTimersByTimeAsync(200)
    expect(await flushed).toBe(true)
    expect(written).toEqual([20, 40, 60, 80])
  })

  it('writes after a moment of calm', async () => {
    const { write, written } = file()
    saver().soon('plan', write)
    await vi.advanceTimersByTimeAsync(2000)
    expect(written).toEqual([320])
  })

  it('has each keystroke on the disk within 800 ms, however long one goes on typing', async () => {
    const { write, written } = file()
    const saving = saver()
    const keystrokes: number[] = []
    for (let typed = 0; typed < 50; typed++) {
      keystrokes.push(Date.now() - start)
      saving.soon('plan', write)
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(2000)
    for (const keystroke of keystrokes) {
      // A write holds what was typed before it began, 20 ms before its end.
      const first = written.find((end) => end - 20 >= keystroke)
      expect(first).toBeLessThanOrEqual(keystroke + 800)
    }
    // Fifty keystrokes are not fifty writes.
    expect(written.length).toBeLessThan(12)
  })

  it('says « saved » only once the file is written', async () => {
    const { write, written } = file()
    saver().soon('plan', write)
    expect(states).toEqual([{ kind: 'saving' }])
    await vi.advanceTimersByTimeAsync(319)
    expect([states.length, written.length]).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(1)
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: start + 320 }])
  })

  it('writes at once what cannot wait, and answers once it is there', async () => {
    const { write, written } = file()
    const answered = saver()
      .now('notes', write)
      .then(() => Date.now() - start)
    await vi.advanceTimersByTimeAsync(100)
    expect(written).toEqual([20])
    expect(await answered).toBe(20)
  })

  it('keeps what the disk refuses, says why, and saves it by itself within 5 s of the repair', async () => {
    const plan = file()
    plan.broken = 'ENOSPC'
    const saving = saver()
    saving.soon('plan', plan.write)
    await vi.advanceTimersByTimeAsync(10_000)
    const failure = { kind: 'write-failed', file: 'plan', reason: 'ENOSPC' }
    expect(saving.state()).toEqual({ kind: 'failed', failure })
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'failed', failure }])
    plan.broken = null
    await vi.advanceTimersByTimeAsync(5000)
    expect(plan.written).toHaveLength(1)
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('is not « saved » because another file is', async () => {
    const plan = file()
    plan.broken = 'EIO'
    const notes = file()
    const saving = saver()
    saving.soon('plan', plan.write)
    await vi.advanceTimersByTimeAsync(1000)
    await Promise.all([saving.now('notes', notes.write), vi.advanceTimersByTimeAsync(100)])
    expect(notes.written).toHaveLength(1)
    expect(saving.state().kind).toBe('failed')
  })

  it.each([400, 2000])(
    'writes again what changed while it was being written for %i ms, one write at a time',
    async (slow) => {
      let now = 'a'
      let writing = 0
      const written: string[] = []
      const write = async () => {
        writing += 1
        const own = now
        await new Promise((resolve) => setTimeout(resolve, slow))
        expect(writing).toBe(1)
        writing -= 1
        written.push(own)
      }
      const saving = saver()
      saving.soon('plan', write)
      await vi.advanceTimersByTimeAsync(400)
      now = 'b'
      saving.soon('plan', write)
      await vi.advanceTimersByTimeAsync(5000)
      expect(written).toEqual(['a', 'b'])
      expect(saving.state().kind).toBe('saved')
    },
  )

  it('leaves nothing waiting once flushed, and tells when it could not', async () => {
    const plan = file()
    const saving = saver()
    saving.soon('plan', plan.write)
    const flushed = saving.flush()
    await vi.advanceTimersByTimeAsync(20)
    expect(await flushed).toBe(true)
    expect(plan.written).toEqual([20])

    plan.broken = 'EACCES'
    saving.soon('plan', plan.write)
    const refused = saving.flush()
    await vi.advanceTimersByTimeAsync(20)
    expect(await refused).toBe(false)
  })
})
