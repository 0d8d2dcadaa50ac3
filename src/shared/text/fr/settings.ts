/** French words of Réglages: choices, backups, trash. */
export const settings = {
  title: 'Réglages',
  contents: 'Rubriques des réglages',
  look: {
    title: 'Langue et apparence',
    easyReading: 'Lecture facilitée',
    easyReadingHint: 'La police Atkinson Hyperlegible, dont chaque lettre se distingue des autres.',
  },
  keyboard: {
    title: 'Clavier et son',
    letters: 'Raccourcis d’une seule lettre',
    lettersHint: 'N, P, I, 1 à 5… Désactivez-les si vous dictez votre texte ou si vos mains tremblent.',
    sound: 'Son discret à la fin d’une phase',
    soundHint: 'Dans votre fenêtre seulement, jamais dans la salle.',
  },
  data: {
    title: 'Vos données',
    folder: 'Dossier de données',
    openFolder: 'Ouvrir le dossier',
    backup: 'Sauvegarde complète',
    backupHint:
      'Un seul fichier avec tout : séances, fiches, personnes, versions, corbeille. Ce qui est dans le coffre y reste chiffré. Gardez-le sur un autre support.',
    backUp: 'Sauvegarder…',
    backedUp: (file: string, leftOut: number, names: string): string =>
      leftOut === 0
        ? `Sauvegarde écrite dans « ${file} » et relue.`
        : `Sauvegarde écrite dans « ${file} » et relue. Elle ne contient pas ${leftOut === 1 ? 'ce fichier, qu’elle ne pourrait pas rendre' : `ces ${leftOut} fichiers, qu’elle ne pourrait pas rendre`} : ${names}.`,
    restore: 'Restaurer une sauvegarde',
    restoreHint: 'La sauvegarde prend la place de tout ; ce qui était là va à la corbeille.',
    choose: 'Choisir un fichier…',
    confirmTitle: 'Restaurer cette sauvegarde',
    found: (moment: string, sessions: number, cards: number) =>
      `Sauvegarde du ${moment} : ${sessions} ${sessions < 2 ? 'séance' : 'séances'}, ${cards} ${cards < 2 ? 'fiche repère' : 'fiches repères'}. Chaque fichier a été vérifié.`,
    sealed: 'Ses participants et ses notes sont chiffrés : il faudra la phrase de passe d’alors.',
    replaces:
      'Elle prendra la place de tout ce qui est ici. Ce qui est ici ira à la corbeille, et Jalon redémarrera.',
    confirm: 'Restaurer et redémarrer',
    export: 'Exporter tout, lisible sans Jalon',
    exportHint: 'Un dossier par séance : textes, documents Word, tableaux. Les personnes y sont en clair.',
    exportAll: 'Exporter…',
    exported: (files: number, folder: string) => `${files} fichiers exportés dans « ${folder} ».`,
    exportedWithoutPeople: (files: number, folder: string) =>
      `${files} fichiers exportés dans « ${folder} », sans les personnes : le coffre est verrouillé.`,
  },
  trash: {
    title: 'Corbeille',
    hint: 'Ce que vous supprimez reste ici jusqu’à ce que vous l’effaciez.',
    empty: 'La corbeille est vide.',
    kinds: {
      session: 'Séance',
      run: 'Animation',
      card: 'Fiche repère',
      grid: 'Grille de lecture',
      method: 'Méthode',
      template: 'Modèle de séance',
      replaced: 'Tout ce qu’une restauration a remplacé',
      unreadable: 'Élément illisible',
    },
    removed: (moment: string) => `Supprimé le ${moment}`,
    restore: 'Rétablir',
    restoreOf: (title: string) => `Rétablir « ${title} »`,
    restored: (title: string) => `« ${title} » est de nouveau à sa place.`,
    erase: 'Effacer pour de bon',
    eraseOf: (title: string) => `Effacer pour de bon « ${title} »`,
    eraseAll: 'Vider la corbeille',
    confirmTitle: 'Effacer pour de bon',
    confirmOne: (title: string) =>
      `« ${title} » et ses versions précédentes seront effacés de cet ordinateur. Cela ne s’annule pas.`,
    confirmAll: (count: number) =>
      `${count < 2 ? 'L’élément' : `Les ${count} éléments`} de la corbeille et leurs versions précédentes seront effacés de cet ordinateur. Cela ne s’annule pas.`,
    erased: 'Effacé pour de bon.',
  },
  backupFile: (date: string) => `Jalon sauvegarde ${date}`,
  backupKind: 'Sauvegarde de Jalon',
  exportFolder: (date: string) => `Jalon export ${date}`,
  exportUnfinished: (folder: string) => `${folder} (incomplet)`,
  chooseFolder: 'Où mettre l’export',
}
