/** Which of a session's notes belong to the run that is shown. */
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { runIn } from '../../../../tests/fixtures/held-run'
import { noteOf } from '../../../../tests/fixtures/some-people-edit'
import type { DayId, RunId } from '../../../shared/domain/base/id'
import { instant, MINUTE_MS } from '../../../shared/domain/base/time'
import type { Note } from '../../../shared/domain/people/note'
import type { RunView } from '../../../shared/domain/run/run-view'
import { notesOf } from './run-notes'

/** Hours of a day that begins at nine, as the instants of the run that is shown. */
const nine = runIn(sessionOf([dayOf('9:00', [phaseOf('a', 300)])]), 'day' as DayId, 0)
const at = (hour: number) => instant(nine.now + (hour - 9) * 60 * MINUTE_MS)
const note = (hour: number, run: string | null, rehearsal = false) =>
  noteOf(`at ${hour}`, { text: `${hour}`, at: at(hour), run: run as RunId | null, rehearsal })
const view = (rehearsal: RunView['rehearsal'] = null): RunView => ({ ...nine, now: at(12), rehearsal })
const texts = (own: RunView, notes: Note[]) => notesOf(own, notes).map(({ text }) => text)

it('takes those that name it, newest first, and leaves those of another run of the same hours', () => {
  const notes = [note(10, 'held'), note(11, 'other'), note(11.5, 'held')]
  expect(texts(view(), notes)).toEqual(['11.5', '10'])
})

it('takes those of an older Jalon that were taken meanwhile', () => {
  const notes = [note(8, null), note(11, null), note(11, null, true)]
  expect(texts(view(), notes)).toEqual(['11'])
})

it('shows a rehearsal its own notes, whatever its clock says', () => {
  const notes = [note(10, 'held', true), note(11, null), note(9, 'tried', true)]
  expect(texts(view({ speed: 10 }), notes)).toEqual(['10'])
})
