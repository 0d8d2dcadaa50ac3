/** English words of the report. */
import type { Text } from '../fr'

export const report: Text['report'] = {
  title: 'Report',
  which: 'Run',
  runs: {
    held: (date, from, to) => `${date}, from ${from} to ${to}`,
    going: (date, from) => `${date}, since ${from}, going on`,
    remove: 'Delete this run',
    removed: (notes) =>
      `The run is in the trash.${notes > 0 ? ` ${notes < 2 ? 'Its note stays' : `Its ${notes} notes stay`} in Actions.` : ''}`,
  },
  export: 'Export the report',
  exported: 'The report is exported.',
  never: {
    title: 'Not run yet',
    body: 'Planned and real will be compared here once the session has been run. Notes, situations and actions are here already.',
    run: 'Run the session',
  },
  figures: {
    end: 'Real end',
    going: 'Under way',
    planned: (time) => `planned ${time}`,
    present: 'Attendance',
    halves: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
    over: 'Largest overrun',
    under: 'Made up',
    none: 'None',
  },
  ribbon: {
    label: (from, to, planned) =>
      `Planned and real, phase by phase: from ${from} to ${to}, planned end ${planned}. The table says the same.`,
    planned: 'Planned',
    real: 'Real',
    paused: 'Unplanned pause',
    differences: 'Differences in minutes',
    table: 'See the table',
    plannedPhase: (from, to, title) => `Planned ${from}–${to}: ${title}`,
    realPhase: (from, to, title) => `Real ${from}–${to}: ${title}`,
  },
  table: {
    label: 'Planned and real by phase',
    columns: { phase: 'Phase', planned: 'Planned', real: 'Real', paused: 'Paused', difference: 'Difference' },
    skipped: 'skipped',
    added: 'added',
    total: 'In all, meals included',
    totalAlone: 'In all',
    training: 'Training, without the meals',
    besides: (paused, waiting) =>
      `Beside the phases: ${[paused && `${paused} of unplanned pause`, waiting && `${waiting} of waiting for a fixed time`].filter(Boolean).join(', ')}.`,
  },
  balance: 'Real balance',
  percent: (percent) => `${percent}%`,
  target: (percent) => `target ${percent}%`,
  notes: {
    title: 'Notes',
    all: 'All',
    none: 'No note.',
    noneOfKind: 'No note of this kind.',
    elsewhere: 'Outside the phases',
    more: (count) => `Show the ${count} others`,
    sort: 'Sort the notes',
  },
  actions: { title: 'Actions', none: 'No action.', open: 'Open the actions' },
  markers: 'Markers',
  situations: {
    title: 'Situations',
    named: 'People’s names',
    someone: 'someone',
    none: 'No situation.',
    hidden: (count) =>
      count === 1 ? '1 private situation is not shown.' : `${count} private situations are not shown.`,
  },
  evaluation: {
    title: 'End-of-day evaluation',
    forms: (count) => (count === 1 ? '1 form' : `${count} forms`),
    none: 'No form typed in.',
    enter: 'Type in the forms',
    outOf: (average) => `${average} out of 4`,
  },
  nextTime: {
    title: 'To change next time',
    hint: 'What you will do differently. You will find it again when you prepare what follows.',
  },
  feedBack: {
    open: 'Carry back to the model',
    title: 'Carry back what the day taught',
    lead: 'Real lengths and remarks “to review” will show the next time you prepare. Nothing changes in the plan.',
    phase: 'Phase',
    planned: 'Planned',
    real: 'Real',
    remark: (text) => `To review: ${text}`,
    clear:
      'Ticked remarks leave the vault: they can then be read in the plan. Names in the list are replaced.',
    where: 'Where to carry them',
    session: 'This session',
    template: (title) => `Session template “${title}”`,
    method: (title) => `Method “${title}”`,
    nothing: 'All that this day taught has been carried back already.',
    act: 'Carry back',
    done: 'What the day taught is carried back.',
  },
}
