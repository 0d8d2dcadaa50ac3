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
  also: {
    privacy: 'vault passphrase recovery key password encrypt rights retention register',
    settings: 'language theme dark typeface size sound backup restore trash export everything',
  },
}
