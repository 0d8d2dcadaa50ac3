/** French words of the vault (coffre): making it, opening it, changing its locks. */
export const vault = {
  name: 'Coffre',
  state: {
    none: 'Sans coffre',
    missing: 'Coffre introuvable',
    locked: 'Coffre verrouillé',
    open: 'Coffre ouvert',
    sealing: 'Chiffrement en cours…',
  },
  about: {
    make: 'Le coffre chiffre ce qui est écrit sur des personnes, avec une phrase que personne d’autre ne connaît.',
    none: 'Les participants, les situations et les notes sont lisibles par toute personne qui ouvre les fichiers de cet ordinateur. Le coffre les chiffre avec une phrase que personne d’autre ne connaît.',
    declined:
      'Vous avez choisi de travailler sans phrase de passe : les participants, les situations et les notes sont lisibles par toute personne qui ouvre les fichiers de cet ordinateur.',
    missing:
      'Des données chiffrées sont là, mais le dossier « vault », qui permet de les ouvrir, manque ou est abîmé. Remettez-le depuis une sauvegarde, puis rouvrez Jalon. Rien n’est effacé.',
    locked:
      'Les participants, les situations et les notes attendent votre phrase de passe. Le déroulé et l’animation n’en ont pas besoin.',
    open: 'Le coffre est ouvert : ce qu’il garde est chiffré sur ce disque, et lisible ici tant qu’il n’est pas verrouillé.',
  },
  waiting: (count: number) =>
    count === 1
      ? '1 note gardée scellée rejoindra sa séance dès que le coffre sera ouvert.'
      : `${count} notes gardées scellées rejoindront leur séance dès que le coffre sera ouvert.`,
  sealed: {
    closedTitle: 'Chiffré',
    closed:
      'Les participants et leurs présences, les situations et leurs grilles, les notes prises en animant, les balises, les pistes d’action, les évaluations ; leurs versions et la corbeille aussi.',
    closedToo:
      'Les participants et leurs présences, les situations et leurs grilles, les notes prises en animant, les balises, les pistes d’action, les évaluations ; dans les déroulés, « Pour vous seulement », le repli, ce qui est à revoir et « À changer la prochaine fois » ; leurs versions et la corbeille aussi.',
    clearTitle: 'Lisible sans la phrase',
    clearRest:
      'Le reste des déroulés : n’y nommez personne. Les heures réelles d’une animation, les fiches, les méthodes et les modèles, où ces textes de formateur ne vont pas. Les documents exportés, les sauvegardes et les copies faits avant le coffre ou avant ce choix.',
    clear:
      'Les déroulés en entier, donc « Pour vous seulement », le repli et « À changer la prochaine fois » : n’y nommez personne. Les heures réelles d’une animation, les fiches, les méthodes, les modèles. Les documents exportés, les sauvegardes et les copies faits avant le coffre.',
  },
  synced: (program: string) =>
    `Ce dossier est synchronisé par ${program} : une copie de tout ce qui est lisible quitte cet ordinateur, et ce qui y a été lisible avant le coffre a pu rester là-bas, dans les anciennes versions.`,
  left: {
    title: 'Ce qui reste lisible dans ce dossier',
    none: 'Aucun document exporté, aucune sauvegarde et aucune copie lisible sans la phrase n’est dans ce dossier.',
    about:
      'Ces fichiers se lisent sans la phrase. Supprimez ce dont vous n’avez plus besoin ; ce qui a été copié hors de ce dossier reste où c’est.',
    kind: {
      export: (files: number) => (files === 1 ? '1 document exporté' : `${files} documents exportés`),
      backup: () => 'Sauvegarde faite sans coffre',
      copy: (files: number) =>
        files === 1
          ? '1 copie faite par un autre programme, synchronisation ou sauvegarde'
          : `${files} copies faites par un autre programme, synchronisation ou sauvegarde`,
    },
    added: (files: number) =>
      files === 1
        ? '1 fichier lisible sans la phrase a été écrit dans ce dossier depuis l’ouverture du coffre.'
        : `${files} fichiers lisibles sans la phrase ont été écrits dans ce dossier depuis l’ouverture du coffre.`,
    see: 'Voir la liste',
    delete: 'Supprimer',
    deleteOf: (name: string) => `Supprimer « ${name} »`,
    deleteAll: 'Tout supprimer',
    sure: (files: number) =>
      files === 1
        ? '1 fichier sera supprimé pour de bon, sans passer par la corbeille.'
        : `${files} fichiers seront supprimés pour de bon, sans passer par la corbeille.`,
    deleteForGood: 'Supprimer pour de bon',
  },
  create: 'Créer le coffre',
  unlock: 'Ouvrir le coffre',
  lock: 'Verrouiller maintenant',
  later: 'Plus tard',
  withoutPhrase: 'Rester sans phrase de passe',
  offer:
    'Vous avez écrit sur des personnes. Ces textes sont lisibles sur ce disque : un coffre les chiffrerait.',
  phrase: 'Phrase de passe',
  phraseHint:
    'Au moins 12 caractères, et pas de ceux qu’on essaie d’abord. Quatre mots sans lien entre eux font une bonne phrase.',
  currentPhrase: 'Phrase de passe actuelle',
  newPhrase: 'Nouvelle phrase de passe',
  show: 'Montrer la phrase',
  capsLock:
    'Verr. Maj est activée : les lettres s’écrivent en capitales et, sur un clavier français, la rangée du haut donne des chiffres.',
  draw: 'Proposer quatre mots',
  drawn: (bits: number) =>
    `Tirés au hasard parmi 2 048 mots : ${bits} bits de hasard, soit plus de dix mille milliards de combinaisons. Notez-les avant de continuer.`,
  lost: 'Jalon ne connaît pas votre phrase et personne ne peut la retrouver. Phrase perdue et clé de secours perdue : données perdues.',
  next: 'Continuer',
  back: 'Revenir',
  recovery: {
    title: 'Clé de secours',
    about:
      'Cette clé ouvre le coffre si la phrase est oubliée. Imprimez-la, enregistrez-la ou copiez-la, et gardez-la ailleurs que près de cet ordinateur. Elle n’est montrée qu’une fois.',
    print: 'Imprimer',
    save: 'Enregistrer en PDF…',
    copy: 'Copier',
    saved: (file: string) =>
      `Enregistrée sous « ${file} ». Mettez ce fichier ailleurs que sur cet ordinateur : qui a les deux peut tout lire.`,
    copied:
      'Copiée pour deux minutes : collez-la dans votre gestionnaire de mots de passe. L’historique du presse-papiers, s’il est activé, la garde plus longtemps.',
    kept: 'Je l’ai gardée : continuer',
    again: 'Revoir la clé',
    sheet: 'Clé de secours du coffre Jalon',
    sheetAbout:
      'Elle remplace la phrase de passe perdue. Quiconque la possède, avec les fichiers, peut lire ce qui est dans le coffre.',
    group: (number: number) => `Groupe ${number}`,
    retype: 'Recopiez deux groupes de la clé que vous avez gardée : le coffre ne se ferme pas avant.',
    confirm: 'Fermer le coffre avec cette clé',
    renew: 'Mettre la nouvelle clé en place',
    typed: 'Clé de secours',
    typedHint: 'Huit groupes de cinq signes ; les espaces et les tirets ne comptent pas.',
  },
  made: 'Coffre créé : participants, situations et notes sont chiffrés.',
  rotated:
    'Nouvelle clé en place : tout a été chiffré à nouveau. L’ancienne clé de secours n’ouvre plus rien.',
  changed: 'Phrase de passe changée.',
  forgotten: 'J’ai perdu ma phrase',
  recover: {
    title: 'Ouvrir avec la clé de secours',
    about: 'La clé de secours ouvre le coffre, et vous choisissez une nouvelle phrase de passe.',
    act: 'Ouvrir et changer la phrase',
  },
  byKeychain: 'Ouvrir avec le trousseau de cet ordinateur',
  change: {
    title: 'Changer la phrase de passe',
    about: 'La clé de secours reste la même.',
    act: 'Changer la phrase',
  },
  rotate: {
    title: 'La phrase ou la clé a pu être vue',
    about:
      'Jalon fait une nouvelle clé, une nouvelle clé de secours, et chiffre tout à nouveau. Les copies de vos fichiers faites avant restent lisibles avec l’ancienne phrase. Changez aussi la phrase, si c’est elle qui a été vue.',
    act: 'Faire une nouvelle clé',
  },
  keychain: {
    label: 'Ouvrir aussi avec le trousseau de cet ordinateur',
    about:
      'Pratique, mais le coffre s’ouvre alors pour qui ouvre votre session. La phrase et la clé de secours restent nécessaires ailleurs.',
    unavailable: 'Cet ordinateur n’a pas de trousseau auquel se fier.',
  },
  reserved: {
    label: 'Sceller aussi mes textes de formateur',
    about:
      '« Pour vous seulement », le repli, ce qui est à revoir et « À changer la prochaine fois » vont alors dans le coffre, versions comprises : sans la phrase, ils ne se lisent, ne s’écrivent et ne s’impriment pas.',
    shut: 'Vos textes de formateur sont dans le coffre.',
    elsewhere: 'Ces textes sont scellés par un coffre que ce dossier n’ouvre pas. Rien n’en est perdu.',
  },
  lockAfter: 'Verrouiller après (minutes sans geste)',
  lockAfterHint:
    'De 1 à 240. Le coffre se verrouille aussi à la mise en veille. Pendant une animation ou une répétition, rien ne se verrouille tout seul ; ce que vous y notez coffre verrouillé est gardé scellé jusqu’à la prochaine ouverture.',
}
