/** English words of the sheet of keys. */
import type { Text } from '../fr'

export const shortcuts: Text['shortcuts'] = {
  title: 'Keyboard shortcuts',
  groups: { everywhere: 'Everywhere', home: 'Sessions', agenda: 'Plan', run: 'Run' },
  keys: { space: 'Space', enter: 'Enter', delete: 'Del', escape: 'Esc', shift: 'Shift' },
  does: {
    palette: 'Search everywhere, start an action',
    create: 'New session',
    undo: 'Undo',
    redo: 'Redo',
    sections: 'Go to a section of the session',
    run: 'Run',
    sheet: 'This sheet',
    search: 'Search a session',
    walk: 'Choose a phase',
    title: 'Edit the title',
    add: 'New phase below',
    duplicate: 'Duplicate',
    move: 'Move the phase',
    remove: 'Delete the phase',
    length: '5 min more or less',
    nature: 'Axis, then logistics',
    pin: 'Fixed hour',
    method: 'Insert a method',
    inspector: 'Show or close the detail',
    runSheet: 'Sheet of keys, while running',
  },
  letters: 'Keys of one letter do nothing in a field, and can be turned off in the settings.',
}
