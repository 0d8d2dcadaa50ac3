import { afterEach, describe, expect, it, vi } from 'vitest'
import { instant } from '../../shared/domain/base/time'
import { simulatedClock } from '../workspace/simulated-clock'
import { chosenClock, realClock, settableClock } from './clock'

afterEach(() => vi.useRealTimers())

describe('the computer’s clock', () => {
  it('wakes at the instant asked for, and not once given up', () => {
    vi.useFakeTimers({ now: 10_250 })
    const woken: number[] = []
    realClock.wakeAt(instant(11_000), () => woken.push(realClock.now()))
    const giveUp = realClock.wakeAt(instant(12_000), () => woken.push(realClock.now()))
    vi.advanceTimersByTime(1000)
    giveUp()
    vi.advanceTimersByTime(5000)
    expect(woken).toEqual([11_000])
  })
})

describe('a clock that a test sets', () => {
  it('stands still, and calls whoever waits at each setting, once', () => {
    const { clock, set } = settableClock(instant(1000))
    const woken: number[] = []
    const wait = () => {
      clock.wakeAt(instant(5000), () => {
        woken.push(clock.now())
        wait()
      })
    }
    wait()
    set(instant(2000))
    set(instant(1500))
    expect(woken).toEqual([2000, 1500])
  })

  it('is set by an event of the process, only when a start was given', () => {
    const before = process.listenerCount('jalon:set-clock')
    expect(chosenClock(null)).toBe(realClock)
    expect(process.listenerCount('jalon:set-clock')).toBe(before)
    const clock = chosenClock(instant(1000))
    process.emit('jalon:set-clock' as never, 7000 as never)
    expect(clock.now()).toBe(7000)
    process.removeAllListeners('jalon:set-clock')
  })
})

describe('the clock of a rehearsal', () => {
  it('turns waiting into less waiting', () => {
    vi.useFakeTimers({ now: 0 })
    const clock = simulatedClock(realClock, instant(100_000), 10)
    const woken: number[][] = []
    clock.wakeAt(instant(101_000), () => woken.push([Date.now(), clock.now()]))
    vi.advanceTimersByTime(99)
    expect(woken).toEqual([])
    vi.advanceTimersByTime(1)
    expect(woken).toEqual([[100, 101_000]])
  })

  it('never goes back when its speed changes', () => {
    vi.useFakeTimers({ now: 0 })
    const clock = simulatedClock(realClock, instant(0), 60)
    vi.advanceTimersByTime(1000)
    clock.setSpeed(1)
    expect(clock.now()).toBe(60_000)
    vi.advanceTimersByTime(1000)
    clock.setSpeed(10)
    vi.advanceTimersByTime(1000)
    expect([clock.now(), clock.speed()]).toEqual([71_000, 10])
  })
})
