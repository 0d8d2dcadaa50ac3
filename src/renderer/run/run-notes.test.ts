/** Which of a session's notes belong to the run that is shown. */
import { expect, it } from 'vitest'
import type { Note } from '../../shared/domain/note'
import type { RunView } from '../../shared/domain/run-view'
import { MINUTE_MS } from '../../shared/domain/time'
import { notesOf } from './run-notes'

const hour = 60 * MINUTE_MS
const note = (at: number, rehearsal = false) => ({ text: `${at / hour}`, at, rehearsal }) as Note
const view = (now: number, rehearsal: RunView['rehearsal'] = null) =>
  ({ now, rehearsal, phases: [{ start: 33 * hour }] }) as unknown as RunView
const texts = (own: RunView, notes: Note[]) => notesOf(own, notes).map(({ text }) => text)

it('takes those of this day, newest first, and leaves yesterday’s and the rehearsals’', () => {
  const notes = [note(16 * hour), note(32 * hour), note(35 * hour), note(35 * hour, true)]
  expect(texts(view(36 * hour), notes)).toEqual(['35', '32'])
})

it('shows a note in the second it is taken, which the view does not show yet', () => {
  expect(texts(view(35 * hour), [note(35 * hour + 999)])).toHaveLength(1)
})

it('shows a rehearsal its own notes, and no later ones of an earlier rehearsal', () => {
  const notes = [note(34 * hour, true), note(35 * hour), note(39 * hour, true)]
  expect(texts(view(36 * hour, { speed: 10 }), notes)).toEqual(['34'])
})
