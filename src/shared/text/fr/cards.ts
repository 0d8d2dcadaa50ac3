/** French words of the reference cards. */
export const cards = {
  title: 'Fiches repères',
  ofSession: 'Dans cette séance',
  others: 'Dans la bibliothèque',
  kind: 'Fiche repère',
  checked: 'Sources vérifiées',
  draft: 'À vérifier avant de la distribuer',
  questions: 'Questions au groupe',
  sources: 'Sources',
  noSource: 'Aucune source n’est encore notée.',
  checkedOn: (date: string) => `Vérifié le ${date}`,
  neverChecked: 'Lien pas encore vérifié',
  tags: 'Mots-clés',
  usedIn: 'Utilisée dans',
  usedNowhere: 'Aucune phase de cette séance. Liez-la depuis le détail d’une phase du déroulé.',
  empty: {
    title: 'Une idée, ses repères, ses sources',
    body: 'Les fiches de la bibliothèque apparaîtront ici.',
  },
}
