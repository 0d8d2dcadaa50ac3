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
    own: (count: number) =>
      count === 1 ? 'Un texte à vous la nomme aussi' : `${count} textes à vous la nomment aussi`,
    kinds: { card: 'Fiche', method: 'Méthode', template: 'Modèle', grid: 'Grille' },
    ownText: (kind: string, title: string) => `${kind} « ${title} »`,
    ownHint:
      'Jalon ne les réécrit pas sans vous : relisez-les et remplacez-y son nom. Leurs versions précédentes la nomment encore : un texte mis à la corbeille, puis effacé de là, part avec les siennes.',
    outside:
      'Jalon n’atteint pas ce qui est hors de ce dossier : documents imprimés, fichiers et sauvegardes copiés ailleurs, e-mails. C’est à vous de les supprimer. Une ancienne sauvegarde restaurée ici ne fera pas revenir cette personne.',
    noWayBack: 'Cet effacement ne s’annule pas.',
    confirm: 'Effacer définitivement',
    done: (name: string) => `${name} ne figure plus dans aucun fichier de ce dossier.`,
    doneBut: (name: string, left: string) =>
      `${name} ne figure plus dans les séances, leurs versions ni la corbeille. Reste dans ce dossier : ${left}.`,
    ownLeft: (count: number) =>
      count === 1 ? 'un texte à vous qui la nomme' : `${count} textes à vous qui la nomment`,
    unread: (count: number) =>
      count === 1
        ? 'Un fichier de participants n’a pas pu être relu : vérifiez-le dans le dossier « people ».'
        : `${count} fichiers de participants n’ont pas pu être relus : vérifiez-les dans le dossier « people ».`,
    cutShort: (why: string) =>
      `${why} Si l’effacement avait commencé, Jalon le reprendra à la prochaine ouverture ; vous pouvez aussi recommencer maintenant.`,
  },
  /** Files that Jalon or another program has left in the folder, and Jalon does not write again. */
  files: {
    label: 'Autres fichiers de ce dossier : cochez ceux à supprimer',
    hint: 'Une liste ou une feuille de présence nomme aussi les autres : ne la cochez que si vous n’en avez plus besoin. Un fichier supprimé ici ne passe pas par la corbeille.',
    how: {
      name: 'Un nom dans le titre du fichier',
      text: 'Un nom dans le fichier',
      part: 'Un mot d’un nom seulement : peut-être quelqu’un d’autre',
      unread: 'Illisible pour Jalon : à vérifier vous-même',
    },
    none: 'Aucun autre fichier de ce dossier ne porte de nom à effacer.',
    left: (count: number, names: string) =>
      count === 1 ? `un fichier à vérifier (${names})` : `${count} fichiers à vérifier (${names})`,
  },
  anonymous: {
    act: 'Exporter sans les noms…',
    title: 'Exporter sans les noms',
    about:
      'Les textes de la séance, avec ses situations, ses notes et ses pistes d’action, où chaque personne et chaque organisation est remplacée. Vérifiez la liste : décochez ce qui n’est pas un nom, ajoutez ce qui manque. Les notes privées et les situations privées n’y sont pas.',
    list: 'Remplacements',
    none: 'Aucun nom n’a été trouvé dans les textes.',
    person: (number: number) => `Personne ${number}`,
    organisation: (number: number) => `Organisation ${number}`,
    email: '[adresse]',
    kinds: { name: 'nom', organisation: 'organisation', email: 'adresse', added: 'ajouté' },
    line: (was: string, by: string, count: number) => `« ${was} » devient « ${by} », ${count} fois`,
    add: 'Autre texte à remplacer',
    addAct: 'Ajouter',
    added: '[…]',
    confirm: 'Exporter',
    done: (files: number) => `${files} fichiers écrits, sans les noms.`,
    folder: 'sans les noms',
    reread: 'Relisez avant de transmettre : une histoire peut être reconnue sans aucun nom.',
  },
  access: {
    act: 'Tout ce qui est gardé sur elle ou lui',
    done: (files: string) => `Écrit : ${files}.`,
  },
  consent: { act: 'Feuille des accords d’image', done: (file: string) => `Écrit : ${file}.` },
  menu: 'Droits des personnes',
  share: {
    act: 'Partager sans les personnes',
    hint: 'Le plan et ses fiches dans un fichier, sans participant, situation ni note',
    done: (file: string) => `${file} : aucun participant, aucune situation, aucune note.`,
    file: (title: string) => `${title} (à partager)`,
    import: 'Ouvrir une séance reçue',
    importHint: 'Un fichier partagé par une ou un collègue',
    kind: 'Séance Jalon',
  },
  section: {
    title: 'Durée de conservation',
    months: 'Proposer d’anonymiser après',
    monthsHint: 'En mois après le dernier jour de la séance, de 1 à 240. Vide : jamais.',
    due: (count: number) =>
      count === 0
        ? 'Aucune séance n’a dépassé ce délai.'
        : count === 1
          ? 'Une séance a dépassé ce délai.'
          : `${count} séances ont dépassé ce délai.`,
    since: (date: string) => `à anonymiser depuis le ${date}`,
    anonymise: 'Anonymiser…',
    anonymiseOf: (title: string) => `Anonymiser « ${title} »`,
    confirmTitle: (title: string) => `Anonymiser « ${title} »`,
    confirmAbout: (count: number) =>
      `${count === 1 ? 'La personne inscrite est effacée' : `Les ${count} personnes inscrites sont effacées`} de cette séance, de ses versions précédentes et de la corbeille, avec les notes et les pistes d’action à leur nom. Les situations restent, sans dire qui les a apportées ; les présences et les évaluations restent comptées. Cela ne s’annule pas.`,
    confirm: 'Anonymiser définitivement',
    done: (title: string) => `« ${title} » ne nomme plus personne.`,
    doneBut: (title: string, left: string) =>
      `« ${title} » ne nomme plus personne. Reste dans ce dossier : ${left}.`,
    locked: 'Ouvrez le coffre pour voir les séances concernées.',
    papersTitle: 'Documents sur les données',
    register: 'Fiche pour le registre des traitements',
    registerHint: 'D’après l’état de ce dossier, à relire et à compléter.',
    lost: 'Fiche « J’ai perdu mon portable »',
    lostHint: 'À imprimer et à garder ailleurs.',
    save: 'Écrire le document',
    saved: (file: string) => `Écrit dans le dossier « exports » : ${file}.`,
  },
}
