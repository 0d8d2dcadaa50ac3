import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited, someEdit } from '../../../../tests/fixtures/some-edit'
import type { MarkerId, PhaseId } from '../base/id'
import { instant, minutes } from '../base/time'
import { nobody } from '../people/people'
import type { Session } from '../plan/session'
import { applyEdit, type Edit, keyOf, labelOf } from './edit'
import {
  emptyHistory,
  type History,
  redoLabel,
  redo as redoStep,
  remember,
  type Step,
  undoLabel,
  undoPlan,
  undo as undoStep,
  withoutPeople,
} from './history'

type State = { session: Session; history: History }

const START: State = { session: edited, history: emptyHistory }

/** The state after the edit, made that many milliseconds after the beginning; an edit in vain is no step. */
function made({ session, history }: State, edit: Edit, milliseconds: number): State {
  const next = applyEdit(session, edit)
  if (next === session) return { session, history }
  const step: Step = {
    part: 'plan',
    before: session,
    after: next,
    label: labelOf(edit),
    key: keyOf(edit),
    at: instant(milliseconds),
  }
  return { session: next, history: remember(history, step) }
}

/** The state that a step of the plan leads back, or on, to. */
function stateAt(found: ReturnType<typeof undoStep>, side: 'before' | 'after'): State | null {
  if (found?.step.part !== 'plan') return null
  return { session: found.step[side], history: found.history }
}
const undo = (history: History) => stateAt(undoStep(history), 'before')
const redo = (history: History) => stateAt(redoStep(history), 'after')

const p1 = 'p1' as PhaseId
const title = (value: string): Edit => ({ kind: 'phase.set', phase: p1, patch: { title: value } })
const lasting = (value: number): Edit => ({
  kind: 'phase.set',
  phase: p1,
  patch: { duration: minutes(value) },
})

describe('3. nothing is lost', () => {
  test('ten edits, undone ten times, redone ten times', () => {
    let state = START
    for (let count = 1; count <= 10; count += 1) state = made(state, lasting(count), count * 5000)
    const end = state
    for (let count = 0; count < 10; count += 1) state = undo(state.history) ?? START
    expect(state.session).toEqual(edited)
    expect(undo(state.history)).toBeNull()
    for (let count = 0; count < 10; count += 1) state = redo(state.history) ?? START
    expect(state.session).toEqual(end.session)
    expect(redo(state.history)).toBeNull()
  })

  test('undo ∘ edit = identity, and redo ∘ undo too, whatever the edits and their rhythm', () => {
    const moves = fc.array(fc.tuple(someEdit, fc.nat(2000)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(moves, (edits) => {
        let state = START
        let clock = 0
        for (const [edit, pause] of edits) {
          clock += pause
          state = made(state, edit, clock)
        }
        const sessions = [state.session]
        let back: State | null = state
        for (back = undo(state.history); back; back = undo(back.history)) sessions.push(back.session)
        expect(sessions.at(-1)).toEqual(edited)
        let forward: State = { session: edited, history: emptyHistory }
        for (back = undo(state.history); back; back = undo(back.history)) forward = back
        for (const session of sessions.reverse().slice(1)) {
          forward = redo(forward.history) ?? START
          expect(forward.session).toEqual(session)
        }
      }),
    )
  })
})

describe('steps', () => {
  test('a word typed letter by letter is one step', () => {
    let state = START
    for (const [index, word] of ['b', 'bi', 'bil', 'bila', 'bilan'].entries()) {
      state = made(state, title(word), 5000 + index * 900)
    }
    expect(state.history.past).toHaveLength(1)
    expect(undo(state.history)?.session).toEqual(edited)
    expect(undo(state.history)?.history).toMatchObject({ past: [] })
  })

  test('a second later, another field or another phase: another step', () => {
    const first = made(START, title('a'), 0)
    expect(made(first, title('b'), 999).history.past).toHaveLength(1)
    expect(made(first, title('b'), 1000).history.past).toHaveLength(2)
    expect(made(first, lasting(5), 10).history.past).toHaveLength(2)
    const other: Edit = { kind: 'phase.set', phase: 'p2' as PhaseId, patch: { title: 'b' } }
    expect(made(first, other, 10).history.past).toHaveLength(2)
  })

  test('adding, moving and removing are each a step, however fast', () => {
    const once = made(START, { kind: 'phase.remove', phase: p1 }, 0)
    expect(made(once, { kind: 'phase.remove', phase: 'p2' as PhaseId }, 1).history.past).toHaveLength(2)
  })

  test('a new edit forgets what could be redone', () => {
    const undone = undo(made(START, title('a'), 0).history) ?? START
    expect(redoLabel(undone.history)).toBe('phase.title')
    expect(redo(made(undone, lasting(5), 5000).history)).toBeNull()
  })

  test('labels name what undo and redo would do', () => {
    const two = made(made(START, title('a'), 0), lasting(5), 5000)
    expect([undoLabel(two.history), redoLabel(two.history)]).toEqual(['phase.duration', null])
    const one = undo(two.history) ?? START
    expect([undoLabel(one.history), redoLabel(one.history)]).toEqual(['phase.title', 'phase.duration'])
    expect([undoLabel(emptyHistory), redoLabel(emptyHistory)]).toEqual([null, null])
  })

  test('200 steps are kept', () => {
    let state = START
    for (let count = 1; count <= 250; count += 1) state = made(state, lasting(count), count * 5000)
    expect(state.history.past).toHaveLength(200)
    for (let count = 0; count < 200; count += 1) state = undo(state.history) ?? START
    expect(state.session.days[0]?.phases[1]?.duration).toBe(50)
  })
})

describe('plan and people in one history', () => {
  const none = nobody(edited.id)
  const some = { ...none, markers: [{ id: 'm1' as MarkerId, text: 'Lire ensemble', origin: null }] }
  const step: Step = {
    ...{ part: 'people', before: none, after: some, label: 'marker.add', key: '', at: instant(2000) },
  }
  const planned = made(START, title('a'), 0)
  const both = remember(planned.history, step)

  test('the last thing done is the first taken back, whichever it was', () => {
    expect(undoStep(both)?.step).toBe(step)
    expect(undoLabel(both)).toBe('marker.add')
    expect(undo(undoStep(both)?.history ?? emptyHistory)?.session).toEqual(edited)
    expect(redoStep(undoStep(both)?.history ?? emptyHistory)?.step).toBe(step)
  })

  test('an edit of the plan is taken back under what was done to people since', () => {
    const back = undoPlan(both)
    expect(back?.step.before).toEqual(edited)
    expect(back?.history.past).toEqual([step])
    expect(undoPlan(back?.history ?? both)).toBeNull()
  })

  test('what holds people is forgotten, the plan can still be taken back', () => {
    const kept = withoutPeople(both)
    expect(kept.past).toHaveLength(1)
    expect(undo(kept)?.session).toEqual(edited)
    expect(withoutPeople(undoStep(both)?.history ?? both).future).toEqual([])
  })
})
