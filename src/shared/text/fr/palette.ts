/** French words of the palette: everything in the workspace, and what can be done. */
export const palette = {
  label: 'Rechercher ou lancer une action',
  nothing: (query: string) => `Rien ne correspond à « ${query} ».`,
  groups: {
    actions: 'Actions',
    sessions: 'Séances',
    phases: 'Phases',
    cards: 'Fiches repères',
    methods: 'Méthodes',
    participants: 'Participants',
    situations: 'Situations',
    notes: 'Notes',
  },
  goTo: (section: string) => `Aller à « ${section} »`,
}
