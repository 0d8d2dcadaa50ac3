/** Which of a session's notes belong to the run that is shown. */
import { expect, it } from 'vitest'
import type { RunId } from '../../shared/domain/id'
import type { Note } from '../../shared/domain/note'
import type { RunView } from '../../shared/domain/run-view'
import { MINUTE_MS } from '../../shared/domain/time'
import { notesOf } from './run-notes'

const hour = 60 * MINUTE_MS
const note = (at: number, run: string | null, rehearsal = false) =>
  ({ text: `${at / hour}`, at, run, rehearsal }) as Note
const view = (now: number, rehearsal: RunView['rehearsal'] = null) =>
  ({ run: 'own' as RunId, now, rehearsal, phases: [{ start: 33 * hour }] }) as unknown as RunView
const texts = (own: RunView, notes: Note[]) => notesOf(own, notes).map(({ text }) => text)

it('takes those that name it, newest first, and leaves those of another run of the same hours', () => {
  const notes = [note(34 * hour, 'own'), note(35 * hour, 'other'), note(35.5 * hour, 'own')]
  expect(texts(view(36 * hour), notes)).toEqual(['35.5', '34'])
})

it('takes those of an older Jalon that were taken meanwhile', () => {
  const notes = [note(32 * hour, null), note(35 * hour, null), note(35 * hour, null, true)]
  expect(texts(view(36 * hour), notes)).toEqual(['35'])
})

it('shows a rehearsal its own notes, whatever its clock says', () => {
  const notes = [note(34 * hour, 'own', true), note(35 * hour, null), note(33 * hour, 'tried', true)]
  expect(texts(view(36 * hour, { speed: 10 }), notes)).toEqual(['34'])
})
