/** English words of the palette: everything in the workspace, and what can be done. */
import type { Text } from '../fr'

export const palette: Text['palette'] = {
  label: 'Search, or start an action',
  nothing: (query) => `Nothing matches “${query}”.`,
  groups: {
    actions: 'Actions',
    sessions: 'Sessions',
    phases: 'Phases',
    cards: 'Reference cards',
    methods: 'Methods',
    participants: 'Participants',
    situations: 'Situations',
    notes: 'Notes',
  },
  goTo: (section) => `Go to “${section}”`,
}
