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
  /** Other words that lead there. */
  also: {
    privacy: 'coffre phrase de passe clé de secours mot de passe chiffrer droits conservation registre',
    settings: 'langue thème sombre police taille son sauvegarde restaurer corbeille exporter tout',
  },
}
