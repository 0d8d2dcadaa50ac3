/** French words of people's rights: erasing somebody, leaving without names, what is held about whom, how long. */
export const rights = {
  erase: {
    act: 'Effacer partout…',
    title: (name: string) => `Effacer ${name} partout`,
    about:
      'Cette personne disparaît de ce dossier Jalon : séances, versions précédentes, corbeille et fichiers mis de côté. Les présences, le nombre de participants et les évaluations restent comptés, sans son nom.',
    looking: 'Recherche dans tous les fichiers…',
    who: 'Qui effacer',
    inCopies: 'Copies seulement (versions précédentes, corbeille)',
    sameName: 'Même nom : cochez si c’est la même personne.',
    counts: (own: { situations: number; notes: number; actions: number; groups: number; texts: number }) => {
      const some = (count: number, one: string, many: string) =>
        count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
      return [
        ...some(own.notes, 'note', 'notes'),
        ...some(own.situations, 'situation apportée', 'situations apportées'),
        ...some(own.actions, 'piste d’action', 'pistes d’action'),
        ...some(own.groups, 'sous-groupe', 'sous-groupes'),
        ...some(own.texts, 'autre texte où figure son nom', 'autres textes où figure son nom'),
      ]
    },
    alone: 'rien d’autre que sa fiche',
    situations: 'Effacer aussi les situations apportées',
    situationsHint: 'Sinon, elles restent sans dire qui les a apportées. Relisez-les.',
    copies: (count: number) =>
      count === 0
        ? 'Aucune copie ne la contient.'
        : count === 1
          ? 'Une copie la contient (version précédente, corbeille ou fichier mis de côté) : elle sera réécrite sans elle.'
          : `${count} copies la contiennent (versions précédentes, corbeille, fichiers mis de côté) : elles seront réécrites sans elle.`,
    unreadable: (count: number) =>
      count === 1
        ? 'Un fichier mis de côté ne peut plus être relu et pourrait la contenir : il sera supprimé.'
        : `${count} fichiers mis de côté ne peuvent plus être relus et pourraient la contenir : ils seront supprimés.`,
    outside:
      'Jalon n’atteint pas ce qui est hors de ce dossier : documents Word déjà exportés ou imprimés, sauvegardes copiées ailleurs, courriels. C’est à vous de les supprimer. Une ancienne sauvegarde restaurée ici ne fera pas revenir cette personne.',
    noWayBack: 'Cet effacement ne s’annule pas.',
    confirm: 'Effacer définitivement',
    done: (name: string) => `${name} ne figure plus dans aucun fichier de ce dossier.`,
    unread: (count: number) =>
      count === 1
        ? 'Un fichier de participants n’a pas pu être relu : vérifiez-le dans le dossier « people ».'
        : `${count} fichiers de participants n’ont pas pu être relus : vérifiez-les dans le dossier « people ».`,
    cutShort: (why: string) =>
      `${why} Si l’effacement avait commencé, Jalon le reprendra à la prochaine ouverture ; vous pouvez aussi recommencer maintenant.`,
  },
}
