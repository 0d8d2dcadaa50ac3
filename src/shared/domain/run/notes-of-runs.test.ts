/** Two runs of one day: each has its notes, its order and its figures. */
import { expect, test } from 'vitest'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ } from '../../../../tests/fixtures/plan-j'
import { noteOf } from '../../../../tests/fixtures/some-people-edit'
import type { PhaseId, RunId } from '../base/id'
import { notesByPhase, notesOfRun, runOfNote } from './notes-of-runs'
import { reportOf } from './report'
import { inOrder, toldRuns } from './told-runs'

const runOf = (id: string, ...actions: string[]) =>
  reportOf({ ...baselineJ, run: id as RunId }, acted([], ...actions), at('18:00'))
// Their files sort the other way round, and both were planned for 9:00.
const morning = runOf('z-morning', '9:00 begin A', '9:10 end')
const afternoon = runOf('a-afternoon', '13:00 begin A', '13:10 end')
const going = runOf('m-going', '14:00 begin A')
const both = [afternoon, morning]
const note = (id: string, clock: string, run: string | null, more = {}) =>
  noteOf(id, { at: at(clock), run: run as RunId | null, phase: 'A' as PhaseId, ...more })

test('runs stand by when they really began, and the last that was ended is the one that is told of', () => {
  expect(inOrder(both).map(({ run }) => run)).toEqual(['z-morning', 'a-afternoon'])
  const told = (...chosen: string[]) => toldRuns([...both, going], chosen as RunId[]).map(({ run }) => run)
  expect(told()).toEqual(['a-afternoon'])
  expect(told('z-morning')).toEqual(['z-morning'])
  expect(told('m-going')).toEqual(['m-going'])
})

test('a note is of the run that it names, whatever the hour', () => {
  const notes = [note('late', '9:05', 'a-afternoon'), note('early', '9:04', 'z-morning')]
  expect(notesOfRun(morning.run, both, notes).map(({ id }) => id)).toEqual(['early'])
  expect(notesOfRun(afternoon.run, both, notes).map(({ id }) => id)).toEqual(['late'])
})

test('an older note is of the run that went on, of the only one around, or of none', () => {
  const runs = (clock: string, all = both) => runOfNote(note('n', clock, null), all)
  expect(runs('9:05')).toBe('z-morning')
  expect(runs('13:05')).toBe('a-afternoon')
  expect(runs('11:00')).toBeNull()
  expect(runs('9:30', [morning])).toBe('z-morning')
  expect(runs('-5:00', [morning])).toBeNull()
  // Of the only run, up to twelve hours from it: on the evening before, on the evening after, not the next day.
  expect(['-2:40', '21:05', '21:11', '33:00'].map((clock) => runs(clock, [morning]))).toEqual([
    ...['z-morning', 'z-morning', null, null],
  ])
  expect(runOfNote(note('n', '9:05', null, { rehearsal: true }), both)).toBeNull()
  expect(runOfNote(note('n', '9:05', 'z-morning', { rehearsal: true }), both)).toBeNull()
})

test('notes stand under their phase, oldest first, and apart when theirs is not in the run', () => {
  const notes = [
    note('late', '9:08', 'z-morning'),
    note('early', '9:01', 'z-morning'),
    note('elsewhere', '9:02', 'z-morning', { phase: 'gone' }),
    note('other', '9:03', 'a-afternoon'),
  ]
  const under = [...notesByPhase(morning, both, notes)].map(([id, own]) => [id, own.map(({ text }) => text)])
  expect(under).toEqual([
    ['A', ['early', 'late']],
    [null, ['elsewhere']],
  ])
})
