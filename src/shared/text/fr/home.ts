/** French words of the list of sessions. */
export const home = {
  title: 'Séances',
  search: 'Chercher une séance',
  searchHint: 'Titre, lieu, phase, matériel…',
  views: { label: 'Présentation', list: 'Liste', week: 'Semaine' },
  week: {
    label: (monday: string) => `Semaine du ${monday}`,
    previous: 'Semaine précédente',
    next: 'Semaine suivante',
    today: 'Cette semaine',
    free: 'Rien',
    nearest: (title: string, date: string) =>
      `Rien cette semaine-là. La séance la plus proche : ${title}, ${date}.`,
    show: 'Y aller',
    day: (number: number) => `jour ${number}`,
    undated: (count: number) =>
      count === 1
        ? '1 séance sans date reste dans la liste.'
        : `${count} séances sans date restent dans la liste.`,
  },
  inLibrary: 'Dans la bibliothèque',
  clearSearch: 'Effacer la recherche',
  noMatch: (query: string) => `Aucune séance ne correspond à « ${query} ».`,
  found: (count: number) => (count < 2 ? `${count} séance trouvée` : `${count} séances trouvées`),
  create: 'Nouvelle séance',
  newer: {
    title: 'D’une version plus récente de Jalon',
    offered: (count: number): string =>
      count < 2
        ? 'Vous pouvez la lire et l’imprimer. Mettez Jalon à jour pour la modifier.'
        : 'Vous pouvez les lire et les imprimer. Mettez Jalon à jour pour les modifier.',
    explained:
      'Écrite par une version plus récente de Jalon : vous pouvez la lire et l’imprimer. Mettez Jalon à jour pour la modifier.',
    leftAlone:
      'Écrite par une version plus récente de Jalon : elle n’est ni ouverte ni modifiée ici. Mettez Jalon à jour pour l’ouvrir.',
    views: 'À lire ou à imprimer',
    session: 'Séance',
  },
  held: {
    title: 'En attente d’un fichier',
    offered:
      'Rien n’est écrit à la place de ces fichiers : Jalon les reprend dès qu’ils sont là. Si votre dossier est synchronisé, attendez qu’il ait fini.',
    badge: 'En attente',
    explained:
      'Un de ses fichiers manque ou ne se lit pas en entier : vous pouvez la lire et l’imprimer. Décidez de la suite dans la liste des séances.',
    why: {
      plan: {
        missing: 'Son déroulé manque, ou n’est pas encore arrivé sur cet ordinateur.',
        damaged: 'Son déroulé est endommagé, ou n’est pas arrivé en entier.',
        older: 'Son déroulé est plus ancien que celui que Jalon avait enregistré.',
      },
      people: {
        missing: 'Le fichier de ses participants manque, ou n’est pas encore arrivé sur cet ordinateur.',
        damaged: 'Le fichier de ses participants est endommagé, ou n’est pas arrivé en entier.',
        older: 'Le fichier de ses participants est plus ancien que celui que Jalon avait enregistré.',
      },
    },
    again: 'Regarder à nouveau',
    version: (moment: string): string => `Reprendre la version du ${moment}`,
    without: 'Continuer sans participants',
    trash: 'Mettre à la corbeille',
    of: (what: string): string => `Que faire de « ${what} »`,
  },
  groups: { upcoming: 'À venir', drafts: 'Brouillons', past: 'Passées' },
  prepare: 'Préparer',
  run: 'Animer',
  resume: 'Reprendre l’animation',
  running: 'Animation en cours',
  noDate: 'Sans date',
  noDateShort: 'Date à fixer',
  ledBy: (names: string) => `Avec ${names}`,
  state: {
    fits: 'Le déroulé tient dans la journée',
    empty: 'Déroulé à construire',
    overlapShort: (minutes: string) => `${minutes} de trop`,
  },
  locked: 'Coffre verrouillé',
  participants: (count: number) =>
    count === 0 ? 'Aucune inscription' : count < 2 ? `${count} inscription` : `${count} inscriptions`,
  situations: (count: number) =>
    count === 0 ? 'aucune situation' : count < 2 ? `${count} situation` : `${count} situations`,
  menu: {
    label: (title: string) => `Actions pour « ${title} »`,
    open: 'Ouvrir',
    duplicate: 'Dupliquer',
    duplicateHint: 'Sans participants, situations ni notes',
    restoreExample: 'Rétablir l’exemple',
    versions: 'Versions précédentes',
    remove: 'Supprimer la séance',
  },
  versions: {
    title: (title: string) => `Versions précédentes de « ${title} »`,
    hint: 'Le déroulé et les textes de la séance. Les participants, les situations et les notes ne changent pas.',
    none: 'Aucune version précédente pour l’instant. Jalon en garde une quand vous modifiez la séance.',
    about: (phases: number, end: string) => `${phases} ${phases < 2 ? 'phase' : 'phases'}, fin à ${end}`,
    restore: 'Rétablir cette version',
    restoreOf: (moment: string) => `Rétablir cette version, ${moment}`,
    restored: (moment: string) =>
      `Version du ${moment} rétablie. Celle d’avant est gardée dans les versions précédentes.`,
  },
  duplicated: 'Copie créée, sans participants, situations ni notes.',
  removed: 'Séance supprimée.',
  restored: 'L’exemple est de nouveau comme au premier jour.',
  restore: {
    title: 'Rétablir l’exemple',
    body: 'L’exemple reviendra comme au premier jour. Votre copie modifiée ira à la corbeille du dossier de données.',
    confirm: 'Rétablir l’exemple',
  },
  start: {
    title: 'Partir de…',
    blank: 'Une nouvelle séance',
    blankHint: 'Journée vide, de 9 h à 16 h',
    copy: 'Une séance existante',
    copyHint: 'Sans participants ni notes',
    example: 'La séance d’exemple',
    exampleHint: 'Travail social 2.0, ouvrir la boîte noire',
  },
  library: 'Bibliothèque',
  cards: (count: number) => (count < 2 ? `${count} fiche repère` : `${count} fiches repères`),
  welcome: {
    pole: (axes: string) => `Une journée, quatre axes : ${axes}`,
    title: 'Préparez votre première journée',
    body: 'Une séance, c’est un déroulé minuté sur quatre axes, des fiches repères et des documents Word à distribuer.',
    create: 'Créer une séance',
    example: 'Explorer la séance d’exemple',
    local: 'Vos données restent sur cet ordinateur. Aucun compte à créer.',
  },
  ribbon: {
    label: (hours: string, parts: string) => `Journée de ${hours} : ${parts}`,
    empty: 'Journée encore vide',
    part: (name: string, length: string) => `${name} ${length}`,
    phase: (start: string, title: string, length: string) => `${start} ${title}, ${length}`,
    overlap: (length: string) => `${length} de trop`,
  },
}
