/** Questions that only the trainer can answer: a sleep, a changed clock, a night, an end that is taken back much later. */

import type { Wanted } from '../../shared/contract/wanted'
import type { RunAnswer, RunQuestion } from '../../shared/contract/workspace'
import { type Instant, instant, MINUTE_MS } from '../../shared/domain/base/time'
import { dateIn } from '../../shared/domain/base/zone'
import type { Ports } from './ports'
import { notPossible } from './refused'

/** The state of the real run; null when there is none, or it has ended. */
export type Standing = 'running' | 'paused' | 'waiting'

type Control = {
  standing(at: Instant): Standing | null
  /** When the day ends if nothing more is done, as seen at that instant; null when no real day runs. */
  endSeenAt(at: Instant): Instant | null
  record(wanted: Wanted): Promise<void> | null
  /** The question is another, or none: what is shown of the run may change with it. */
  asked(): void
}

/** The shortest gap that is worth a question, in milliseconds. */
const WORTH = MINUTE_MS
/** The least time between an end and its being taken back that is asked about, in milliseconds. */
const LONG = 30 * MINUTE_MS

export function runQuestions({ announce, clock, zone }: Ports, control: Control) {
  const { standing, endSeenAt, record } = control
  let pending: RunQuestion[] = []
  /** Since when the computer sleeps, and whether a phase was counting then. */
  let asleep: { since: Instant; counting: boolean } | null = null
  /** The last instant at which somebody or the computer was surely at work on the run. */
  let known: Instant | null = null
  const dateOf = (at: Instant) => dateIn(at, zone())

  function put(next: RunQuestion[]) {
    const before = pending[0] ?? null
    pending = next
    const [first = null] = pending
    if (first === before) return
    announce('question', first)
    control.asked()
  }
  const ask = (next: RunQuestion) => put([...pending.filter(({ kind }) => kind !== next.kind), next])

  function seen(at: Instant) {
    known = instant(Math.max(known ?? at, at))
  }

  function woken(now: Instant) {
    const slept = asleep
    asleep = null
    if (!slept) return
    seen(slept.since)
    if (isOver(now)) return
    if (slept.counting && now - slept.since >= WORTH) ask({ kind: 'sleep', from: slept.since, to: now })
  }

  /** Asks whether to close the day when that is another one, and over. */
  function isOver(now: Instant): boolean {
    if (known === null || dateOf(known) === dateOf(now)) return false
    const end = endSeenAt(known)
    if (end === null || now <= end) return false
    if (pending.every(({ kind }) => kind !== 'yesterday')) put([{ kind: 'yesterday', last: known, end }])
    return true
  }

  /** A question that is still open tells its hours by the clock as it now is. */
  const shifted = (question: RunQuestion, by: number): RunQuestion =>
    question.kind === 'sleep' || question.kind === 'jump'
      ? { ...question, from: instant(question.from + by), to: instant(question.to + by) }
      : question

  return {
    question: () => pending[0] ?? null,
    /** The instant at which the run stands still until it is known what became of it; null when nothing is asked. */
    heldAt: (): Instant | null => {
      const [first] = pending
      return first?.kind === 'yesterday' ? first.last : first?.kind === 'gap' ? first.from : null
    },
    forget() {
      known = null
      put([])
    },
    seen,

    suspended(now: Instant) {
      asleep ??= { since: now, counting: standing(now) === 'running' }
    },
    woken,

    /** A second has passed: at midnight a forgotten run is another day's. */
    passed(now: Instant) {
      if (!asleep) isOver(now)
    },

    /** The clock was put forward by that many milliseconds, back when negative: without its being told, or by a sleep. */
    clockChanged(by: number) {
      const now = clock.now()
      const during = by === 0 ? null : standing(now)
      if (during === null) return
      if (asleep) return woken(now)
      if (by >= WORTH) return ask({ kind: 'jump', during, from: instant(now - by), to: now })
      // Time does not go back, and small corrections are made by the computer itself: no length changes.
      void record({ kind: 'clock', by })
      if (known !== null) known = instant(known + by)
      put(pending.map((question) => shifted(question, by)))
      if (by <= -WORTH) ask({ kind: 'set-back', by: -by, to: now })
    },

    /** The run was found unfinished: its last action is of that instant. */
    takenUp(last: Instant) {
      seen(last)
      isOver(clock.now())
    },

    /** Whether it is to be asked first what the time since the end was, before that is taken back. */
    asksGap(end: Instant): boolean {
      const now = clock.now()
      if (dateOf(end) === dateOf(now) && now - end < LONG) return false
      ask({ kind: 'gap', from: end, to: now })
      return true
    },

    async answer(answer: RunAnswer) {
      const [asked, ...rest] = pending
      if (!asked) throw notPossible()
      pending = rest
      const healing = healed(asked, answer).map((wanted) => record(wanted))
      announce('question', rest[0] ?? null)
      control.asked()
      await Promise.all(healing)
    },
  }

  /** The actions that the answer writes down, in order. */
  function healed(asked: RunQuestion, answer: RunAnswer): Wanted[] {
    switch (asked.kind) {
      case 'sleep':
        return answer === 'pause' ? [{ kind: 'absence', from: asked.from, to: asked.to }] : []
      case 'jump':
        if (answer === 'clock') return [{ kind: 'clock', by: asked.to - asked.from }]
        // A pause that was going on goes on.
        return answer === 'pause' && asked.during === 'running'
          ? [{ kind: 'absence', from: asked.from, to: asked.to }]
          : []
      case 'yesterday':
        if (answer === 'close-known') return [{ kind: 'end', to: asked.last, known: asked.last }]
        if (answer === 'close') return [{ kind: 'end', to: asked.end, known: asked.last }]
        // Somebody is there again. A pause that was going on goes on.
        seen(clock.now())
        return answer === 'pause' && standing(asked.last) === 'running'
          ? [{ kind: 'absence', from: asked.last, to: clock.now() }]
          : []
      case 'gap':
        if (answer !== 'phase' && answer !== 'pause') return []
        seen(clock.now())
        return answer === 'phase'
          ? [{ kind: 'undo' }]
          : [{ kind: 'undo' }, { kind: 'absence', from: asked.from, to: asked.to }]
      case 'set-back':
        return []
    }
  }
}
