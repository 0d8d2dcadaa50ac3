/** The one question that heals a run: after a sleep, a clock put forward, or a night. */

import type { Wanted } from '../../shared/contract/wanted'
import type { RunAnswer, RunQuestion } from '../../shared/contract/workspace'
import { type Instant, instant, MINUTE_MS } from '../../shared/domain/time'
import { dateIn } from '../../shared/domain/zone'
import type { Ports } from './ports'
import { notPossible } from './refused'

type Control = {
  /** Whether a real phase is counting at that instant. */
  isRunning(at: Instant): boolean
  /** When the day ends if nothing more is done, as seen at that instant; null when no real day runs. */
  endSeenAt(at: Instant): Instant | null
  record(wanted: Wanted): Promise<void> | null
}

/** What is shorter is not worth a question, in milliseconds. */
const WORTH = MINUTE_MS

export function runQuestions({ announce, clock, zone }: Ports, { isRunning, endSeenAt, record }: Control) {
  let question: RunQuestion | null = null
  /** Since when the computer sleeps, and whether a phase was counting then. */
  let asleep: { since: Instant; counting: boolean } | null = null
  const dateOf = (at: Instant) => dateIn(at, zone())

  function ask(next: RunQuestion | null) {
    if (question === next) return
    question = next
    announce('question', question)
  }

  function woken(now: Instant) {
    const slept = asleep
    asleep = null
    if (!slept || isOver(slept.since, now)) return
    if (slept.counting && now - slept.since >= WORTH) ask({ kind: 'sleep', from: slept.since, to: now })
  }

  /** Asks whether to close the day when that is another one, and over. */
  function isOver(last: Instant, now: Instant): boolean {
    const end = endSeenAt(last)
    if (end === null || now <= end || dateOf(last) === dateOf(now)) return false
    ask({ kind: 'yesterday', last, end })
    return true
  }

  return {
    question: () => question,
    forget: () => ask(null),

    suspended(now: Instant) {
      asleep ??= { since: now, counting: isRunning(now) }
    },
    woken,

    /** The clock was put forward by that many milliseconds, back when negative: without its being told, or by a sleep. */
    clockChanged(by: number) {
      const now = clock.now()
      if (by === 0 || endSeenAt(now) === null) return
      if (asleep) woken(now)
      // Time does not go back, and small corrections are made by the computer itself: no length changes.
      else if (by < WORTH) void record({ kind: 'clock', by })
      else if (isRunning(now)) ask({ kind: 'jump', from: instant(now - by), to: now })
    },

    /** The run was found unfinished: its last action is of that instant. */
    takenUp(last: Instant) {
      isOver(last, clock.now())
    },

    async answer(answer: RunAnswer) {
      const asked = question
      if (!asked) throw notPossible()
      ask(null)
      if (answer === 'pause' && asked.kind !== 'yesterday') {
        await record({ kind: 'absence', from: asked.from, to: asked.to })
      } else if (answer === 'clock' && asked.kind === 'jump') {
        await record({ kind: 'clock', by: asked.to - asked.from })
      } else if (answer === 'close' && asked.kind === 'yesterday') {
        await record({ kind: 'end', to: asked.end })
      }
    },
  }
}
